import Creation

/// 筛子 What is tried on each finding, and how much has to be read for it.
struct FindingSieve {
  /// Nothing that ended before this month can pass; without it the whole ledger has to be read.
  private(set) var since: Month?
  /// Whether free text has to be read.
  private(set) var readsText = false
  private var tests: [(Finding) -> Bool] = []
}

extension FindingSieve {
  /// Whether a finding passes.
  func passes(_ finding: Finding) -> Bool {
    tests.allSatisfy { $0(finding) }
  }

  /// Demands that a value is one of those wanted, unless none is.
  mutating func require<Value: Hashable>(
    _ wanted: some Sequence<Value>, _ value: @escaping (Finding) -> Value?
  ) {
    let wanted = Set(wanted)
    if !wanted.isEmpty { tests.append { value($0).map(wanted.contains) ?? false } }
  }

  /// Demands that a test holds.
  mutating func require(_ test: @escaping (Finding) -> Bool) {
    tests.append(test)
  }

  /// Demands that a day lies in one of some periods, unless there are none.
  mutating func require(_ periods: [Period], _ day: @escaping (Finding) -> Day?) {
    if periods.isEmpty { return }
    tests.append { finding in
      day(finding).map { day in periods.contains { $0.contains(day) } } ?? false
    }
  }

  /// Demands that a finding is open, which nothing is that ended before the month.
  mutating func requireOpen(since month: Month?) {
    tests.append(\.state.isOpen)
    ignore(before: month)
  }

  /// Demands that a text is there and contains one of some words.
  mutating func requireText(_ needles: [TextNeedle]) {
    if needles.isEmpty { return }
    readsText = true
    tests.append { finding in finding.text.map { text in needles.contains { $0.isIn(text) } } ?? false }
  }

  /// Notes that nothing can pass that ended before a month.
  mutating func ignore(before month: Month?) {
    since = [since, month].compactMap(\.self).max()
  }
}
