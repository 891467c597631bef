import Creation

/// 月结情况 The months of the ledger: closed or open, and what they carry forward.
package enum MonthList {
  /// One month's line.
  package struct Row: Sendable {
    var month: Month
    var days: Period
    var isClosed: Bool
    var open: Int?
    var closedAt: Instant?
    var closedBy: String?

    /// Creates a line; what is not known of an open month stays out.
    package init(
      month: Month, days: Period? = nil, isClosed: Bool, open: Int? = nil, closedAt: Instant? = nil,
      closedBy: String? = nil
    ) {
      self.month = month
      self.days = days ?? Period(month...month)
      self.isClosed = isClosed
      self.open = open
      self.closedAt = closedAt
      self.closedBy = closedBy
    }
  }

  /// Lays the months out, with their days where any is not a calendar month.
  package static func sheet(_ rows: [Row]) -> Sheet {
    let isCut = rows.contains { $0.days != Period($0.month...$0.month) }
    return Sheet(
      columns: [Column("month", "月份")] + (isCut ? [Column("first", "起"), Column("last", "止")] : [])
        + [
          Column("state", "状态"), Column("open", "期末未销", alignment: .trailing),
          Column("closed_at", "月结时间"), Column("closed_by", "经办人"),
        ],
      rows: rows.map { row in
        [.text(row.month.description)] + row.daysShown(isCut) + [
          .coded(key: row.isClosed ? "closed" : "open", title: row.isClosed ? "已月结" : "未月结"),
          row.open.map { .integer($0) } ?? .empty,
          row.closedAt.map { .moment($0.moment) } ?? .empty, .optional(row.closedBy),
        ]
      })
  }
}

extension MonthList.Row {
  /// The first and the last day, where they are shown.
  fileprivate func daysShown(_ areShown: Bool) -> [Cell] {
    areShown ? [.text(days.first.description), .text(days.last.description)] : []
  }
}
