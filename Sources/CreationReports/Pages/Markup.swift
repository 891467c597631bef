/// 标记文本 Data made harmless inside HTML and SVG.
///
/// Phone and identity numbers are hidden, control characters become visible pictures, and what means
/// something to a browser is escaped: `<b>&138 1234 5678` becomes `&lt;b&gt;&amp;138 **** 5678`.
enum Markup {
  /// The text on one line, masked, not yet escaped: what a text must be before it is measured or cut.
  static func plain(_ text: String) -> String { PrivacyMask.masked(TerminalText.line(text)) }

  /// The text on one line as it may stand in an element or an attribute.
  static func text(_ text: String) -> String { escaped(plain(text)) }

  /// The text as it may stand in an element, with its line breaks.
  static func lines(_ text: String) -> String {
    guard text.contains(where: \.isNewline) else { return self.text(text) }
    return PrivacyMask.masked(text).split(whereSeparator: \.isNewline).map { self.text(String($0)) }
      .joined(separator: "<br/>")
  }

  /// A plain text with what means something to a browser, or may not stand in XML at all, replaced.
  static func escaped(_ plain: String) -> String {
    guard plain.utf8.contains(where: { $0 == 0xEF || marks.contains($0) }) else { return plain }
    var output = String.UnicodeScalarView()
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "&": output.append(contentsOf: "&amp;".unicodeScalars)
      case "<": output.append(contentsOf: "&lt;".unicodeScalars)
      case ">": output.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": output.append(contentsOf: "&quot;".unicodeScalars)
      case "'": output.append(contentsOf: "&#39;".unicodeScalars)
      case "\u{FFFE}", "\u{FFFF}": output.append("\u{FFFD}")
      default: output.append(scalar)
      }
    }
    return String(output)
  }

  private static let marks = Array("&<>\"'".utf8)
}
