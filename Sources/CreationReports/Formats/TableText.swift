/// A sheet as a table for the terminal: columns two spaces apart, no lines drawn, numbers to the right.
///
/// Alignment counts terminal cells and not letters, so Chinese lines up. No control character of the data
/// reaches the terminal.
///
/// ```
/// 名次  单位     得分
///    1  城东区  96.41
/// ```
enum TableText {
  /// The cells between two columns.
  private static let gap = 2

  /// Writes the sheet, every line ended by a line feed and free of trailing spaces.
  ///
  /// With a width, flexible columns shrink so that the lines fit; see ``ColumnWidths``.
  static func bytes(of sheet: Sheet, headers: Headers, width: Int?) -> [UInt8] {
    var output: [UInt8] = []
    for line in [sheet.title].compactMap(\.self) + sheet.heading { append(line: line, to: &output) }
    append(table: sheet, headers, width, to: &output)
    for line in sheet.notes { append(line: line, to: &output) }
    return output
  }
}

extension TableText {
  private static func append(line: String, to output: inout [UInt8]) {
    output.append(contentsOf: TerminalText.line(line).utf8)
    endLine(&output)
  }

  private static func append(
    table sheet: Sheet, _ headers: Headers, _ width: Int?, to output: inout [UInt8]
  ) {
    let shown = sheet.shownToPeople
    let columns = shown.map { sheet.columns[$0] }
    let texts = shown.map { measured(sheet, column: $0, headers) }
    let limit = width.map { max(0, $0) - gap * (columns.count - 1) }
    let widths = ColumnWidths(columns: columns, texts: texts).fitting(limit)
    for row in 0..<(texts.first?.count ?? 0) {
      for (column, width) in zip(columns.indices, widths) {
        if column > 0 { append(spaces: gap, to: &output) }
        append(texts[column][row].cut(to: width), columns[column].alignment, width, to: &output)
      }
      endLine(&output)
    }
  }

  /// The column's name and its cells.
  private static func measured(_ sheet: Sheet, column: Int, _ headers: Headers) -> [MeasuredText] {
    var texts = [MeasuredText(sheet.columns[column].name(headers))]
    texts.reserveCapacity(sheet.rows.count + 1)
    for row in sheet.rows { texts.append(MeasuredText(row.cell(column).words(headers))) }
    return texts
  }

  private static func append(
    _ measured: MeasuredText, _ alignment: Column.Alignment, _ width: Int, to output: inout [UInt8]
  ) {
    let spare = width - measured.width
    if alignment == .trailing { append(spaces: spare, to: &output) }
    output.append(contentsOf: measured.text.utf8)
    if alignment == .leading { append(spaces: spare, to: &output) }
  }

  private static func append(spaces count: Int, to output: inout [UInt8]) {
    output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: max(0, count)))
  }

  private static func endLine(_ output: inout [UInt8]) {
    while output.last == UInt8(ascii: " ") { output.removeLast() }
    output.append(UInt8(ascii: "\n"))
  }
}
