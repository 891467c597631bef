import Creation

/// 问题清单 A list of findings, one row each: which columns, in which order.
package struct FindingList: Sendable {
  /// The columns shown, in order.
  package let columns: [FindingColumn]
  /// The order of the rows; findings it does not tell apart follow their numbers.
  package let order: FindingOrder

  /// A list of the columns named, by key or title, or of those the format usually has.
  package init(columns names: [String]?, order: FindingOrder, format: Format) throws(Problem) {
    self.order = order
    guard let names else {
      let isForMachines = [Format.csv, .json, .jsonl].contains(format)
      columns = FindingColumn.all.filter { isForMachines || $0.column.visibility == .everywhere }
      return
    }
    columns = try FindingColumn.named(names)
  }
}

extension FindingList {
  /// What has to be read to show and sort the list.
  package var needs: Set<FindingColumn.Need> {
    columns.reduce(into: order.needs) { $0.formUnion($1.needs) }
  }

  /// The findings in the list's order, no more of them than the limit.
  package func arranged(
    _ findings: [Finding], names: Names, asOf moment: Moment, limit: Int? = nil
  ) -> [Finding] {
    let sorted = order.sorted(findings, FindingColumn.Context(names: names, moment: moment))
    return limit.map { Array(sorted.prefix($0)) } ?? sorted
  }

  /// Lays findings out, one row each in the order given; timeliness and days late are as of a moment.
  package func sheet(_ arranged: [Finding], names: Names, asOf moment: Moment) -> Sheet {
    let context = FindingColumn.Context(names: names, moment: moment)
    let rows = arranged.map { finding in columns.map { $0.cell(finding, context) } }
    return Sheet(columns: columns.map(\.column), rows: rows)
  }
}

extension FindingColumn {
  /// Columns of this list that another one has too, by key.
  static func shared(_ keys: String...) -> [FindingColumn] {
    keys.compactMap { key in all.first { $0.column.key == key } }
  }

  /// The columns of those keys or titles, in that order.
  static func named(_ names: [String]) throws(Problem) -> [FindingColumn] {
    let chosen = try Sheet(columns: all.map(\.column)).selecting(names).columns
    return chosen.compactMap { column in
      var found = all.first { $0.column.key == column.key }
      found?.column = column
      return found
    }
  }
}
