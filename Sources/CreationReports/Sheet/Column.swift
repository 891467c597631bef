/// 列 One column of a sheet: its names, and how people see it.
package struct Column: Hashable, Sendable {
  /// The stable English name in snake case that programs rely on, such as `overdue_open`.
  package var key: String
  /// The Chinese name people read, such as 逾期未销号.
  package var title: String
  /// The side its cells are aligned to.
  package var alignment: Alignment
  /// Who sees it without asking.
  package var visibility: Visibility
  /// Whether its text may be cut with 「…」 so that a table fits a narrow terminal.
  package var flexible: Bool

  /// Creates a column, by default of text and shown in every format.
  package init(
    _ key: String, _ title: String, alignment: Alignment = .leading,
    visibility: Visibility = .everywhere, flexible: Bool = false
  ) {
    self.key = key
    self.title = title
    self.alignment = alignment
    self.visibility = visibility
    self.flexible = flexible
  }
}

extension Column {
  /// The side the cells of a column are aligned to.
  package enum Alignment: Hashable, Sendable {
    /// Text.
    case leading
    /// Numbers.
    case trailing
  }

  /// Who sees a column that was not asked for by name.
  package enum Visibility: Hashable, Sendable {
    /// All formats show it.
    case everywhere
    /// Only CSV and JSON carry it; tables for people leave it out.
    case machines
  }

  /// The column's name in the wording asked for.
  package func name(_ headers: Headers) -> String {
    switch headers {
    case .zh: title
    case .key: key
    }
  }
}
