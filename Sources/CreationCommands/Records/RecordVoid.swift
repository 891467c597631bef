import Creation
import CreationReports
import CreationStore

/// 可作废的记录 A record that was booked and can be voided with a reason.
protocol VoidableRecord: BookedRecord {
  /// The posting that voids one.
  static func voiding(_ id: ID) -> Posting.Body
  /// Those of some numbers that are on record.
  static func records(_ ids: Set<ID>, _ snapshot: Snapshot) throws -> [ID: Self]
  /// What to say of a number that is not.
  static func missing(_ id: ID, _ snapshot: Snapshot) throws -> Problem
  /// What it is called behind its number; empty where the number is enough.
  var name: String { get }
}

extension ResultRecord: VoidableRecord {
  static func voiding(_ id: ResultID) -> Posting.Body { .result(id, .voided) }

  static func records(_ ids: Set<ResultID>, _ snapshot: Snapshot) throws -> [ResultID: ResultRecord] {
    try snapshot.results(of: ids).mapValues(\.record)
  }

  static func missing(_ id: ResultID, _ snapshot: Snapshot) throws -> Problem { try snapshot.missing(id) }

  var name: String { "" }
}

extension ActivityRecord: VoidableRecord {
  static func voiding(_ id: ActivityID) -> Posting.Body { .activity(id, .voided) }

  static func records(_ ids: Set<ActivityID>, _ snapshot: Snapshot) throws -> [ActivityID: ActivityRecord] {
    try snapshot.activities(of: ids).mapValues(\.record)
  }

  static func missing(_ id: ActivityID, _ snapshot: Snapshot) throws -> Problem { try snapshot.missing(id) }

  var name: String { activity.title }
}

/// 作废命令 Voiding records that should not have been booked.
enum RecordVoid<Record: VoidableRecord> {
  /// The command; `effect` says what the month's figures are then without.
  static func command(
    _ path: String, alias: String, effect: String, example: String, _ reader: Reader<Record.ID>
  ) -> Command<Session, Outcome> {
    Command<Session, Outcome>(
      path, alias: alias, summary: "作废：不该录入的\(Record.noun)，写明理由",
      discussion: "默认记在\(Record.noun)自己的日期，\(effect)；那个月已月结的，记在今天，已定的成绩不变。", examples: [example],
      .argument("编号", help: "\(Record.noun)编号，可写几个", reader).repeated(atLeastOnce: true),
      .option("--text", alias: "--说明", value: "文字", help: "作废的理由", .text),
      .option("--on", alias: "--日期", value: "时间", help: "作废的日期（默认\(Record.noun)自己的日期）", .moment).optional,
      .flag("--dry-run", alias: "--试运行", help: "只检查，不写入"), run: run)
  }

  @Sendable
  private static func run(
    _ session: Session, _ ids: [Record.ID], _ text: String, _ on: Moment?, _ isDryRun: Bool
  ) throws -> Outcome {
    let on = try on.map { try session.moment($0) }
    let (lines, notices) = try session.write(dryRun: isDryRun) { transaction in
      let records = try Record.records(Set(ids), transaction.snapshot)
      var problems = Problems([])
      var seen: Set<Record.ID> = []
      let lines = ids.filter { seen.insert($0).inserted }.compactMap { id in
        problems.collecting {
          guard let record = records[id] else { throw try Record.missing(id, transaction.snapshot) }
          return try void(record, on, text, session, &transaction)
        }
      }
      try problems.throwIfAny()
      return lines
    }
    return .done(lines, isDryRun: isDryRun, notices: notices)
  }

  private static func void(
    _ record: Record, _ named: Moment?, _ text: String, _ session: Session,
    _ transaction: inout Transaction
  ) throws -> String {
    if let refusal = record.refusal(ofVoidingOn: named ?? session.present) { throw refusal }
    let isClosed = transaction.snapshot.refusal(of: record.on) != nil
    if let named {
      try transaction.post(Record.voiding(record.id), on: named, text: text)
    } else {
      try transaction.void(record, on: session.present, text: text)
    }
    let month = try transaction.snapshot.month(of: record.on.day)
    let kept = isClosed ? "；\(month.title)已月结，当月成绩不变" : ""
    return "\(record.id) \(record.name.isEmpty ? "" : record.name + " ")已作废\(kept)"
  }
}

extension Transaction {
  /// Voids a record: as of its own date while that month is open, so that the month's figures are without it, else as
  /// of `moment`. Gives when.
  @discardableResult
  mutating func void<Record: VoidableRecord>(
    _ record: Record, on moment: Moment, text: String?
  ) throws(Problem) -> Moment {
    let on = snapshot.refusal(of: record.on) == nil ? record.on : moment
    try post(Record.voiding(record.id), on: on, text: text)
    return on
  }
}
