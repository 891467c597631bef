/// A sheet as an HTML table in a box of its own, in which it scrolls where a phone is narrower.
enum HTMLTable {
  /// Writes the sheet: heading lines, table, notes.
  static func text(of sheet: Sheet) -> String {
    let title = sheet.title.map { "<caption>\(Markup.text($0))</caption>\n" } ?? ""
    let shown = sheet.shownToPeople
    let head = shown.map {
      "<th scope=\"col\"\(mark(sheet, $0))>\(Markup.text(sheet.columns[$0].title))</th>"
    }
    let rows = sheet.rows.enumerated().map { index, row in
      let late = sheet.lateRows.contains(index) ? " class=\"late\"" : ""
      return "<tr\(late)>\(shown.map { cell(row.cell($0), sheet, $0) }.joined())</tr>\n"
    }
    return lines(sheet.heading)
      + "<div class=\"scroll\"><table class=\"\(kind(shown.count, sheet.rows.count))\">\n\(title)"
      + "<thead><tr>\(head.joined())</tr></thead>\n<tbody>\n\(rows.joined())</tbody>\n</table></div>"
      + (sheet.notes.isEmpty ? "" : "\n") + lines(sheet.notes)
  }

  private static func lines(_ lines: [String]) -> String {
    lines.map { "<p class=\"note\">\(Markup.text($0))</p>" }.joined(separator: "\n")
  }

  private static func cell(_ cell: Cell, _ sheet: Sheet, _ column: Int) -> String {
    let words = cell.words(.zh)
    let text = cell.number == nil ? Markup.lines(words) : Markup.escaped(words)
    return "<td\(mark(sheet, column))>\(text)</td>"
  }

  private static func mark(_ sheet: Sheet, _ column: Int) -> String {
    if sheet.columns[column].alignment == .trailing { return " class=\"number\"" }
    return sheet.columns[column].flexible ? " class=\"words\"" : ""
  }

  /// A table of many columns is set smaller; one of few rows stays on one sheet of paper.
  private static func kind(_ columns: Int, _ rows: Int) -> String {
    (columns > 9 ? "dense" : "plain") + (rows <= 12 ? " whole" : "")
  }
}
