/// 报表 One table with the lines above and below it, laid out once and written in any format.
///
/// A report makes a sheet out of domain values; a format turns the sheet into bytes. Neither knows the
/// other: a new report never touches a format, a new format is one small file. Figures arrive as exact
/// decimal text, so nothing is rounded here.
package struct Sheet: Hashable, Sendable {
  /// What the sheet is called, for formats that have a place for it.
  package var title: String?
  /// The lines above the table: period, rulebook, as-of date.
  package var heading: [String]
  /// The columns, in order; their keys must differ.
  package var columns: [Column]
  /// The rows; a row that is too short is filled with empty cells, surplus cells are not shown.
  package var rows: [[Cell]]
  /// The lines below the table: formulas, units listed apart.
  package var notes: [String]
  /// 逾期 The positions of rows about something late; formats that have colours show them in red.
  package var lateRows: Set<Int>

  /// Creates a sheet; only the columns are always needed.
  package init(
    title: String? = nil, heading: [String] = [], columns: [Column], rows: [[Cell]] = [],
    notes: [String] = [], lateRows: Set<Int> = []
  ) {
    self.title = title
    self.heading = heading
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.lateRows = lateRows
  }
}

extension Sheet {
  /// The positions of the columns people see unless they choose others.
  var shownToPeople: [Int] {
    columns.indices.filter { columns[$0].visibility == .everywhere }
  }
}

extension [Cell] {
  /// The cell at a position, empty where the row is too short.
  func cell(_ position: Int) -> Cell {
    indices.contains(position) ? self[position] : .empty
  }
}
