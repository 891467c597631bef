extension Rational: CustomStringConvertible {
  /// The number with exactly that many decimals, rounded half-up in magnitude (四舍五入); at most 18 are kept.
  ///
  /// ```swift
  /// Rational("17.665")!.text(decimals: 2)   // "17.67"
  /// Rational("-1.2")!.text(decimals: 2)     // "-1.20"
  /// ```
  public func text(decimals: Int) -> String {
    let places = Rational.places(decimals)
    let (whole, fraction) = split(places)
    let sign = numerator < 0 && (whole, fraction) != (0, 0) ? "-" : ""
    let integer = UInt64(exactly: whole).map { String($0) } ?? String(whole)
    return places == 0 ? sign + integer : "\(sign)\(integer).\(Digits.padded(Int(fraction), places))"
  }

  /// The number rounded half-up in magnitude (四舍五入) to that many decimals, at most 18.
  ///
  /// ```swift
  /// Rational("-0.125")!.rounded(decimals: 2)   // -0.13
  /// ```
  public func rounded(decimals: Int) -> Rational {
    guard denominator != 1 else { return self }
    let places = Rational.places(decimals)
    let scale = UInt128(UInt64.ten(to: places))
    let (whole, fraction) = split(places)
    let scaled = whole.multipliedReportingOverflow(by: scale)
    let steps = scaled.partialValue.addingReportingOverflow(UInt128(fraction))
    if !scaled.overflow, !steps.overflow,
      let value = Rational(negative: numerator < 0, steps.partialValue, over: scale)
    {
      return value
    }
    // So many digits stand before the point that fewer fit behind it.
    let isRound = decimalPlaces.map { $0 <= places } ?? false
    return isRound || places == 0 ? self : rounded(decimals: places - 1)
  }

  /// The number as a finite decimal without trailing zeros, or nothing where there is none, as for 1/3.
  public var exactText: String? {
    guard let places = decimalPlaces else { return nil }
    var (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    var text = (numerator < 0 ? "-" : "") + String(whole) + (places == 0 ? "" : ".")
    for _ in 0..<places {
      (whole, rest) = denominator.magnitude.dividingFullWidth(rest.multipliedFullWidth(by: 10))
      text += String(whole)
    }
    return text
  }

  /// The number as `12.5`, or as `1/3` where no finite decimal is it.
  public var description: String { exactText ?? "\(numerator)/\(denominator)" }

  /// Decimals the exact value needs, or nothing where no number of them is enough.
  var decimalPlaces: Int? {
    let twos = denominator.trailingZeroBitCount
    var rest = denominator >> twos
    var fives = 0
    while rest % 5 == 0 {
      rest /= 5
      fives += 1
    }
    return rest == 1 ? max(twos, fives) : nil
  }

  fileprivate static func places(_ decimals: Int) -> Int { min(max(decimals, 0), 18) }

  /// Whole part and decimals of the magnitude, rounded: 12.345 to two places is 12 and 35.
  private func split(_ places: Int) -> (whole: UInt128, fraction: UInt64) {
    let (whole, rest) = numerator.magnitude.quotientAndRemainder(dividingBy: denominator.magnitude)
    let scale = UInt64.ten(to: places)
    let fraction = rest.times(UInt128(scale), dividedBy: denominator.magnitude) ?? 0
    // A remainder means a denominator of 2 or more, so that one more still fits.
    return fraction < UInt128(scale) ? (whole, UInt64(fraction)) : (whole + 1, 0)
  }
}

extension UInt64 {
  /// That power of ten, up to the eighteenth.
  static func ten(to exponent: Int) -> UInt64 {
    var power: UInt64 = 1
    for _ in 0..<Rational.places(exponent) { power *= 10 }
    return power
  }
}
