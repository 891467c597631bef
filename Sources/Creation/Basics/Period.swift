/// 时段 A run of days without a gap, both ends included: a week, a month, 2026-01-01 to 2026-03-15.
public struct Period: Hashable, Sendable {
  /// The first day.
  public let first: Day
  /// The last day, never before the first.
  public let last: Day

  /// Creates the period, or nothing where it would end before it begins.
  public init?(first: Day, last: Day) {
    guard first <= last else { return nil }
    self.first = first
    self.last = last
  }

  /// All the days of some months.
  public init(_ months: ClosedRange<Month>) {
    first = months.lowerBound.first
    last = months.upperBound.last
  }
}

extension Period {
  /// Whether the day lies in it.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// The months it touches.
  public var months: ClosedRange<Month> { min(first.month, last.month)...last.month }

  /// The period as people read it: 2026年10月, 2026-10-03, 2026-01-01 至 2026-03-15, 2026-01-01 以后.
  public var title: String {
    if first == last { return first.description }
    if first == first.month.first, last == first.month.last { return first.month.title }
    if last == .latest { return first == .earliest ? "全部" : "\(first) 以后" }
    return first == .earliest ? "\(last) 以前" : "\(first) 至 \(last)"
  }
}
