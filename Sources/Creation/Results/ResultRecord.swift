/// 测评记录 A result on record, with when it was booked.
public struct ResultRecord: Hashable, Sendable {
  /// 测评结果编号.
  public let id: ResultID
  /// What was found.
  public var result: TestResult
  /// When.
  public var on: Moment
  /// 考评月 The assessment month it was booked in.
  public var month: Month
  /// What was written about it.
  public var text: String?
  /// 作废 Whether it does not count any more.
  public var isVoid: Bool

  /// Opens the record; the assessment month is the calendar's where none is given.
  public init(
    id: ResultID, result: TestResult, on: Moment, month: Month? = nil, text: String? = nil,
    isVoid: Bool = false
  ) {
    self.id = id
    self.result = result
    self.on = on
    self.month = month ?? on.month
    self.text = text
    self.isVoid = isVoid
  }
}

extension ResultRecord {
  /// The stretch it counts in: that of its term, else the month it is booked in.
  public var term: Term { result.term ?? Term(month) }

  /// Why it may not be voided, or nothing where it may.
  public func refusal(ofVoidingOn moment: Moment) -> Problem? {
    if isVoid { return .voidedBefore(id) }
    return on.isAfter(moment) ? .beforeRecorded(moment, self) : nil
  }
}

extension Problem {
  fileprivate static func voidedBefore(_ id: ResultID) -> Problem {
    Problem(
      "这项测评结果已经作废", at: .record(id.description), why: "作废过的不再计分，不必再作废",
      advice: "请用 creation result show \(id) 查看")
  }

  fileprivate static func beforeRecorded(_ moment: Moment, _ record: ResultRecord) -> Problem {
    Problem(
      "作废日期早于录入", at: .option("--on"), value: moment.title, why: "\(record.id) 记在 \(record.on.title)",
      advice: "请把 --on 改为 \(record.on.day) 或以后")
  }
}
