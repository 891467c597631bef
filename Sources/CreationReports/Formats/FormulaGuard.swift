/// 公式防护 Keeps a spreadsheet from running text as a formula, and takes the guard off again.
///
/// The rule, in full. A text is *risky* if, after any apostrophes at its beginning, it goes on with one of
/// `=` `+` `-` `@` ＝ ＋ － ＠, a tab or a carriage return, or with line feeds and blanks and then one of these,
/// and what follows the apostrophes is not a plain signed number: a sign, one to ten digits, perhaps a
/// fraction, perhaps `%`. Writing puts one apostrophe before a risky text; reading takes one apostrophe off a
/// risky text that begins with one. Both leave all other text alone, so reading undoes writing for every text
/// there is.
///
/// | text                  | in the file |
/// | --------------------- | ----------- |
/// | `=1+1`                | `'=1+1`     |
/// | `'=1+1`               | `''=1+1`    |
/// | `+86 138…`            | `'+86 138…` |
/// | `-3.5`, `+1`          | the same    |
/// | `'90年代`, 2026-11-01 | the same    |
/// | a line break, 座落在… | the same    |
enum FormulaGuard {
  /// Tells whether the guard goes on or comes off this text.
  static func concerns(_ text: String) -> Bool {
    guard let first = text.utf8.first, first == apostrophe || mayBeginFormula(first) else { return false }
    let rest = Substring(text).utf8.drop { $0 == apostrophe }
    return beginsFormula(rest) && !PlainNumber.readsSigned(rest)
  }

  /// The guard: one of these before the text.
  static let apostrophe = UInt8(ascii: "'")
}

extension CSVText {
  /// Returns the text with an apostrophe before it if a spreadsheet might run it.
  package static func neutralised(_ text: String) -> String {
    FormulaGuard.concerns(text) ? "'" + text : text
  }

  /// Returns the text that ``neutralised(_:)`` was given.
  package static func restored(_ cell: String) -> String {
    guard cell.utf8.first == FormulaGuard.apostrophe, FormulaGuard.concerns(cell) else { return cell }
    return String(cell.unicodeScalars.dropFirst())
  }
}

extension FormulaGuard {
  private static func beginsFormula(_ text: Substring.UTF8View) -> Bool {
    guard let first = text.first, mayBeginFormula(first) else { return false }
    guard first != UInt8(ascii: "\n") else {
      return beginsFormula(text.drop { [0x0A, 0x0D, 0x09, 0x20].contains($0) })
    }
    return first < 0x80 || fullWidth.contains { text.starts(with: $0) }
  }

  /// Tells by its first byte whether a text can begin with one of the characters.
  private static func mayBeginFormula(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): true
    case UInt8(ascii: "\t"), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: byte == fullWidthLead
    }
  }

  /// The byte all full-width forms begin with.
  private static let fullWidthLead: UInt8 = 0xEF

  private static let fullWidth: [[UInt8]] = ["＝", "＋", "－", "＠"].map { Array($0.utf8) }
}
