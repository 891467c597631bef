/// 测评记录 A result on record, with when it was booked.
public struct ResultRecord: BookedRecord {
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

  /// 测评结果.
  public static var noun: String { "测评结果" }

  /// Shows one.
  public static var command: String { "creation result show" }
}
