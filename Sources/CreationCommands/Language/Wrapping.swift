/// 折行 Breaks text into lines of a display width, by the rules of Chinese typesetting.
///
/// A line may end between any two Chinese characters and at a space, never before 、。，」 and their like, never
/// after 「『（, and never inside a word, a number or an option's name unless that alone is wider than a line.
func wrapped(_ text: String, width: Int) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { filled(pieces(of: $0), width) }
}

/// Breaks text at its spaces alone, with everything but the first line set in under the first word's lead.
func wrapped(_ text: String, lead: String, width: Int) -> [String] {
  let words = text.split(separator: " ").map { (String($0), true) }
  let indent = String(repeating: " ", count: cells(lead))
  return filled(words, width - cells(lead)).enumerated().map { ($0 == 0 ? lead : indent) + $1 }
}

/// A part of a text that stays together, and whether a space stands before it.
private typealias Piece = (text: String, spaced: Bool)

private func pieces(of text: Substring) -> [Piece] {
  var pieces: [Piece] = []
  var spaced = false
  for character in text {
    if character == " " {
      spaced = true
    } else if let last = pieces.last?.text.last, holds(last, character, spaced) {
      pieces[pieces.count - 1].text += (spaced ? " " : "") + String(character)
      spaced = false
    } else {
      pieces.append((String(character), spaced))
      spaced = false
    }
  }
  return pieces
}

/// Whether no line may end between two characters.
private func holds(_ left: Character, _ right: Character, _ spaced: Bool) -> Bool {
  if "、。，」』》】〉）：；！？…—”,.;:!?)]%".contains(right) || "「『《【〈（“([".contains(left) { return true }
  return !spaced && cells(String(left)) == 1 && (cells(String(right)) == 1 || right == "（")
}

private func filled(_ pieces: [Piece], _ width: Int) -> [String] {
  var lines = [""]
  for piece in pieces {
    let line = lines.removeLast()
    let longer = line + (piece.spaced && !line.isEmpty ? " " : "") + piece.text
    if cells(longer) <= width {
      lines.append(longer)
    } else {
      lines += (line.isEmpty ? [] : [line]) + cut(piece.text, width)
    }
  }
  return lines
}

/// A text in parts no wider than a line; a single character is never cut.
private func cut(_ text: String, _ width: Int) -> [String] {
  text.reduce(into: [""]) { lines, character in
    let line = lines.removeLast()
    let longer = line + String(character)
    lines += line.isEmpty || cells(longer) <= width ? [longer] : [line, String(character)]
  }
}
