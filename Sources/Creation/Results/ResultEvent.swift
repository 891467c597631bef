/// 测评流水 What can happen to a result.
public enum ResultEvent: Hashable, Sendable {
  /// 录入.
  case recorded(TestResult)
  /// 作废: it should not have been booked.
  case voided
}

/// 测评记录 A result on record, with when it was booked.
public struct ResultRecord: Hashable, Sendable {
  /// 测评结果编号.
  public let id: ResultID
  /// What was found.
  public var result: TestResult
  /// When.
  public var on: Moment
  /// What was written about it.
  public var text: String?
  /// Whether it does not count any more.
  public var isVoid: Bool

  /// Opens the record.
  public init(id: ResultID, result: TestResult, on: Moment, text: String? = nil, isVoid: Bool = false) {
    self.id = id
    self.result = result
    self.on = on
    self.text = text
    self.isVoid = isVoid
  }
}
