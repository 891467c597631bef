/// 显示宽度 The number of terminal cells a text takes: two for a Chinese character, none for an accent.
///
/// East Asian wide and full-width characters and emoji take 2, combining and invisible ones 0, all others 1.
/// Characters of *ambiguous* width (— … → ↑ ① ·) take 1, as in a terminal that is not set to an old Chinese
/// code page. A sequence shown as one picture (👨‍👩‍👧, 🇨🇳, 1️⃣, 👍🏽) takes 2 as a whole.
package enum DisplayWidth {
  /// Returns the cells the text takes.
  ///
  /// 「整改率 98%」 takes 10.
  package static func of(_ text: String) -> Int {
    var cells = 0
    for scalar in text.unicodeScalars {
      guard let width = plainWidth(scalar) else { return text.reduce(0) { $0 + of($1) } }
      cells += width
    }
    return cells
  }

  /// Returns the cells one letter takes together with everything that combines with it.
  package static func of(_ letter: Character) -> Int {
    let scalars = letter.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return of(first) }
    guard first.properties.isEmoji else { return scalars.reduce(0) { $0 + of($1) } }
    if scalars.contains("\u{FE0F}") { return 2 }
    return scalars.reduce(0) { max($0, of($1)) }
  }

  /// Returns the cells a single character takes on its own.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if let width = plainWidth(scalar) { return width }
    if isInvisible(scalar) { return 0 }
    return isWide(scalar.value) || scalar.properties.isEmojiPresentation ? 2 : 1
  }
}

extension DisplayWidth {
  /// The width of the characters that nearly all text consists of and that keep it next to each other.
  private static func plainWidth(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x20...0x7E: 1
    case 0x3001...0x3029, 0x3041...0x3096, 0x3400...0x9FFF, 0xFF01...0xFF60: 2
    case 0x2010...0x2027, 0x2190...0x2193, 0x2460...0x24FF: 1
    default: nil
    }
  }

  /// Control characters, combining marks, joiners and fillers, Korean vowels and finals.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x115F, 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD:
      return false
    case 0x1160...0x11FF, 0xD7B0...0xD7FB, 0x2028...0x2029: return true
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .nonspacingMark, .enclosingMark, .format: return true
    default: return scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  private static func isWide(_ value: UInt32) -> Bool {
    var low = 0
    var high = wide.count
    while low < high {
      let middle = (low + high) / 2
      if wide[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < wide.count && wide[low].contains(value)
  }

  /// The blocks of wide and full-width characters that are not emoji (Unicode 17, East Asian Width W and F);
  /// gaps without characters are included.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
    0x3041...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
    0xFE10...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x1B2FB, 0x1D300...0x1D376,
    0x1F200...0x1F202, 0x1F210...0x1F23B, 0x1F240...0x1F248, 0x1F250...0x1F251,
    0x1F260...0x1F265, 0x20000...0x3FFFD,
  ]
}
