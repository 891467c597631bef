extension Rational {
  /// Reads a decimal such as `0.5`, `-12.25` or `1e-3`; nothing where the text is no number or too long for
  /// 128 bits.
  ///
  /// Digits must stand on both sides of a point; spaces, group separators and percent signs are refused.
  public init?(_ decimal: String) {
    var text = DecimalText()
    for byte in decimal.utf8 where !text.take(byte) { return nil }
    guard let value = text.value else { return nil }
    self = value
  }
}

/// The reading of a decimal, byte by byte.
private struct DecimalText {
  private enum Part { case start, sign, whole, point, fraction, mark, exponentSign, exponent }

  private var part = Part.start
  private var negative = false
  private var digits: UInt128 = 0
  /// Noughts read but not yet multiplied in: those at the end never need to be.
  private var noughts = 0
  private var decimals = 0
  private var exponent = 0
  private var exponentNegative = false

  /// Reads one more byte; false where it cannot stand there.
  mutating func take(_ byte: UInt8) -> Bool {
    switch (part, byte) {
    case (_, 0x30...0x39): return take(digit: byte - 0x30)
    case (.start, 0x2B), (.start, 0x2D):
      negative = byte == 0x2D
      part = .sign
    case (.whole, 0x2E): part = .point
    case (.whole, 0x45), (.whole, 0x65), (.fraction, 0x45), (.fraction, 0x65): part = .mark
    case (.mark, 0x2B), (.mark, 0x2D):
      exponentNegative = byte == 0x2D
      part = .exponentSign
    default: return false
    }
    return true
  }

  /// The number read, where the text may end here.
  var value: Rational? {
    guard part == .whole || part == .fraction || part == .exponent else { return nil }
    guard digits != 0 else { return 0 }
    let shift = noughts - decimals + (exponentNegative ? -exponent : exponent)
    guard let scale = UInt128.ten(to: abs(shift)) else { return nil }
    guard shift > 0 else { return Rational(negative: negative, digits, over: scale) }
    let (product, overflow) = digits.multipliedReportingOverflow(by: scale)
    return overflow ? nil : Rational(negative: negative, product, over: 1)
  }

  private mutating func take(digit: UInt8) -> Bool {
    switch part {
    case .start, .sign, .whole: part = .whole
    case .point, .fraction:
      part = .fraction
      decimals += 1
    case .mark, .exponentSign, .exponent:
      part = .exponent
      exponent = min(exponent * 10 + Int(digit), 1_000_000)
      return true
    }
    guard digit != 0 else {
      noughts += 1
      return true
    }
    return append(digit)
  }

  private mutating func append(_ digit: UInt8) -> Bool {
    if digits != 0 {
      guard let scale = UInt128.ten(to: noughts + 1) else { return false }
      let (product, overflow) = digits.multipliedReportingOverflow(by: scale)
      guard !overflow else { return false }
      digits = product
    }
    noughts = 0
    let (sum, overflow) = digits.addingReportingOverflow(UInt128(digit))
    digits = sum
    return !overflow
  }
}

extension UInt128 {
  /// That power of ten, or nothing where it does not fit.
  fileprivate static func ten(to exponent: Int) -> UInt128? {
    guard exponent <= 38 else { return nil }
    var power: UInt128 = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }
}
