import Creation

/// 月份词 A month as people and scheduled jobs write it: `2026-10`, 本月 or 上月.
struct MonthWord: Sendable, Hashable {
  private let fixed: Month?
  private let back: Int

  /// Reads the word.
  init?(_ text: String) {
    fixed = Month(text)
    switch text {
    case "this-month", "本月": back = 0
    case "last-month", "上月": back = 1
    default:
      guard fixed != nil else { return nil }
      back = 0
    }
  }

  /// The month meant on a day.
  func month(on today: Day) -> Month {
    fixed ?? today.month.advanced(by: -back)
  }
}

extension Reader where Value == MonthWord {
  /// A month.
  static var month: Reader {
    Reader { text in
      guard let month = MonthWord(text) else {
        throw Problem(
          "月份写错了", why: "没有这个月，或不是认识的写法", advice: "请写成 2026-10，或 本月（this-month）、上月（last-month）")
      }
      return month
    }
  }
}
