import Creation

/// 流水清单 Who recorded what when, one posting a row.
package enum LogList {
  /// A posting on the list.
  package struct Row: Sendable {
    var posting: Posting
    var isUndone: Bool

    /// When it was recorded.
    package var at: Instant { posting.stamp.at }

    /// Puts a posting on the list; `isUndone` where its command was taken back.
    package init(_ posting: Posting, isUndone: Bool) {
      self.posting = posting
      self.isUndone = isUndone
    }
  }

  /// A posting in one line: its record, its kind, and what it says.
  package static func line(_ posting: Posting, _ names: Names) -> String {
    let words = [posting.record, PostingWording.title(of: posting.body)]
    return (words + PostingWording.content(of: posting.body, names) + [posting.text].compactMap(\.self))
      .joined(separator: "  ")
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

  private static func row(_ row: Row, _ names: Names) -> [Cell] {
    let posting = row.posting
    let content = PostingWording.content(of: posting.body, names).joined(separator: "，")
    return [
      .moment(posting.stamp.at.moment), .text(posting.stamp.by), .text(posting.record),
      .text(PostingWording.title(of: posting.body)), .moment(posting.on),
      content.isEmpty ? .empty : .text(content), .optional(posting.text),
      row.isUndone ? .text("已撤销") : .empty, .text(posting.stamp.tx.rawValue),
    ]
  }
}
