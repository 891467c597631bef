extension Rational: AdditiveArithmetic {
  /// Nought.
  public static var zero: Rational { 0 }

  /// The sum.
  public static func + (left: Rational, right: Rational) -> Rational {
    left.exactSum(right) ?? Rational(left.grid + right.grid)
  }

  /// The difference.
  public static func - (left: Rational, right: Rational) -> Rational { left + -right }

  /// The number with the other sign.
  public static prefix func - (value: Rational) -> Rational {
    Rational(reduced: -value.numerator, value.denominator)
  }
}

extension Rational {
  /// The product.
  public static func * (left: Rational, right: Rational) -> Rational {
    left.exactProduct(right) ?? Rational(left.grid * right.grid)
  }

  /// Multiplies in place.
  public static func *= (left: inout Rational, right: Rational) { left = left * right }

  /// The quotient, or nothing where the divisor is zero: 0 ÷ 0 is 「—」 and no number.
  ///
  /// ```swift
  /// Rational(1).divided(by: 8)?.text(decimals: 2)   // "0.13"
  /// Rational(0).divided(by: 0)                      // nil
  /// ```
  public func divided(by other: Rational) -> Rational? {
    guard let inverse = other.inverse else { return nil }
    return exactProduct(inverse) ?? Rational(grid.divided(by: other.grid))
  }

  /// The number without its sign.
  public var magnitude: Rational { numerator < 0 ? -self : self }

  private var inverse: Rational? {
    guard numerator != 0 else { return nil }
    return Rational(reduced: numerator < 0 ? -denominator : denominator, abs(numerator))
  }

  private func exactSum(_ other: Rational) -> Rational? {
    let factor = Int128(denominator.magnitude.commonFactor(other.denominator.magnitude))
    let (ours, theirs) = (denominator / factor, other.denominator / factor)
    let left = numerator.multipliedReportingOverflow(by: theirs)
    let right = other.numerator.multipliedReportingOverflow(by: ours)
    let top = left.partialValue.addingReportingOverflow(right.partialValue)
    let bottom = denominator.multipliedReportingOverflow(by: theirs)
    guard !left.overflow, !right.overflow, !top.overflow, !bottom.overflow else { return nil }
    let sum = top.partialValue
    return Rational(negative: sum < 0, sum.magnitude, over: bottom.partialValue.magnitude)
  }

  /// Reduces crosswise first, so that the product overflows only if its reduced form does.
  private func exactProduct(_ other: Rational) -> Rational? {
    let down = numerator.magnitude.commonFactor(other.denominator.magnitude)
    let up = other.numerator.magnitude.commonFactor(denominator.magnitude)
    let top = (numerator.magnitude / down)
      .multipliedReportingOverflow(by: other.numerator.magnitude / up)
    let bottom = (denominator.magnitude / up)
      .multipliedReportingOverflow(by: other.denominator.magnitude / down)
    guard !top.overflow, !bottom.overflow, let numerator = Int128(exactly: top.partialValue),
      let denominator = Int128(exactly: bottom.partialValue)
    else { return nil }
    let negative = (self.numerator < 0) != (other.numerator < 0)
    return Rational(reduced: negative ? -numerator : numerator, denominator)
  }
}
