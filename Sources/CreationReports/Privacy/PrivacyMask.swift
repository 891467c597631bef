/// 隐私脱敏 Hides mobile phone and citizen identity numbers inside any text that leaves the office.
///
/// * A mobile number is 11 digits in one piece beginning 13 to 19, also after +86, 86 or 0086. Its middle four
///   digits are hidden: `138****5678`.
/// * An identity number is 18 digits, or 17 and an X, whose 7th to 14th are a date. The date is hidden:
///   `110101********1234`. See ``CitizenNumber`` for case numbers that look the same.
///
/// Digits that are part of a longer run are left alone, and so are landlines and order numbers. Full-width
/// digits count as digits. Masking twice is the same as masking once.
package enum PrivacyMask {
  /// Returns the text with such numbers hidden.
  package static func masked(_ text: String) -> String {
    guard mayHoldNumber(text) else { return text }
    var scalars = Array(text.unicodeScalars)
    let spans = DigitRun.all(in: scalars).compactMap { hiddenSpan($0, in: scalars) }
    if spans.isEmpty { return text }
    for index in spans.joined() { scalars[index] = "*" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension PrivacyMask {
  /// Tells cheaply whether the text has the eleven digits a number needs at least.
  private static func mayHoldNumber(_ text: String) -> Bool {
    var digits = 0
    for scalar in text.unicodeScalars where DigitRun.digit(scalar) != nil {
      digits += 1
      if digits == 11 { return true }
    }
    return false
  }

  /// The characters to hide of the number that begins with a run, if one does.
  private static func hiddenSpan(_ run: DigitRun, in scalars: [Unicode.Scalar]) -> Range<Int>? {
    if CitizenNumber.isOne(run, in: scalars) { return run.start + 6..<run.start + 14 }
    guard let lead = run.withoutCountryCode else { return nil }
    return lead.start + 3..<lead.start + 7
  }
}
