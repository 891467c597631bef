import Creation

/// 流水清单 Who recorded what when, one posting a row.
package enum LogList {
  /// A posting on the list.
  package struct Row: Sendable {
    var posting: Posting
    var isUndone: Bool
    var change: String?

    /// When it was recorded.
    package var at: Instant { posting.stamp.at }

    /// Puts a posting on the list; `isUndone` where its command was taken back, `change` what a change of a register
    /// says.
    package init(_ posting: Posting, isUndone: Bool, change: String? = nil) {
      self.posting = posting
      self.isUndone = isUndone
      self.change = change
    }
  }

  /// A posting in one line: its record, its kind, and what it says.
  package static func line(_ row: Row, _ names: Names) -> String {
    let words = [row.posting.record, PostingWording.title(of: row.posting.body)]
    return (words + content(row, names) + [row.posting.text].compactMap(\.self)).joined(separator: "  ")
  }

  private static func content(_ row: Row, _ names: Names) -> [String] {
    row.change.map { [$0] } ?? PostingWording.content(of: row.posting.body, names)
  }

  /// Lays the list out in the order given.
  package static func sheet(_ rows: some Sequence<Row>, names: Names) -> Sheet {
    Sheet(columns: columns, rows: rows.map { row($0, names) })
  }

  private static let columns = [
    Column("at", "记账时间"),
    Column("by", "经办人"),
    Column("record", "对象"),
    Column("kind", "事项"),
    Column("on", "发生"),
    Column("content", "内容", flexible: true),
    Column("text", "说明", flexible: true),
    Column("undone", "撤销"),
    Column("tx", "命令号"),
  ]

  private static func kind(of body: Posting.Body) -> Cell {
    switch body {
    case .finding(_, let event): .coded(event.kind)
    case .result(_, let event): .coded(event.kind)
    case .duty(_, let event): .coded(event.kind)
    case .activity(_, let event): .coded(event.kind)
    default: .text(PostingWording.title(of: body))
    }
  }

  private static func row(_ row: Row, _ names: Names) -> [Cell] {
    let posting = row.posting
    let content = content(row, names).joined(separator: "，")
    return [
      .moment(posting.stamp.at.moment), .text(posting.stamp.by), .text(posting.record),
      kind(of: posting.body), .moment(posting.on),
      content.isEmpty ? .empty : .text(content), .optional(posting.text),
      row.isUndone ? .text("已撤销") : .empty, .text(posting.stamp.tx.rawValue),
    ]
  }
}
