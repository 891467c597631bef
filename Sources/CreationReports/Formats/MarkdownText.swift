/// A sheet as a Markdown page: title, heading lines as paragraphs, a pipe table, notes as a list.
///
/// Characters with a meaning in Markdown or HTML are escaped, so data shows as it is: `138****5678` keeps
/// its asterisks and `<b>` its brackets. Line breaks inside a cell become `<br>`. Rows about something late are bold.
enum MarkdownText {
  /// Writes the sheet, its parts separated by an empty line.
  static func bytes(of sheet: Sheet, headers: Headers) -> [UInt8] {
    var blocks: [[UInt8]] = []
    if let title = sheet.title { blocks.append(line("# ", title)) }
    blocks += sheet.heading.map { line("", $0) }
    blocks.append(table(sheet, headers))
    blocks.append(sheet.notes.flatMap { line("- ", $0) })
    return Array(blocks.filter { !$0.isEmpty }.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// A text on a line of its own behind a mark, such as `## `; nothing in it begins a heading, rule or list.
  static func line(_ mark: String, _ text: String) -> [UInt8] {
    let words = escaped(TerminalText.line(text))
    let guardMark = words.first.map(isBlockMark) == true ? "\\" : ""
    return mark.utf8 + Array(guardMark.utf8) + words + [UInt8(ascii: "\n")]
  }

  private static func table(_ sheet: Sheet, _ headers: Headers) -> [UInt8] {
    let shown = sheet.shownToPeople
    if shown.isEmpty { return [] }
    var output: [UInt8] = []
    append(row: shown.lazy.map { cell(sheet.columns[$0].name(headers)) }, to: &output)
    append(row: shown.lazy.map { rule(sheet.columns[$0].alignment) }, to: &output)
    for (index, row) in sheet.rows.enumerated() {
      let mark = sheet.lateRows.contains(index) ? "**" : ""
      append(row: shown.lazy.map { cell(row.cell($0).words(headers), between: mark) }, to: &output)
    }
    return output
  }

  private static func append(row: some Sequence<[UInt8]>, to output: inout [UInt8]) {
    output.append(UInt8(ascii: "|"))
    for cell in row {
      output.append(UInt8(ascii: " "))
      output.append(contentsOf: cell)
      output.append(contentsOf: " |".utf8)
    }
    output.append(UInt8(ascii: "\n"))
  }

  private static func rule(_ alignment: Column.Alignment) -> [UInt8] {
    switch alignment {
    case .leading: Array("---".utf8)
    case .trailing: Array("---:".utf8)
    }
  }
}

extension MarkdownText {
  /// A cell between marks that make it bold; an empty one stays empty.
  private static func cell(_ text: String, between mark: String) -> [UInt8] {
    let words = cell(text)
    return words.isEmpty ? words : mark.utf8 + words + mark.utf8
  }

  private static func cell(_ text: String) -> [UInt8] {
    guard text.contains(where: \.isNewline) else { return escaped(TerminalText.line(text)) }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return Array(lines.map { escaped(TerminalText.line(String($0))) }.joined(separator: "<br>".utf8))
  }

  /// A text with a backslash before each mark that means something in Markdown or HTML.
  static func escaped(_ text: String) -> [UInt8] {
    var output: [UInt8] = []
    for byte in text.utf8 {
      if isMark(byte) { output.append(UInt8(ascii: "\\")) }
      output.append(byte)
    }
    return output
  }

  /// Marks that mean something anywhere in a line.
  private static func isMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"): true
    case UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "["), UInt8(ascii: "]"): true
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"): true
    default: false
    }
  }

  /// Marks that make the line they begin a heading, a rule or a list.
  private static func isBlockMark(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "="): true
    default: false
    }
  }
}
