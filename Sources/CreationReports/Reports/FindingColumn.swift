import Creation

/// 问题清单的列 One column a list of findings may have: what it shows and what it is sorted by.
///
/// A column says what it needs, so that a list reads and names nothing it does not show.
package struct FindingColumn: Sendable {
  /// The column's names and looks.
  package var column: Column
  /// What has to be read for it.
  package let needs: Set<Need>
  /// What it shows of a finding.
  let cell: @Sendable (Finding, Context) -> Cell
  /// What it is sorted by; nothing where the cell is empty.
  let value: @Sendable (Finding, Context) -> SortValue?
}

extension FindingColumn {
  /// What a column may need besides the postings' fixed fields.
  package enum Need: Hashable, Sendable, CaseIterable {
    /// Free text.
    case text
    /// The names of a register's entries.
    case unitNames, placeNames, categoryNames
  }

  /// What a list is laid out with.
  struct Context: Sendable {
    let names: Names
    let moment: Moment
  }

  /// 排序值 What a cell is worth when rows are put in order: numbers by size, dates by time, words by letters.
  package enum SortValue: Hashable, Comparable, Sendable {
    /// A number, a date, or a place in a fixed list.
    case number(Int)
    /// Words.
    case text(String)
  }
}

extension FindingColumn {
  /// A column of words.
  static func text(
    _ column: Column, needs: Set<Need> = [], _ read: @escaping @Sendable (Finding, Context) -> String?
  ) -> FindingColumn {
    FindingColumn(column: column, needs: needs) {
      .optional(read($0, $1))
    } value: { finding, context in
      read(finding, context).flatMap { $0.isEmpty ? nil : .text($0) }
    }
  }

  /// A column of whole numbers.
  static func number(
    _ column: Column, _ read: @escaping @Sendable (Finding, Context) -> Int?
  ) -> FindingColumn {
    FindingColumn(column: column, needs: []) { finding, context in
      read(finding, context).map { .integer($0) } ?? .empty
    } value: { finding, context in
      read(finding, context).map { .number($0) }
    }
  }

  /// A column of how often something happened.
  static func count(
    _ column: Column, _ path: any KeyPath<Finding.Counts, Int16> & Sendable
  ) -> FindingColumn {
    number(column) { finding, _ in Int(finding.counts[keyPath: path]) }
  }

  /// A column of yes or no; no comes first.
  static func flag(
    _ column: Column, _ read: @escaping @Sendable (Finding) -> Bool?
  ) -> FindingColumn {
    FindingColumn(column: column, needs: []) { finding, _ in
      read(finding).map { .flag($0) } ?? .empty
    } value: { finding, _ in
      read(finding).map { .number($0 ? 1 : 0) }
    }
  }

  /// A column of dates; one without a time of day counts as its day's end.
  static func moment(
    _ column: Column, _ read: @escaping @Sendable (Finding) -> Moment?
  ) -> FindingColumn {
    FindingColumn(column: column, needs: []) { finding, _ in
      .moment(read(finding))
    } value: { finding, _ in
      read(finding).map { .number(Int($0.day.number) * 86_400 + Int($0.end.time?.seconds ?? 0)) }
    }
  }

  /// A column of a fixed list's values, sorted in the list's order.
  static func coded<Value: Coded>(
    _ column: Column, _ read: @escaping @Sendable (Finding, Context) -> Value?
  ) -> FindingColumn {
    let order = Dictionary(uniqueKeysWithValues: zip(Value.allCases, 0...))
    return FindingColumn(column: column, needs: []) { finding, context in
      read(finding, context).map { .coded($0) } ?? .empty
    } value: { finding, context in
      read(finding, context).flatMap { order[$0] }.map { .number($0) }
    }
  }
}
