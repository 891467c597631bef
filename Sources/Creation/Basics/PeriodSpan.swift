/// 时段单位 The stretches the calendar is divided into; a week begins on Monday.
public enum PeriodSpan: Hashable, Sendable {
  /// 日、周、月、季度、半年、年.
  case day, week, month, quarter, half, year
}

extension PeriodSpan {
  /// The stretch a day lies in, or the one so many before (less than 0) or after it.
  ///
  /// ```swift
  /// PeriodSpan.quarter.period(around: Day("2026-11-21")!, moved: -1)   // 2026-07-01 to 2026-09-30
  /// ```
  public func period(around day: Day, moved count: Int = 0) -> Period {
    let count = min(max(count, -PeriodSpan.farthest), PeriodSpan.farthest)
    return switch self {
    case .day: run(from: day.advanced(by: count), length: 1)
    case .week: run(from: day.advanced(by: 1 - day.weekday.rawValue).advanced(by: 7 * count), length: 7)
    case .month: months(1, around: day, count)
    case .quarter: months(3, around: day, count)
    case .half: months(6, around: day, count)
    case .year: months(12, around: day, count)
    }
  }

  /// No move can be meant that goes beyond this; what is farther stays here.
  private static let farthest = 100_000

  private func run(from first: Day, length: Int) -> Period {
    let last = first.advanced(by: length - 1)
    return Period(first: first, last: last) ?? Period(first.month...first.month)
  }

  private func months(_ length: Int, around day: Day, _ count: Int) -> Period {
    let month = day.month
    let first = month.advanced(by: count * length - (month.ordinal - 1) % length)
    return Period(first...first.advanced(by: length - 1))
  }
}
