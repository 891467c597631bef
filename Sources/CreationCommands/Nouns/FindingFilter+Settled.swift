import Creation
import CreationStore

extension FindingFilter {
  /// The filter with its words looked up and its periods settled.
  struct Settled {
    /// Nothing that ended before this month can pass; without it the whole ledger has to be read.
    let since: Month?
    /// Whether free text has to be read.
    let readsText: Bool
    fileprivate let tests: [(Finding) -> Bool]

    /// Whether a finding passes.
    func holds(for finding: Finding) -> Bool {
      tests.allSatisfy { $0(finding) }
    }
  }

  /// Looks the words up in the registers and settles the periods; everything wrong is thrown at once.
  func settled(_ snapshot: Snapshot, asOf moment: Moment) throws -> Settled {
    var problems = Problems([])
    let times = problems.collecting { try self.times.settled(on: moment.day) }
    let who = problems.collecting { try self.who.tests(snapshot) }
    let what = problems.collecting { try self.what.tests(snapshot) }
    try problems.throwIfAny()
    let stage = self.stage.tests(asOf: moment, isOpenOnly: isOpenOnly)
    return Settled(
      since: [times?.since, isOpenOnly ? snapshot.lastClosed?.next : nil].compactMap(\.self).max(),
      readsText: !self.what.texts.isEmpty, tests: (times?.tests ?? []) + (who ?? []) + stage + (what ?? []))
  }

  /// Whether only open findings can pass, so that the last closing and the open months say all.
  var isOpenOnly: Bool {
    let states = stage.states.joined()
    guard states.isEmpty else { return stage.isOverdue || states.allSatisfy(\.isOpen) }
    return stage.isOverdue || (stage.overdueBy != nil && times.closed.isEmpty)
  }
}

extension FindingFilter.Who {
  fileprivate func tests(_ snapshot: Snapshot) throws -> [(Finding) -> Bool] {
    var problems = Problems([])
    func ids(_ words: [String], _ option: String) -> Set<UnitID> {
      Set(
        words.compactMap { word in
          problems.collecting { try snapshot.required(Unit.self, word, at: option).id }
        })
    }
    let named = ids(units, "--unit")
    let leading = ids(leads, "--lead")
    let supporting = ids(supports, "--support")
    try problems.throwIfAny()
    let whole = named.isEmpty ? [] : Unit.subtree(of: named, in: try snapshot.register(Unit.self).entries)
    var tests: [(Finding) -> Bool] = []
    if !whole.isEmpty { tests.append { $0.isLed(by: whole) || $0.isSupported(by: whole) } }
    if !leading.isEmpty { tests.append { $0.isLed(by: leading) } }
    if !supporting.isEmpty { tests.append { $0.isSupported(by: supporting) } }
    return tests
  }
}

extension FindingFilter.What {
  fileprivate func tests(_ snapshot: Snapshot) throws -> [(Finding) -> Bool] {
    var problems = Problems([])
    var tests: [(Finding) -> Bool] = []
    let places = Set(
      self.places.compactMap { word in
        problems.collecting { try snapshot.required(Place.self, word, at: "--place").id }
      })
    let categories = Set(
      self.categories.compactMap { word in
        problems.collecting { try snapshot.required(Creation.Category.self, word, at: "--category").id }
      })
    let spots = kinds.isEmpty && grids.isEmpty ? [] : try snapshot.register(Place.self).entries
    let ofKind = problems.collecting {
      try spots.places(called: kinds, "点位类别", at: "--place-kind") { $0.kind.rawValue }
    }
    let inGrid = problems.collecting { try spots.places(called: grids, "网格", at: "--grid", \.grid) }
    try problems.throwIfAny()
    for (wanted, isWritten) in [
      (places, !places.isEmpty), (ofKind ?? [], !kinds.isEmpty), (inGrid ?? [], !grids.isEmpty),
    ] where isWritten {
      tests.append { $0.report.place.map(wanted.contains) ?? false }
    }
    if !categories.isEmpty { tests.append { $0.report.category.map(categories.contains) ?? false } }
    return tests + wordTests
  }

