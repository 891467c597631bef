/// 精确数 An exact number: a reduced fraction of two 128-bit whole numbers, the form of every mark and rate.
///
/// Nothing is lost before the one rounding at the end (四舍五入). No operation traps: where working out
/// a result needs more than 128 bits, both operands are first rounded to the nearest multiple of 10⁻¹⁸ and the
/// result is rounded to it again; beyond ±1.7 × 10²⁰ it then stays at that bound. The same operands always give
/// the same result.
///
/// ```swift
/// Rational(410).divided(by: 452)! * 100          // 10250/113
/// (Rational(1, over: 3)! * 3) == 1               // true
/// ```
public struct Rational: Hashable, Sendable {
  /// What is divided; carries the sign.
  public let numerator: Int128
  /// What it is divided by; at least 1, and without a factor in common with the numerator.
  public let denominator: Int128

  /// Wraps a whole number.
  public init(_ value: Int) {
    self.init(reduced: Int128(value), 1)
  }

  /// The quotient of two whole numbers, or nothing where the divisor is zero.
  public init?(_ dividend: Int, over divisor: Int) {
    self.init(
      negative: (dividend < 0) != (divisor < 0), UInt128(dividend.magnitude),
      over: UInt128(divisor.magnitude))
  }

  /// Reduces the fraction; nothing where the divisor is zero or a part needs more than 127 bits.
  init?(negative: Bool, _ dividend: UInt128, over divisor: UInt128) {
    guard divisor != 0 else { return nil }
    let factor = dividend.commonFactor(divisor)
    guard let numerator = Int128(exactly: factor == 1 ? dividend : dividend / factor),
      let denominator = Int128(exactly: factor == 1 ? divisor : divisor / factor)
    else { return nil }
    self.init(reduced: negative ? -numerator : numerator, denominator)
  }

  /// Wraps parts that are known to be reduced.
  init(reduced numerator: Int128, _ denominator: Int128) {
    self.numerator = numerator
    self.denominator = denominator
  }
}

extension Rational: ExpressibleByIntegerLiteral {
  /// Wraps a whole number.
  public init(integerLiteral value: Int) {
    self.init(value)
  }
}

extension Rational: Comparable {
  /// Orders by value, exactly.
  public static func < (left: Rational, right: Rational) -> Bool {
    if left.denominator == right.denominator { return left.numerator < right.numerator }
    let leftSide = left.numerator.multipliedFullWidth(by: right.denominator)
    let rightSide = right.numerator.multipliedFullWidth(by: left.denominator)
    return (leftSide.high, leftSide.low) < (rightSide.high, rightSide.low)
  }
}

extension UInt128 {
  /// The greatest number that divides both; the other number where this is zero.
  func commonFactor(_ other: UInt128) -> UInt128 {
    var (left, right) = (self, other)
    while right != 0 {
      if let narrowLeft = UInt64(exactly: left), let narrowRight = UInt64(exactly: right) {
        return UInt128(narrowLeft.commonFactor(narrowRight))
      }
      (left, right) = (right, left % right)
    }
    return left
  }
}

extension UInt64 {
  fileprivate func commonFactor(_ other: UInt64) -> UInt64 {
    var (left, right) = (self, other)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
