/// 考评期 The stretch a result or a score stands for: a month, a quarter, half a year, a year.
///
/// 「以月实地测评、季度问卷调查、年网上申报材料审核3种方式进行」（泉州，八）.
///
/// ```swift
/// Term("2026Q3")?.months   // 2026-07 ... 2026-09
/// ```
public struct Term: Hashable, Sendable {
  /// How long it is.
  public let span: Span
  /// Its first month.
  public let first: Month

  /// The stretch of that length a month lies in.
  public init(_ span: Span, around month: Month) {
    self.span = span
    first = month.advanced(by: -((month.ordinal - 1) % span.months))
  }

  /// A month.
  public init(_ month: Month) { self.init(.month, around: month) }

  /// 考评周期 The lengths there are.
  public enum Span: String, Coded, Comparable {
    /// 月.
    case month
    /// 季度.
    case quarter
    /// 半年.
    case half
    /// 年.
    case year

    /// The Chinese word.
    public var title: String {
      switch self {
      case .month: "月"
      case .quarter: "季度"
      case .half: "半年"
      case .year: "年"
      }
    }

    /// How many months it has.
    public var months: Int {
      switch self {
      case .month: 1
      case .quarter: 3
      case .half: 6
      case .year: 12
      }
    }

    /// Orders by length.
    public static func < (left: Span, right: Span) -> Bool { left.months < right.months }
  }
}

extension Term {
  /// Its last month.
  public var last: Month { first.advanced(by: span.months - 1) }

  /// Its months.
  public var months: ClosedRange<Month> { first...last }

  /// The stretch of the same length before it.
  public var previous: Term { Term(span, around: first.previous) }

  /// Which of its year's it is, from 1.
  private var ordinal: Int { (first.ordinal - 1) / span.months + 1 }

  /// The stretch as people read it: 2026年10月, 2026年第三季度, 2026年上半年, 2026年.
  public var title: String {
    switch span {
    case .month: first.title
    case .quarter: "\(first.year)年第\(["一", "二", "三", "四"][ordinal - 1])季度"
    case .half: "\(first.year)年\(ordinal == 1 ? "上" : "下")半年"
    case .year: "\(first.year)年"
    }
  }
}

extension Term: LosslessStringConvertible, Codable {
  /// Reads `2026-10`, `2026Q3`, `2026H1` or `2026`, and nothing else.
  public init?(_ text: String) {
    if let month = Month(text) {
      self.init(month)
      return
    }
    let bytes = Array(text.utf8)
    guard let year = Digits.value(bytes, from: 0, count: 4), bytes.count == 4 || bytes.count == 6 else {
      return nil
    }
    let number = bytes.count == 4 ? 1 : Int(bytes[5]) - 0x30
    let span: Span? =
      switch bytes.count == 4 ? 0x59 : bytes[4] & 0xDF {
      case 0x51: .quarter
      case 0x48: .half
      case 0x59 where bytes.count == 4: .year
      default: nil
      }
    guard let span, 1...(12 / span.months) ~= number,
      let month = Month(year: year, month: (number - 1) * span.months + 1)
    else { return nil }
    self.init(span, around: month)
  }

  /// The stretch as `2026-10`, `2026Q3`, `2026H1` or `2026`.
  public var description: String {
    switch span {
    case .month: first.description
    case .quarter: "\(Digits.padded(first.year, 4))Q\(ordinal)"
    case .half: "\(Digits.padded(first.year, 4))H\(ordinal)"
    case .year: Digits.padded(first.year, 4)
    }
  }

  /// Reads the stretch from its text.
  public init(from decoder: any Decoder) throws {
    self = try decoder.lossless(Term.self, "考评期应写作 2026-10、2026Q3、2026H1 或 2026")
  }

  /// Writes the stretch as text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
