import Creation
import CreationStore

/// 考评期词 A stretch scores are given for, as people write it: `2026-10`, 上月, `2026Q3`, 上季度, `2026H1`, 今年.
struct TermWord: Sendable, Hashable {
  private let part: PeriodWord.Part

  /// Reads the word.
  init?(_ text: String) {
    guard case .single(let part) = try? PeriodWord(text) else { return nil }
    let span: PeriodSpan
    switch part {
    case .fixed(let fixed, _): span = fixed
    case .moving(let moving, ...0): span = moving
    default: return nil
    }
    guard Term.Span(span) != nil else { return nil }
    self.part = part
  }

  /// The stretch meant on a day: where months end on the 20th, the one after begins on the 21st.
  func term(on today: Day, _ snapshot: Snapshot) throws(Problem) -> Term {
    let period = part.period(on: try snapshot.month(of: today).first)
    let span: PeriodSpan =
      switch part {
      case .fixed(let span, _), .moving(let span, _): span
      case .days: .month
      }
    return Term(Term.Span(span) ?? .month, around: period.first.month)
  }
}

extension Term.Span {
  /// The length of a stretch of the calendar, where scores are given for such.
  fileprivate init?(_ span: PeriodSpan) {
    switch span {
    case .month: self = .month
    case .quarter: self = .quarter
    case .half: self = .half
    case .year: self = .year
    case .day, .week: return nil
    }
  }
}

extension Parameter where Value == TermWord {
  /// The stretch a command is about.
  static var term: Parameter {
    .argument(
      "考评期", help: "月、季度、半年或年，如 2026-10、2026Q3、2026H1、2026、上月",
      Reader { text in
        guard let term = TermWord(text) else {
          throw Problem(
            "考评期写错了", why: "没有这一期，或不是认识的写法", advice: "请写成 2026-10、2026Q3、2026H1、2026，或 本月、上月、上季度、今年")
        }
        return term
      })
  }
}
