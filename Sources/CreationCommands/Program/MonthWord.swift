import Creation
import CreationStore

/// 月份词 A month as people and scheduled jobs write it: `2026-10`, 本月 or 上月.
///
/// Where exactly one month is needed, of all words for a period only those of a month up to this one are taken.
struct MonthWord: Sendable, Hashable {
  private let part: PeriodWord.Part

  /// Reads the word.
  init?(_ text: String) {
    guard case .single(let part) = try? PeriodWord(text) else { return nil }
    switch part {
    case .fixed(.month, _), .moving(.month, ...0): self.part = part
    default: return nil
    }
  }

  /// The assessment month meant on a day: where months end on the 20th, the month after it begins on the 21st.
  func month(on today: Day, _ snapshot: Snapshot) throws(Problem) -> Month {
    month(on: try snapshot.month(of: today).first)
  }

  /// The calendar month meant on a day.
  func month(on today: Day) -> Month {
    part.period(on: today).first.month
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

extension Reader where Value == PeriodWord {
  /// A period.
  static var period: Reader { Reader { try PeriodWord($0) } }
}
