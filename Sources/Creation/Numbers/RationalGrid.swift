/// A number counted in steps of 10⁻¹⁸: what `Rational` falls back to where 128 bits are not enough.
///
/// Every result is rounded half away from zero to a whole step, and stays at the greatest count of steps,
/// about 1.7 × 10²⁰, where it would go beyond.
struct RationalGrid {
  private let negative: Bool
  private let steps: UInt128

  private init(negative: Bool, _ steps: UInt128?) {
    self.negative = negative
    self.steps = min(steps ?? RationalGrid.bound, RationalGrid.bound)
  }

  /// The step nearest to the number.
  init(_ value: Rational) {
    let top = value.numerator.magnitude
    let steps = top.times(RationalGrid.unit, dividedBy: value.denominator.magnitude)
    self.init(negative: value.numerator < 0, steps)
  }
}

extension RationalGrid {
  static func + (left: RationalGrid, right: RationalGrid) -> RationalGrid {
    if left.negative == right.negative {
      // Both are below 2¹²⁷, so that the sum fits.
      return RationalGrid(negative: left.negative, left.steps + right.steps)
    }
    return left.steps >= right.steps
      ? RationalGrid(negative: left.negative, left.steps - right.steps)
      : RationalGrid(negative: right.negative, right.steps - left.steps)
  }

  static func * (left: RationalGrid, right: RationalGrid) -> RationalGrid {
    let steps = left.steps.times(right.steps, dividedBy: unit)
    return RationalGrid(negative: left.negative != right.negative, steps)
  }

  /// A divisor that rounds to nought gives the bound.
  func divided(by other: RationalGrid) -> RationalGrid {
    let steps = steps.times(RationalGrid.unit, dividedBy: other.steps)
    return RationalGrid(negative: negative != other.negative, steps)
  }

  private static let unit: UInt128 = 1_000_000_000_000_000_000
  private static let bound = Int128.max.magnitude

  fileprivate var value: Rational? {
    Rational(negative: negative, steps, over: RationalGrid.unit)
  }
}

extension Rational {
  /// The number as steps of 10⁻¹⁸.
  var grid: RationalGrid { RationalGrid(self) }

  /// The number those steps stand for.
  init(_ grid: RationalGrid) {
    self = grid.value ?? 0
  }
}

extension UInt128 {
  /// This number times another, divided by a third and rounded half-up; nothing where that does not fit.
  func times(_ factor: UInt128, dividedBy divisor: UInt128) -> UInt128? {
    let product = multipliedFullWidth(by: factor)
    guard product.high < divisor else { return nil }
    let (quotient, remainder) =
      product.high == 0
      ? product.low.quotientAndRemainder(dividingBy: divisor) : divisor.dividingFullWidth(product)
    guard remainder >= divisor - remainder else { return quotient }
    let up = quotient.addingReportingOverflow(1)
    return up.overflow ? nil : up.partialValue
  }
}