  /// The filters by words that no register knows; the free text comes last, since it takes longest.
  private var wordTests: [(Finding) -> Bool] {
    var tests: [(Finding) -> Bool] = []
    let (sources, externals) = (Set(self.sources), Set(self.externals))
    if !sources.isEmpty { tests.append { sources.contains($0.report.source) } }
    if !externals.isEmpty { tests.append { $0.report.external.map(externals.contains) ?? false } }
    let needles = texts.map(TextNeedle.init)
    if !needles.isEmpty {
      tests.append { finding in
        guard let text = finding.text else { return false }
        return needles.contains { $0.isIn(text) }
      }
    }
    return tests
  }
}

extension FindingFilter.Stage {
  fileprivate func tests(asOf moment: Moment, isOpenOnly: Bool) -> [(Finding) -> Bool] {
    var tests: [(Finding) -> Bool] = []
    let states = Set(
      FindingState.allCases.filter { state in self.states.joined().contains { $0.holds(for: state) } })
    if !self.states.isEmpty { tests.append { states.contains($0.state) } }
    if isOverdue || (overdueBy != nil && isOpenOnly) {
      tests.append { $0.timeliness(asOf: moment) == .overdue }
    }
    if let overdueBy { tests.append { $0.overdueDays(asOf: moment.day) >= overdueBy } }
    if let rounds { tests.append { Int($0.round) >= rounds } }
    return tests
  }
}

extension FindingFilter.Times {
  fileprivate func settled(on today: Day) throws -> (tests: [(Finding) -> Bool], since: Month?) {
    var problems = Problems([])
    func periods(_ words: [PeriodWord], _ option: String) -> [Period] {
      words.compactMap { word in problems.collecting(at: .option(option)) { try word.period(on: today) } }
    }
    let reported = periods(self.reported, "--reported")
    let months = self.months.map { PeriodSpan.month.period(around: $0.month(on: today).first) }
    let due = periods(self.due, "--due")
    let closed = periods(self.closed, "--closed")
    try problems.throwIfAny()
    var tests: [(Finding) -> Bool] = []
    for periods in [reported, months] where !periods.isEmpty {
      tests.append { finding in periods.contains { $0.contains(finding.reported.day) } }
    }
    if !due.isEmpty { tests.append { $0.deadline.map(\.due.day).map(due.contains) ?? false } }
    if !closed.isEmpty { tests.append { $0.closed.map(\.day).map(closed.contains) ?? false } }
    return (tests, [reported, months, closed].compactMap { $0.map(\.first.month).min() }.max())
  }
}

extension [Period] {
  /// Whether a day lies in any of them.
  fileprivate func contains(_ day: Day) -> Bool { contains { $0.contains(day) } }
}

extension [Place] {
  /// The places of which a property is one of some words; a word no place has is refused.
  fileprivate func places(
    called words: [String], _ noun: String, at option: String, _ property: (Place) -> String?
  ) throws(Problems) -> Set<PlaceID> {
    let known = Set(compactMap(property))
    try Problems(
      words.filter { !known.contains($0) }.map { word in
        let near = Nearest.name(to: word, among: known.sorted())
        return Problem(
          "没有这个\(noun)", at: .option(option), value: word, why: "没有一个点位属于它",
          advice: near.map { "请改用 \($0)" } ?? "请用 creation place 查看各点位的\(noun)")
      }
    ).throwIfAny()
    return Set(filter { property($0).map(words.contains) ?? false }.map(\.id))
  }
}

extension Finding {
  fileprivate func isLed(by units: Set<UnitID>) -> Bool { lead.map(units.contains) ?? false }

  fileprivate func isSupported(by units: Set<UnitID>) -> Bool {
    assignment?.supports.contains(where: units.contains) ?? false
  }
}
