/// 日子性质 What kind of day a day is, and whether the year's paper has been seen.
public struct DayNature: Hashable, Sendable {
  /// Worked or not, and why.
  public var kind: Kind
  /// The holiday it belongs to, where a paper names the day.
  public var name: String?
  /// Whether a paper decides the day; otherwise only the week does, and the answer may change.
  public var isKnown: Bool

  /// Creates the nature of a day.
  public init(kind: Kind, name: String? = nil, isKnown: Bool) {
    self.kind = kind
    self.name = name
    self.isKnown = isKnown
  }

  /// The four kinds of day.
  public enum Kind: String, Sendable, CaseIterable, Codable {
    /// 工作日 Monday to Friday as usual.
    case workday
    /// 周末 Saturday or Sunday as usual.
    case weekend
    /// 放假 Off by the paper.
    case holiday
    /// 调休上班 Worked by the paper.
    case makeUp = "make-up"

    /// The kind as people read it.
    public var title: String {
      switch self {
      case .workday: "工作日"
      case .weekend: "周末"
      case .holiday: "放假"
      case .makeUp: "调休上班"
      }
    }
  }
}
