import Creation
import CreationStore

/// 示例市 Lays out the fictional office the project ships, from the tables here and a seed.
///
/// The findings and test results of August to October 2026 are booked as a real office would have booked them, a few
/// commands a day; August and September are closed.
enum SampleOffice {
  static func create(in directory: DataDirectory, seed: Int) throws -> Outcome {
    var clerk = Clerk(store: Store(directory))
    let opened = Moment(day(2026, 8, 1), TimeOfDay(seconds: 8 * 3600))
    try Store.create(
      directory, Office(name: "示例市创城办", code: "示创城办", level: .city), rulebook: try SampleRulebook.rulebook(),
      stamp: clerk.stamp(opened, by: "沈若谷"))
    try fillRegisters(&clerk, opened)
    let snapshot = try clerk.store.snapshot()
    let content = try SampleContent(snapshot)
    let first = day(2026, 8, 1)
    let last = day(2026, 10, 31)
    let life = try SampleLife(
      content, calendar: try snapshot.calendar(2026...2026), days: first...last, seed: seed)
    let tests = SampleResults(content, seed: seed)
    var ledger = SampleLedger(clerk: clerk, content: content)
    var activities = SampleActivities(clerk.store, by: content.operators["交办督办"] ?? "交办督办")
    try activities.begin(on: first)
    var duties = try SampleDuties(
      clerk.store, by: content.operators["交办督办"] ?? "交办督办",
      on: Moment(first, TimeOfDay(seconds: 8 * 3600 + 1800)))
    var rounds = SampleRounds(clerk.store, by: content.operators["督查一组"] ?? "督查一组")
    for day in first...last {
      try rounds.book(monthBefore: day)
      try ledger.book(tests.entries.filter { $0.on.day == day })
      try ledger.book(life.steps.filter { $0.on.day == day })
      try duties.book(day)
      try ledger.closeMonth(asOf: day)
      try activities.book(monthEndingOn: day)
    }
    try SampleLinks.fill(&clerk, Moment(last, TimeOfDay(seconds: 20 * 3600)))
    try SampleMeasures.book(clerk.store, by: content.operators["考评"] ?? "考评")
    try duties.tie(Moment(last, TimeOfDay(seconds: 20 * 3600 + 2400)))
    for day in last.advanced(by: 1)...max(duties.last ?? last, last.advanced(by: 1)) { try duties.book(day) }
    try activities.finish(on: day(2026, 11, 20))
    try rounds.finish(on: day(2026, 11, 20))
    let results = try clerk.store.snapshot().results(since: nil).count
    return .lines([
      "已生成示例市（种子 \(seed)）：\(ledger.count) 个问题，\(results) 项测评结果，8月、9月已月结，10月未月结",
      "接着可以：creation --data \(directory.root) score 2026-10",
    ])
  }

  private static func fillRegisters(_ clerk: inout Clerk, _ on: Moment) throws {
    try clerk.importTable(Unit.self, SampleUnits.csv, on)
    for csv in SamplePlaces.tables { try clerk.importTable(Place.self, csv, on) }
    try clerk.write(on) { transaction in
      try Clerk.take(Creation.Category.self, SampleCategories.csv, on, &transaction)
      try Clerk.take(Grid.self, SampleGrids.csv, on, &transaction)
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(number: 0)
  }
}

/// Somebody of the sample office who books things; commands are numbered one after the other.
struct Clerk {
  let store: Store
  private var commands: UInt64 = 0

  init(store: Store) {
    self.store = store
  }

  mutating func stamp(_ on: Moment, by name: String) -> Posting.Stamp {
    commands += 1
    let at = Instant(on)
    return Posting.Stamp(at: at, by: name, tx: TransactionID(seconds: at.seconds, salt: commands))
  }

  mutating func importTable<Entry: RegisterTable>(_ type: Entry.Type, _ csv: String, _ on: Moment) throws {
    try write(on) { transaction in try Clerk.take(type, csv, on, &transaction) }
  }

