/// 终端文本 Data made harmless for a terminal: no control character or escape sequence gets through.
///
/// Control characters become their visible pictures (ESC is ␛), so the data cannot move the cursor, change
/// colours or the window title; marks that reverse the direction of writing become �, so that text cannot
/// pose as other text.
package enum TerminalText {
  /// Returns the text on one line: a run of blanks that holds a line break or tab becomes one space, and
  /// none at the ends.
  ///
  /// `"早市\t占道\u{1B}[31m\n"` becomes `早市 占道␛[31m`.
  package static func line(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var kept = String.UnicodeScalarView()
    var blanks: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      if isBlank(scalar) {
        blanks.append(scalar)
      } else {
        for blank in joined(blanks, atEdge: kept.isEmpty) { kept.append(blank) }
        kept.append(visible(scalar))
        blanks.removeAll(keepingCapacity: true)
      }
    }
    for blank in joined(blanks, atEdge: true) { kept.append(blank) }
    return String(kept)
  }

  /// Returns text of several lines with its line feeds and tabs, for output such as CSV shown on a terminal.
  ///
  /// A carriage return stays only before a line feed, since alone it lets a line overwrite itself.
  package static func lines(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
    var kept = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      let stays = scalar == "\n" || scalar == "\t" || (scalar == "\r" && rest.first == "\n")
      kept.append(stays ? scalar : visible(scalar))
    }
    return String(kept)
  }
}

extension TerminalText {
  /// Tells whether a character may not reach a terminal as it is.
  static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E: false
    case 0...0x9F: true
    case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A character that ends a line or jumps to a column.
  private static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x85, 0x2028...0x2029: true
    default: false
    }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    isBreak(scalar) || scalar.value == 0x20 || scalar.value == 0xA0 || scalar.value == 0x3000
  }

  /// A run of blanks as it stays: one space, or nothing at either end of the text, if it breaks the line.
  private static func joined(_ blanks: [Unicode.Scalar], atEdge: Bool) -> [Unicode.Scalar] {
    guard blanks.contains(where: isBreak) else { return blanks }
    return atEdge ? [] : [" "]
  }

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard isUnsafe(scalar) else { return scalar }
    if scalar.value == 0x7F { return "\u{2421}" }
    return scalar.value < 0x20 ? Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}" : "\u{FFFD}"
  }
}
