/// 问题来源 Where a finding came from, such as 周巡查 or 12345; an office may add words of its own.
public struct Source: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The sources the five documents name, in their order.
  public static let known: [Source] = [
    "周巡查", "月测评", "模拟测评", "巡访团", "代表委员视察", "暗访", "日督查", "专项督查", "随手拍", "12345",
    "数字城管", "曝光台", "上级转办", "网络问政", "户户到",
  ]

  /// What a finding is booked under when nothing is said: the daily round.
  public static let daily: Source = "日督查"
}
