/// A page as Markdown: headings, paragraphs and pipe tables; a chart becomes its table.
enum MarkdownPage {
  /// Writes the page, its parts separated by an empty line.
  static func bytes(of page: Page) -> [UInt8] {
    var parts: [[UInt8]] = []
    if let issuer = page.issuer { parts.append(line("", issuer)) }
    parts.append(line("# ", page.title))
    parts += page.heading.map { line("", $0) }
    parts += page.sections.flatMap(parts(of:))
    parts += page.signature.map { line("", $0) }
    parts += page.annexes.flatMap(parts(of:))
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [UInt8(ascii: "\n")]))
  }
}

extension MarkdownPage {
  private static func parts(of section: Page.Section) -> [[UInt8]] {
    (section.title.map { [line("## ", $0)] } ?? []) + section.blocks.flatMap(parts(of:))
  }

  private static func parts(of block: Page.Block) -> [[UInt8]] {
    switch block {
    case .subtitle(let text): [line("### ", text)]
    case .salutation(let text), .paragraph(let text), .note(let text): [line("", text)]
    case .list(let items): [items.flatMap { line("- ", $0) }]
    case .figures(let figures): [table(KeyFigure.sheet(figures))]
    case .table(let sheet): [table(sheet)]
    case .charts(let charts): charts.flatMap { [line("", "**", $0.title, "**"), table($0.sheet)] }
    case .illustrations: []
    }
  }

  /// A table; its column titles may be names too.
  private static func table(_ sheet: Sheet) -> [UInt8] {
    var masked = sheet.masked
    for index in masked.columns.indices {
      masked.columns[index].title = PrivacyMask.masked(masked.columns[index].title)
    }
    return MarkdownText.bytes(of: masked, headers: .zh)
  }

  private static func line(_ mark: String, _ text: String) -> [UInt8] {
    MarkdownText.line(mark, PrivacyMask.masked(text))
  }

  /// A line of its own between marks, such as a table's name in bold.
  private static func line(_ mark: String, _ open: String, _ text: String, _ close: String) -> [UInt8] {
    let words = MarkdownText.escaped(TerminalText.line(PrivacyMask.masked(text)))
    return Array(mark.utf8) + open.utf8 + words + close.utf8 + [UInt8(ascii: "\n")]
  }
}
