/// 等级标准 Which figures reach level A and which B; everything else is C.
///
/// Levels go by a threshold （A＞85 %、B＞80 %）, or by how many of so many standards are met （3 项为A、2 项为B）, which is
/// the same with whole numbers. Thresholds written with a percent sign are held against the share of what was counted,
/// all others against the figure itself.
///
/// ```swift
/// LevelRule("A>85% B>80%")!.level(of: 83)   // .b
/// ```
public struct LevelRule: Hashable, Sendable {
  /// What a figure must reach for A.
  public var a: Bound
  /// What it must reach for B; nothing where there is no B.
  public var b: Bound?
  /// 百分比 Whether the thresholds are percentages.
  public var isPercent: Bool

  /// Creates a rule.
  public init(a: Bound, b: Bound? = nil, isPercent: Bool = false) {
    self.a = a
    self.b = b
    self.isPercent = isPercent
  }

  /// 界限 A threshold and on which side of it a figure has to lie.
  public struct Bound: Hashable, Sendable {
    /// `>`, `>=`, `<` or `<=`.
    public var side: Side
    /// The threshold.
    public var value: Rational

    /// Creates a threshold.
    public init(_ side: Side, _ value: Rational) {
      self.side = side
      self.value = value
    }
  }

  /// The side of a threshold.
  public enum Side: String, Hashable, Sendable, CaseIterable {
    /// At or above; the two-letter ones first, since reading looks for them in this order.
    case atLeast = ">="
    /// At or below.
    case atMost = "<="
    /// Above.
    case above = ">"
    /// Below.
    case below = "<"
  }
}

/// 等级 The level a figure reaches.
public enum IndicatorLevel: String, Coded {
  /// A类.
  case a = "A"
  /// B类.
  case b = "B"
  /// C类.
  case c = "C"

  /// The Chinese word.
  public var title: String { "\(rawValue)类" }
}

extension LevelRule {
  /// The level of a figure.
  public func level(of figure: Rational) -> IndicatorLevel {
    if a.holds(figure) { return .a }
    return b?.holds(figure) ?? false ? .b : .c
  }
}

extension LevelRule.Bound: LosslessStringConvertible {
  /// Whether a figure lies on the right side.
  public func holds(_ figure: Rational) -> Bool {
    switch side {
    case .atLeast: figure >= value
    case .atMost: figure <= value
    case .above: figure > value
    case .below: figure < value
    }
  }

  /// Reads `>=85` or `≥85%`.
  public init?(_ description: String) {
    let text = description.replacing("≥", with: ">=").replacing("≤", with: "<=")
    guard let side = LevelRule.Side.allCases.first(where: { text.hasPrefix($0.rawValue) }) else { return nil }
    let number = text.dropFirst(side.rawValue.count)
    let isPercent = number.hasSuffix("%") || number.hasSuffix("％")
    guard let value = Rational(String(isPercent ? number.dropLast() : number)) else { return nil }
    self.init(side, value)
  }

  /// The threshold in a form that can be read again.
  public var description: String { "\(side.rawValue)\(value)" }
}

extension LevelRule: TextCoded {
  /// Reads `A>85% B>80%` or `A>=3 B>=2`; a percent sign stands behind all thresholds or behind none.
  public init?(_ description: String) {
    let words = description.split { $0.isWhitespace || "；;，,、".contains($0) }
    var bounds: [Character: Bound] = [:]
    for word in words {
      guard let level = word.first, "AB".contains(level), bounds[level] == nil,
        let bound = Bound(String(word.dropFirst()))
      else { return nil }
      bounds[level] = bound
    }
    let percents = Set(words.map { $0.hasSuffix("%") || $0.hasSuffix("％") })
    guard let a = bounds["A"], percents.count == 1, let isPercent = percents.first else { return nil }
    self.init(a: a, b: bounds["B"], isPercent: isPercent)
  }

  /// The rule in a form that can be read again.
  public var description: String {
    let sign = isPercent ? "%" : ""
    return "A\(a)\(sign)" + (b.map { " B\($0)\(sign)" } ?? "")
  }

  /// What to say of levels that cannot be read.
  public static func unreadable(_ text: String) -> Problem {
    Problem(
      "等级标准写错了", value: text, why: "应写明 A 的界限，B 的界限可省，要么都带 % 要么都不带", advice: "请写成 A>85% B>80%，或 A>=3 B>=2")
  }
}
