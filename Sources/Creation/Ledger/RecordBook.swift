/// 录入记录 A record that is booked once, under a number of its month, and may be voided.
public protocol BookedRecord: Hashable, Sendable {
  associatedtype ID: MonthlyNumber
  /// The number.
  var id: ID { get }
  /// When.
  var on: Moment { get }
  /// 作废 Whether it does not count any more.
  var isVoid: Bool { get set }
  /// What such a record is called in messages.
  static var noun: String { get }
  /// The command that shows one, such as `creation result show`.
  static var command: String { get }
}

/// 录入账 Records as their postings leave them, by number, in the order they were booked.
///
/// ```swift
/// var book = ResultBook()
/// try book.post(.recorded(result), to: id, on: moment)
/// try book.post(.voided, to: id, on: later)
/// book.valid   // nothing counts
/// ```
public struct RecordBook<Record: BookedRecord>: Sendable {
  /// The records in the order they came in, void ones too.
  public private(set) var records: [Record] = []
  private var positions: [Record.ID: Int] = [:]
  private let first: Month?

  /// Begins empty: with the ledger, or in the middle of it, in some calendar month. Then a posting that voids a record
  /// of that month or an earlier one which the book does not hold is about one booked before, and passed over.
  public init(beginningIn month: Month? = nil) {
    first = month
  }
}

extension RecordBook {
  /// The record with that number.
  public subscript(id: Record.ID) -> Record? {
    positions[id].map { records[$0] }
  }

  /// The records that count.
  public var valid: [Record] { records.filter { !$0.isVoid } }

  /// Takes in a record; one with a number already taken is refused.
  mutating func book(_ record: Record) throws(Problem) {
    guard positions[record.id] == nil else { throw .bookedTwice(record) }
    positions[record.id] = records.count
    records.append(record)
  }

  /// Takes a record out of what counts; one the book does not hold is refused.
  mutating func void(_ id: Record.ID) throws(Problem) {
    guard let position = positions[id] else {
      if let first, id.month <= first { return }
      throw .unbooked(Record.self, id)
    }
    records[position].isVoid = true
  }
}

extension BookedRecord {
  /// Why it may not be voided, or nothing where it may.
  public func refusal(ofVoidingOn moment: Moment) -> Problem? {
    if isVoid { return .voidedBefore(self) }
    return on.isAfter(moment) ? .beforeBooked(moment, self) : nil
  }
}

extension Problem {
  fileprivate static func bookedTwice(_ record: some BookedRecord) -> Problem {
    Problem(
      "同一编号的\(type(of: record).noun)录入了两次", at: .record(record.id.description), why: "流水里有两笔录入",
      advice: "请运行 creation check 查明，不要手工改动流水")
  }

  fileprivate static func unbooked<Record: BookedRecord>(_ type: Record.Type, _ id: Record.ID) -> Problem {
    Problem(
      "作废的\(Record.noun)没有录入过", at: .record(id.description), why: "流水里找不到它的录入",
      advice: "请运行 creation check 查明，不要手工改动流水")
  }

  fileprivate static func voidedBefore(_ record: some BookedRecord) -> Problem {
    let kind = type(of: record)
    return Problem(
      "这项\(kind.noun)已经作废", at: .record(record.id.description), why: "作废过的不再计算，不必再作废",
      advice: "请用 \(kind.command) \(record.id) 查看")
  }

  fileprivate static func beforeBooked(_ moment: Moment, _ record: some BookedRecord) -> Problem {
    Problem(
      "作废日期早于录入", at: .option("--on"), value: moment.title, why: "\(record.id) 记在 \(record.on.title)",
      advice: "请把 --on 改为 \(record.on.day) 或以后")
  }
}
