/// Decimal numbers as text, told from other text without converting them.
enum PlainNumber {
  /// Tells whether the text is a number as JSON writes it without exponent: `0`, `96.41`, `-1.20`.
  static func reads(_ text: String) -> Bool {
    var rest = Substring(text).utf8
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = takeDigits(&rest)
    guard whole.count == 1 || (whole.count > 1 && whole.first != UInt8(ascii: "0")) else { return false }
    return takeFraction(&rest) && rest.isEmpty
  }

  /// Returns the number without a plus sign before it, or nil if the text is not a number.
  static func withoutPlus(_ text: String) -> String? {
    guard text.utf8.first == UInt8(ascii: "+") else { return reads(text) ? text : nil }
    let bare = String(text.unicodeScalars.dropFirst())
    return reads(bare) && bare.utf8.first != UInt8(ascii: "-") ? bare : nil
  }

  /// Tells whether a number is zero: `0`, `0.00`, `-0.0`.
  static func isZero(_ number: String) -> Bool {
    !number.utf8.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
  }

  /// Tells whether text is a signed number a spreadsheet may read as one: a sign, one to ten digits,
  /// perhaps a fraction and a percent sign.
  ///
  /// `-3.5`, `+1`, `-12.5%` are; `+8613800000000` is not, for eleven and more digits are a phone or case
  /// number, which a spreadsheet would mangle.
  static func readsSigned(_ text: Substring.UTF8View) -> Bool {
    var rest = text
    let sign = rest.popFirst()
    guard sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") else { return false }
    guard (1...10).contains(takeDigits(&rest).count), takeFraction(&rest) else { return false }
    if rest.first == UInt8(ascii: "%") { rest.removeFirst() }
    return rest.isEmpty
  }

  private static func takeDigits(_ rest: inout Substring.UTF8View) -> Substring.UTF8View {
    let digits = rest.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    rest = rest[digits.endIndex...]
    return digits
  }

  /// Takes a point with the digits after it, and fails if there is a point without digits.
  private static func takeFraction(_ rest: inout Substring.UTF8View) -> Bool {
    guard rest.first == UInt8(ascii: ".") else { return true }
    rest.removeFirst()
    return !takeDigits(&rest).isEmpty
  }
}
