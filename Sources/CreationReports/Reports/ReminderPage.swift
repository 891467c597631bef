import Creation

extension ReminderList {
  /// The list for the terminal: one table, with a line over each unit's part.
  ///
  /// The parts are one table, so that their columns stand under each other all the way down. `columns` are the
  /// ones chosen, if any were.
  package static func page(
    _ board: ReminderBoard, _ wording: ReminderWording, columns: [String]? = nil, headers: Headers? = nil,
    width: Int?
  ) throws(Problem) -> [String] {
    guard !board.sections.isEmpty else { return [wording.heading, "没有需要催办的问题"] }
    var sheet = sheet(board, wording, bySection: true).masked
    if let columns { sheet = try sheet.selecting(columns) }
    var lines = tableLines(sheet, headers, width)[...]
    var page = [wording.heading, ""] + lines.prefix(1)
    lines = lines.dropFirst()
    for section in board.sections {
      page.append(wording.title(of: section))
      page += lines.prefix(section.reminders.count)
      lines = lines.dropFirst(section.reminders.count)
      page.append("")
    }
    return page + sheet.notes
  }

  /// The bare table, a line for the names and one for each row.
  private static func tableLines(_ sheet: Sheet, _ headers: Headers?, _ width: Int?) -> [String] {
    let bare = Sheet(columns: sheet.columns, rows: sheet.rows)
    return String(decoding: bare.rendered(as: .table, headers: headers, width: width), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}
