/// Counting Monday to Friday by arithmetic alone, without a calendar; days are counts since 1970-01-01.
enum PlainWeek {
  /// Whether the day is a Saturday or a Sunday.
  static func isWeekend(_ day: Int) -> Bool { split(day).weekday >= 5 }

  /// Weekdays up to and with that day, counted from the Monday 1969-12-29; negative before it.
  static func weekdays(through day: Int) -> Int {
    let (week, weekday) = split(day)
    return week * 5 + min(weekday + 1, 5)
  }

  /// The weekday that follows after so many others: the first after a Friday is the Monday.
  static func weekday(after day: Int, count: Int) -> Int {
    let index = weekdays(through: day) + count - 1
    let week = index >= 0 ? index / 5 : (index - 4) / 5
    return week * 7 + index - week * 5 - 3
  }

  /// The week since 1969-12-29, and the day in it from 0 for Monday.
  private static func split(_ day: Int) -> (week: Int, weekday: Int) {
    let shifted = day + 3
    let week = shifted >= 0 ? shifted / 7 : (shifted - 6) / 7
    return (week, shifted - week * 7)
  }
}
