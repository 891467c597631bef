/// 荣誉状态 Whether an honour is held.
public enum HonourState: String, Coded {
  /// 有效.
  case valid
  /// 复查到期: still held, and the day of its review has come.
  case due
  /// 已撤销.
  case withdrawn

  /// The Chinese word.
  public var title: String {
    switch self {
    case .valid: "有效"
    case .due: "复查到期"
    case .withdrawn: "已撤销"
    }
  }
}

extension Honour {
  /// Where it stands on a day.
  ///
  /// Reviewed by 2026-10-31 and not withdrawn: valid on 2026-10-30, due from 2026-10-31.
  public func state(on day: Day) -> HonourState {
    if retired.map({ $0 <= day }) ?? false { return .withdrawn }
    return review.map { $0 <= day } ?? false ? .due : .valid
  }
}
