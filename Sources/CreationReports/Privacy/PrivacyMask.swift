/// 隐私脱敏 Hides mobile phone and citizen identity numbers inside any text that leaves the office.
///
/// * A mobile number is 11 digits beginning 13 to 19, in one piece or in groups, also after +86, 86, 0086 or 0.
///   Its middle four digits are hidden: `138****5678`, `138-****-5678`. See ``MobileNumber``.
/// * An identity number is 18 digits, or 17 and an X, or the 15 of the first generation, with a date inside. The
///   date is hidden: `110101********1234`. See ``CitizenNumber`` for case numbers that look the same.
///
/// Digits that are part of a longer run are left alone, and so are landlines and order numbers. Full-width
/// digits count as digits. Masking twice is the same as masking once.
package enum PrivacyMask {
  /// Returns the text with such numbers hidden.
  package static func masked(_ text: String) -> String {
    guard mayHoldNumber(text) else { return text }
    var scalars = Array(text.unicodeScalars)
    let places = hiddenPlaces(in: scalars)
    if places.isEmpty { return text }
    for place in places { scalars[place] = "*" }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension PrivacyMask {
  /// Tells cheaply whether the text may have the eleven digits a number needs at least; a character of the block
  /// full-width digits stand in counts as one.
  private static func mayHoldNumber(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 where 0x30...0x39 ~= byte || byte == 0xEF {
      digits += 1
      if digits == 11 { return true }
    }
    return false
  }

  /// The characters to hide.
  private static func hiddenPlaces(in scalars: [Unicode.Scalar]) -> [Int] {
    let runs = DigitRun.all(in: scalars)
    var places: [Int] = []
    var index = 0
    while index < runs.count {
      let found =
        CitizenNumber.hidden(runs, at: index, in: scalars)
        ?? MobileNumber.hidden(runs, at: index, in: scalars)
      places += found?.places ?? []
      index += found?.runs ?? 1
    }
    return places
  }
}
