extension GroupScoring {
  /// A figure of a unit with how it came about.
  struct Value {
    /// The number; a rate counts in percentage points.
    var number: Rational
    /// The figure as people read it.
    var title: String
    /// The formula with the numbers in it.
    var basis: String
    /// The records behind it.
    var records: (UnitID) -> [ScoreLine.Record]
  }

  /// A figure of every member; nothing where there is nothing to divide by.
  func values(of figure: Figure, in ranges: [FindingFilter]) -> [Value?] {
    switch figure {
    case .measure(let measure): measured(measure, in: ranges)
    case .test(let test): members.map { tested(test, $0) }
    }
  }

  private func measured(_ measure: Measure, in ranges: [FindingFilter]) -> [Value?] {
    // What comes from results and places has no source or level to be looked at by.
    let accounts = measure.isOfFindings ? accounts(in: ranges) : scoring.figures.accounts
    return members.map { unit in
      let account = accounts[unit] ?? Account()
      let value = measure.value(of: account)
      guard let number = value.number else { return nil }
      guard scoring.explains else { return Value(number: number, title: "", basis: "") { _ in [] } }
      return Value(number: number, title: value.title, basis: measure.basis(of: account)) { unit in
        records(of: unit, behind: measure, in: ranges)
      }
    }
  }

  /// The accounts of the findings in some ranges.
  private func accounts(in ranges: [FindingFilter]) -> [UnitID: Account] {
    let ranges = ranges.filter { !$0.isEmpty }
    guard !ranges.isEmpty else { return scoring.figures.accounts }
    let inputs = scoring.inputs
    return scoring.figures.stretch.accounts { finding in ranges.allSatisfy { $0.takes(finding, inputs) } }
  }

  private func records(
    of unit: UnitID, behind measure: Measure, in ranges: [FindingFilter]
  ) -> [ScoreLine.Record] {
    let tests = results(of: unit, behind: measure)
    let month = scoring.figures.stretch
    let found = month.trace.counts(of: unit, among: measure.counts)
    let taken = found.filter { position, _ in
      ranges.allSatisfy { $0.takes(month.findings[position], scoring.inputs) }
    }
    let findings = taken.map { (month.findings[$0].id, $1) }.sorted { $0.0 < $1.0 }
    return findings.map { id, counts in
      ScoreLine.Record(id, as: counts.map(\.title).joined(separator: "、"))
    } + owed(by: unit, behind: measure) + tests
  }

  /// What the unit owed that a rate such as 清单完成率 comes from.
  private func owed(by unit: UnitID, behind measure: Measure) -> [ScoreLine.Record] {
    let counts = measure.counts
    return (scoring.owed[unit] ?? []).filter { $0.rate.whole.counts.contains(where: counts.contains) }
      .map { ScoreLine.Record($0.id, as: $0.role) }
  }

  /// The test results a rate such as 满意率 comes from.
  private func results(of unit: UnitID, behind measure: Measure) -> [ScoreLine.Record] {
    (scoring.results[unit] ?? []).filter { $0.result.test.rawValue == measure.title }
      .map { ScoreLine.Record($0.id, as: $0.result.outcome.title) }
  }

  /// What a test came to: shares pooled, else marks averaged.
  private func tested(_ test: TestName, _ unit: UnitID) -> Value? {
    let records = (scoring.results[unit] ?? []).filter {
      $0.result.test == test && $0.result.outcome.rate != nil
    }
    let shares = records.compactMap { record -> Ratio? in
      if case .share(let part, let whole) = record.result.outcome { Ratio(part, of: whole) } else { nil }
    }
    let pooled = Ratio(shares.reduce(0) { $0 + $1.part }, of: shares.reduce(0) { $0 + $1.whole })
    let rates = records.compactMap(\.result.outcome.rate)
    let isPooled = shares.count == records.count
    let mean = isPooled ? pooled.value : rates.reduce(0, +).divided(by: Rational(rates.count))
    guard let percent = mean.map({ $0 * 100 }) else { return nil }
    let basis = isPooled ? "\(pooled.part) ÷ \(pooled.whole)" : "\(rates.count) 次平均"
    return Value(number: percent, title: percent.text(decimals: 2) + "%", basis: basis) { _ in
      records.map { ScoreLine.Record($0.id, as: $0.result.outcome.title) }
    }
  }
}
