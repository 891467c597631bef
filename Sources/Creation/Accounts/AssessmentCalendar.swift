/// 考评月历 Which days an assessment month runs over: the calendar month, or for instance the 21st to the 20th.
///
/// The rulebook in force in a month says on which day it ends; it begins on the day after the one before ended, so that
/// no day is lost or counted twice where a rulebook changes the cut.
///
/// ```swift
/// let months = AssessmentCalendar([(from: Month("2026-01")!, endsOn: 20)])
/// months.days(of: Month("2026-10")!)   // 2026-09-21 to 2026-10-20
/// ```
public struct AssessmentCalendar: Hashable, Sendable {
  /// A cut and the month from which it holds.
  private struct Cut: Hashable, Sendable {
    var from: Month
    var day: Int?
  }

  private let cuts: [Cut]

  /// The calendar of rulebooks that say on which day a month ends; the month's last where they say nothing.
  public init(_ cuts: [(from: Month, endsOn: Int?)] = []) {
    self.cuts = cuts.sorted { $0.from < $1.from }.map { Cut(from: $0.from, day: $0.endsOn) }
  }
}

extension AssessmentCalendar {
  /// The last day of an assessment month.
  public func last(of month: Month) -> Day {
    guard let day = cuts.last(where: { $0.from <= month })?.day else { return month.last }
    return min(month.first.advanced(by: max(day, 1) - 1), month.last)
  }

  /// The days of an assessment month, both ends included.
  public func days(of month: Month) -> Period {
    let last = last(of: month)
    return Period(first: self.last(of: month.previous).advanced(by: 1), last: last) ?? Period(month...month)
  }

  /// The assessment month a day counts in: its calendar month, or the next where that has ended.
  public func month(of day: Day) -> Month {
    day <= last(of: day.month) ? day.month : day.month.next
  }
}
