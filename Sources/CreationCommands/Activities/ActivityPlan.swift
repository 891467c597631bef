import Creation
import CreationStore

/// 活动录入 Books activities in a command that is not landed yet; the same one counts only once.
struct ActivityPlan {
  private let snapshot: Snapshot
  private let replaces: Bool
  private var serials: Serials
  private var booked: [ActivityKey: ActivityRecord] = [:]
  private var lines: [ActivityKey: Int?] = [:]

  /// Begins with what is on record from the first day of some activities on; with `replaces` one that says something
  /// else takes the place of the one on record.
  init(_ snapshot: Snapshot, for entries: [ActivityEntry], replaces: Bool) throws {
    self.snapshot = snapshot
    self.replaces = replaces
    serials = Serials(snapshot)
    guard let first = entries.map(\.on.day).min() else { return }
    for record in try snapshot.activities(since: first) where !record.isVoid {
      booked[ActivityKey(record.activity, on: record.on.day)] = record
    }
  }

  /// What became of an activity.
  enum Fate {
    /// Booked under that number.
    case new(ActivityID)
    /// On record already, as it is.
    case known(ActivityID)
    /// Booked in the place of another.
    case replaced(ActivityID, by: ActivityID)
  }
}

extension ActivityPlan {
  /// Books an activity, unless the same is on record; throws where it is on record otherwise.
  mutating func take(_ entry: ActivityEntry, _ transaction: inout Transaction) throws(Problem) -> Fate {
    let key = entry.key
    if let line = lines[key] { throw .twice(line) }
    lines[key] = entry.line
    guard let old = booked[key] else { return .new(try book(entry, &transaction)) }
    if entry.isSaid(by: old) { return .known(old.id) }
    guard replaces else { throw .bookedOtherwise(old) }
    if let refusal = snapshot.refusal(of: entry.on) { throw refusal }
    try transaction.void(old, on: entry.on, text: "改录")
    return .replaced(old.id, by: try book(entry, &transaction))
  }

  private mutating func book(
    _ entry: ActivityEntry, _ transaction: inout Transaction
  ) throws(Problem) -> ActivityID {
    if let refusal = snapshot.refusal(of: entry.on) { throw refusal }
    let id = try serials.next(ActivityID.self, in: entry.on.month)
    try transaction.post(
      .activity(id, .recorded(entry.activity)), on: entry.on, text: entry.text, evidence: entry.evidence)
    return id
  }
}

extension Problem {
  fileprivate static func twice(_ line: Int?) -> Problem {
    Problem(
      "同一次活动写了两次", why: line.map { "与第 \($0) 行的类别、名称、日期、单位都相同" },
      advice: "请只留一行；确是两次的，在「名称」里写明是哪一次")
  }

  fileprivate static func bookedOtherwise(_ old: ActivityRecord) -> Problem {
    Problem(
      "这次活动已经录入，内容不同", value: old.activity.title, why: "\(old.id) 的类别、名称、日期、单位都相同",
      advice: "请用 creation activity show \(old.id) 核对；要改的加 --replace，作废旧的、录入新的；确是另一次的，在名称里写明是哪一次")
  }
}