  /// One command of the clerk who keeps the registers.
  mutating func write(_ on: Moment, _ body: (inout Transaction) throws -> Void) throws {
    _ = try store.write(stamp: stamp(on, by: "沈若谷"), body)
  }

  /// Takes a table into its register.
  static func take<Entry: RegisterTable>(
    _ type: Entry.Type, _ csv: String, _ on: Moment, _ transaction: inout Transaction
  ) throws {
    let table = try RegisterImport<Entry>(
      Array(csv.utf8), file: "\(Entry.plural).csv", named: [:], &transaction)
    try transaction.put(table.entries, on: on)
  }
}

/// Books the steps of the sample's life into its ledger.
struct SampleLedger {
  private(set) var count = 0
  private var clerk: Clerk
  /// Who books the test results; a clerk apart, so that the findings' commands keep their numbers.
  private var tester: Clerk
  private let content: SampleContent
  private var findings: [Int: Finding] = [:]

  init(clerk: Clerk, content: SampleContent) {
    self.clerk = clerk
    tester = Clerk(store: clerk.store)
    self.content = content
  }

  /// Books a day's test results as one command.
  mutating func book(_ entries: [SampleResults.Entry]) throws {
    guard let last = entries.last else { return }
    let name = content.operators["考评"] ?? "考评"
    let stamp = tester.stamp(Moment(last.on.day, TimeOfDay(seconds: 17 * 3600)), by: name)
    _ = try tester.store.write(stamp: stamp) { transaction in
      var serials = Serials(transaction.snapshot)
      for entry in entries {
        let id = try serials.next(ResultID.self, in: entry.on.month)
        try transaction.post(.result(id, .recorded(entry.result)), on: entry.on, text: entry.text)
      }
    }
  }

  /// Books a day: what was found, then what was answered and verified, each as one command.
  mutating func book(_ steps: [SampleLife.Step]) throws {
    let found = steps.filter(\.isNew)
    try book(found, by: content.operators["受理登记"] ?? "受理登记")
    try book(steps.filter { !$0.isNew }, by: content.operators["交办督办"] ?? "交办督办")
  }

  private mutating func book(_ steps: [SampleLife.Step], by name: String) throws {
    guard let last = steps.last else { return }
    var findings = findings
    let limits = try SampleRulebook.rulebook().limits
    let stamp = clerk.stamp(Moment(last.on.day, TimeOfDay(seconds: 18 * 3600 + 1800)), by: name)
    _ = try clerk.store.write(stamp: stamp) { transaction in
      var serials = Serials(transaction.snapshot)
      var kin = KinBook(findings.values)
      for step in steps {
        if case .reported(var report) = step.event {
          let id = try serials.next(in: step.on.month)
          report.rebounds = kin.kin(of: report).rebound(on: step.on.day, within: limits.reboundDays)
          try transaction.post(.finding(id, .reported(report)), on: step.on, text: step.text)
          let finding = Finding(id: id, report: report, on: step.on, text: step.text)
          findings[step.key] = finding
          kin.note(finding)
        } else if var finding = findings[step.key] {
          try transaction.post(step.event, to: &finding, on: step.on, text: step.text)
          findings[step.key] = finding
        }
      }
    }
    self.findings = findings
    count = findings.count
  }

  /// Closes the month before on the third of a month.
  mutating func closeMonth(asOf day: Day) throws {
    guard day.parts.day == 3, day.month.previous >= Month(index: 24_319) else { return }
    let month = day.month.previous
    let on = Moment(day, TimeOfDay(seconds: 9 * 3600))
    let name = content.operators["考评"] ?? "考评"
    let stamp = clerk.stamp(on, by: name)
    _ = try clerk.store.write(stamp: stamp) { transaction in
      try MonthCommands.close(month, by: name, now: Instant(on), &transaction)
    }
  }
}

extension SampleLife.Step {
  /// Whether the step belongs to finding and assigning.
  fileprivate var isNew: Bool {
    switch event {
    case .reported, .accepted, .rejected, .assigned, .fixed: true
    default: false
    }
  }
}
