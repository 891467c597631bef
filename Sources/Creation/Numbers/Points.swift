/// 分 Marks given or taken, exact; rounded once, at the end, to what the rulebook says.
///
/// ```swift
/// (Points("27.31")! + Points("66.81")!).text(decimals: 2)   // "94.12"
/// Points(25) * Rational("0.9871")!                          // 24.6775
/// ```
public struct Points: Hashable, Sendable {
  /// The number of marks.
  public var value: Rational

  /// Wraps an exact number of marks.
  public init(_ value: Rational) {
    self.value = value
  }

  /// Wraps a whole number of marks.
  public init(_ value: Int) {
    self.init(Rational(value))
  }

  /// Reads a decimal such as `96.4` or `-0.5`.
  public init?(_ decimal: String) {
    guard let value = Rational(decimal) else { return nil }
    self.init(value)
  }
}

extension Points: AdditiveArithmetic, Comparable, ExpressibleByIntegerLiteral {
  /// No marks.
  public static var zero: Points { 0 }

  /// Wraps a whole number of marks.
  public init(integerLiteral value: Int) {
    self.init(value)
  }

  /// The sum.
  public static func + (left: Points, right: Points) -> Points { Points(left.value + right.value) }

  /// The difference.
  public static func - (left: Points, right: Points) -> Points { Points(left.value - right.value) }

  /// Marks taken instead of given.
  public static prefix func - (points: Points) -> Points { Points(-points.value) }

  /// Orders by value.
  public static func < (left: Points, right: Points) -> Bool { left.value < right.value }
}

extension Points {
  /// Marks times a weight, a rate or a multiplier.
  public static func * (points: Points, factor: Rational) -> Points { Points(points.value * factor) }

  /// Marks shared out, or nothing where the divisor is zero.
  public func divided(by divisor: Rational) -> Points? { value.divided(by: divisor).map { Points($0) } }

  /// The marks rounded half-up (四舍五入) to that many decimals.
  public func rounded(decimals: Int) -> Points { Points(value.rounded(decimals: decimals)) }

  /// The marks with exactly that many decimals, as in `96.40` or `-1.20`.
  public func text(decimals: Int) -> String { value.text(decimals: decimals) }
}

extension Points: Codable, CustomStringConvertible {
  /// Reads the marks as a number.
  public init(from decoder: any Decoder) throws {
    self.init(try Rational(from: decoder))
  }

  /// Writes the marks as a number.
  public func encode(to encoder: any Encoder) throws {
    try value.encode(to: encoder)
  }

  /// The marks exactly, as in `12.5`, or as a fraction.
  public var description: String { value.description }
}
