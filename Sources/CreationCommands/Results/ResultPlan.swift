import Creation
import CreationStore

/// 测评录入 Books results in a command that is not landed yet; of the same test of the same only one counts.
struct ResultPlan {
  private let snapshot: Snapshot
  private let replaces: Bool
  private var serials: Serials
  private var booked: [ResultKey: ResultRecord] = [:]
  private var lines: [ResultKey: Int?] = [:]

  /// Begins with what is on record of the stretches some results stand for; with `replaces` another outcome takes the
  /// place of the one on record.
  init(_ snapshot: Snapshot, for entries: [ResultEntry], replaces: Bool) throws(Problem) {
    self.snapshot = snapshot
    self.replaces = replaces
    serials = Serials(snapshot)
    guard let first = entries.map(\.term.first).min() else { return }
    for record in try snapshot.results(since: first) where !record.isVoid { booked[record.key] = record }
  }

  /// What became of a result.
  enum Fate {
    /// Booked under that number.
    case new(ResultID)
    /// On record already, with the same outcome.
    case known(ResultID)
    /// Booked in the place of another.
    case replaced(ResultID, by: ResultID)
  }
}

extension ResultPlan {
  /// Books a result, unless the same is on record; throws where it is with another outcome.
  mutating func take(_ entry: ResultEntry, _ transaction: inout Transaction) throws(Problem) -> Fate {
    let key = entry.key
    if let line = lines[key] { throw .twice(line) }
    lines[key] = entry.line
    guard let old = booked[key] else { return .new(try book(entry, &transaction)) }
    if old.result.outcome == entry.result.outcome { return .known(old.id) }
    guard replaces else { throw .bookedOtherwise(old, entry.result) }
    if let refusal = snapshot.refusal(of: entry.on) { throw refusal }
    try transaction.void(old, on: entry.on, text: "改为 \(entry.result.outcome.title)")
    return .replaced(old.id, by: try book(entry, &transaction))
  }

  private mutating func book(
    _ entry: ResultEntry, _ transaction: inout Transaction
  ) throws(Problem) -> ResultID {
    if let refusal = snapshot.refusal(of: entry.on) { throw refusal }
    let id = try serials.next(ResultID.self, in: entry.on.month)
    try transaction.post(
      .result(id, .recorded(entry.result)), on: entry.on, text: entry.text, evidence: entry.evidence)
    return id
  }
}

extension Problem {
  fileprivate static func twice(_ line: Int?) -> Problem {
    Problem(
      "同一项写了两次", why: line.map { "与第 \($0) 行的测评、单位、点位、项目、考评单位、考评期都相同" },
      advice: "请只留一行；确是两次的，在「项目」里写明是哪一次")
  }

  fileprivate static func bookedOtherwise(_ old: ResultRecord, _ new: TestResult) -> Problem {
    Problem(
      "这一项已经录入，结果不同", value: new.outcome.title, why: "\(old.id) 记的是 \(old.result.outcome.title)",
      advice: "请核对；要改的先用 creation result void \(old.id) 作废，或加 --replace；确是另一次的，在「项目」里写明是哪一次")
  }
}
