extension PeriodWord.Part {
  /// Reads the word, which has narrow lower-case characters and no spaces.
  init?(condensed text: String) {
    if let part = Self.named[text.filter { $0 != "-" }] ?? Self.run(text) ?? Self.dated(text) {
      self = part
    } else if let moment = MomentFormat.automatic.moment(text), moment.time == nil {
      self = .fixed(.day, moment.day)
    } else {
      return nil
    }
  }

  /// The words for stretches near today: the English one, the Chinese one, and what else people write.
  private static let words: [(names: [String], part: Self)] = [
    (["today", "今天", "今日", "当天", "本日"], .moving(.day, by: 0)),
    (["yesterday", "昨天", "昨日"], .moving(.day, by: -1)),
    (["tomorrow", "明天", "明日"], .moving(.day, by: 1)),
    (["this-week", "本周", "这周", "本星期"], .moving(.week, by: 0)),
    (["last-week", "上周", "上星期"], .moving(.week, by: -1)),
    (["next-week", "下周", "下星期"], .moving(.week, by: 1)),
    (["this-month", "本月", "当月", "这个月"], .moving(.month, by: 0)),
    (["last-month", "上月", "上个月"], .moving(.month, by: -1)),
    (["next-month", "下月", "下个月"], .moving(.month, by: 1)),
    (["this-quarter", "本季度", "本季", "当季"], .moving(.quarter, by: 0)),
    (["last-quarter", "上季度", "上季", "上个季度"], .moving(.quarter, by: -1)),
    (["next-quarter", "下季度", "下个季度"], .moving(.quarter, by: 1)),
    (["this-year", "今年", "本年", "本年度"], .moving(.year, by: 0)),
    (["last-year", "去年", "上年", "上年度"], .moving(.year, by: -1)),
    (["next-year", "明年", "下年度"], .moving(.year, by: 1)),
  ]

  private static let named = Dictionary(
    words.flatMap { word in word.names.map { ($0.filter { $0 != "-" }, word.part) } },
    uniquingKeysWith: { first, _ in first })

  /// Every word, to find the one meant by a misspelt one.
  static let names = words.flatMap(\.names)

  /// The words as an error lists them.
  static let listed = "今天、昨天、明天，本周、上月、下季度、去年（this-week、last-month、next-quarter、last-year）之类，近7天（last-7-days）"

  /// Reads `last-7-days`, 近7天: today and the days before it; 未来7天: today and the days after it.
  private static func run(_ text: String) -> Self? {
    for (isPast, before, behind) in runs where text.hasPrefix(before) && text.hasSuffix(behind) {
      let digits = text.dropFirst(before.count).dropLast(behind.count).filter { $0 != "-" }
      guard digits.utf8.count <= 4, let count = Digits.whole(digits), count > 0 else { continue }
      return .days(isPast ? (1 - count)...0 : 0...(count - 1))
    }
    return nil
  }

  private static let runs = [
    (true, "last", "days"), (true, "last", "day"), (true, "近", "天"), (true, "近", "日"), (true, "最近", "天"),
    (false, "next", "days"), (false, "next", "day"), (false, "未来", "天"), (false, "今后", "天"),
  ]

  /// Reads `2026`, 2026年, `2026q4`, 2026年第四季度, `2026h1`, 2026上半年, `2026-11`, 2026年11月.
  private static func dated(_ text: String) -> Self? {
    guard let year = Digits.whole(text.prefix(4)), text.prefix(4).utf8.count == 4 else { return nil }
    var rest = text.dropFirst(4)
    let isSeparated = rest.first.map { "年-/.".contains($0) } ?? false
    let isBare = rest.isEmpty || rest == "年" || rest == "年度"
    if isSeparated { rest.removeFirst() }
    if isBare { return fixed(.year, year, 1) }
    if let quarter = quarters[String(rest)] { return fixed(.quarter, year, 3 * quarter) }
    if let half = halves[String(rest)] { return fixed(.half, year, 6 * half) }
    for behind in ["月份", "月"] where rest.hasSuffix(behind) { rest = rest.dropLast(behind.count) }
    guard isSeparated, 1...2 ~= rest.utf8.count, let month = Digits.whole(rest) else { return nil }
    return fixed(.month, year, month)
  }

  private static func fixed(_ span: PeriodSpan, _ year: Int, _ month: Int) -> Self? {
    Month(year: year, month: month).map { .fixed(span, $0.first) }
  }

  private static let quarters = Dictionary(
    ["一", "二", "三", "四"].enumerated().flatMap { index, word in
      ["q\(index + 1)", "第\(word)季度", "\(word)季度", "第\(index + 1)季度", "\(index + 1)季度"].map {
        ($0, index + 1)
      }
    }, uniquingKeysWith: { first, _ in first })

  private static let halves = ["h1": 1, "上半年": 1, "h2": 2, "下半年": 2]
}

extension Digits {
  /// The number plain digits make, or nothing where there are none or too many, or other characters.
  fileprivate static func whole(_ text: Substring) -> Int? {
    let bytes = Array(text.utf8)
    guard 1...9 ~= bytes.count else { return nil }
    return Digits.value(bytes, from: 0, count: bytes.count)
  }

  fileprivate static func whole(_ text: String) -> Int? { whole(Substring(text)) }
}
