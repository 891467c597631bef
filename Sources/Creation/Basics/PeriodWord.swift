/// 时段词 A period as people write it: `2026-11`, `2026Q4`, `2026上半年`, 本月, 上季度, `2026-01..2026-03`.
///
/// Reading it needs no clock; what it means is settled with today's date, so that a word kept for later (本月)
/// goes with the calendar.
///
/// ```swift
/// try PeriodWord("上季度").period(on: Day("2026-11-21")!)   // 2026-07-01 to 2026-09-30
/// ```
public enum PeriodWord: Hashable, Sendable {
  /// One stretch.
  case single(Part)
  /// From the beginning of one to the end of the other; without one it is open on that side.
  case range(from: Part?, to: Part?)

  /// A word for one stretch.
  public enum Part: Hashable, Sendable {
    /// The stretch a certain day lies in.
    case fixed(PeriodSpan, Day)
    /// The stretch today lies in, moved by so many.
    case moving(PeriodSpan, by: Int)
    /// The days from so many after today to so many after today.
    case days(ClosedRange<Int>)
  }
}

extension PeriodWord {
  /// Reads the word.
  public init(_ text: String) throws(Problem) {
    guard let (from, to) = PeriodWord.ends(of: text.condensed) else {
      guard let part = Part(condensed: text.condensed) else { throw .unreadablePeriod(text) }
      self = .single(part)
      return
    }
    let first = try PeriodWord.end(from, of: text)
    let last = try PeriodWord.end(to, of: text)
    guard first != nil || last != nil else { throw .unreadablePeriod(text) }
    self = .range(from: first, to: last)
  }

  /// The days meant when today is that day.
  public func period(on today: Day) throws(Problem) -> Period {
    switch self {
    case .single(let part):
      return part.period(on: today)
    case .range(let from, let to):
      let first = from?.period(on: today).first ?? .earliest
      let last = to?.period(on: today).last ?? .latest
      guard let period = Period(first: first, last: last) else { throw .backwards(first, last) }
      return period
    }
  }

  /// The two sides of `2026-01..2026-03`, 2026-01至2026-03 or `2026-01。。` as a Chinese keyboard types it.
  private static func ends(of text: String) -> (Substring, Substring)? {
    for mark in ["..", "。。", "至", "到", "~"] {
      guard let range = text.firstRange(of: mark) else { continue }
      return (text[..<range.lowerBound], text[range.upperBound...])
    }
    return nil
  }

  private static func end(_ word: Substring, of text: String) throws(Problem) -> Part? {
    if word.isEmpty { return nil }
    guard let part = Part(condensed: String(word)) else { throw .unreadablePeriod(text, word: String(word)) }
    return part
  }
}

extension PeriodWord.Part {
  /// The days meant when today is that day.
  public func period(on today: Day) -> Period {
    switch self {
    case .fixed(let span, let day): span.period(around: day)
    case .moving(let span, let count): span.period(around: today, moved: count)
    case .days(let days):
      Period(first: today.advanced(by: days.lowerBound), last: today.advanced(by: days.upperBound))
        ?? PeriodSpan.day.period(around: today)
    }
  }
}

extension Problem {
  fileprivate static func unreadablePeriod(_ text: String, word: String? = nil) -> Problem {
    let near = Nearest.name(to: word ?? text, among: PeriodWord.Part.names)
    return Problem(
      "时段写错了", value: text,
      why: (word.map { "其中「\($0)」" } ?? "") + "没有这段时间，或不是认识的写法；"
        + "可写 2026-11-21、2026-11、2026Q4、2026H1、2026，\(PeriodWord.Part.listed)，或 2026-01..2026-03",
      advice: near.map { "请改用 \($0)" } ?? "请改用可写的一种")
  }

  fileprivate static func backwards(_ first: Day, _ last: Day) -> Problem {
    Problem(
      "时段前后颠倒", value: "\(first)..\(last)", why: "从 \(first) 起，却到 \(last) 止", advice: "请把早的写在前面")
  }
}
