import Creation

/// 附件清单 The photos and scans of some postings, one row each.
package enum EvidenceList {
  /// Lays the list out, in the order of the postings.
  package static func sheet(_ postings: some Sequence<Posting>) -> Sheet {
    Sheet(columns: columns, rows: postings.flatMap { posting in posting.evidence.map { row($0, posting) } })
  }

  private static let columns = [
    Column("on", "时间"),
    Column("kind", "环节"),
    Column("name", "原文件名", flexible: true),
    Column("path", "附件"),
    Column("size", "字节", alignment: .trailing),
    Column("sha256", "指纹", visibility: .machines),
    Column("by", "经办人", visibility: .machines),
  ]

  private static func row(_ attachment: Attachment, _ posting: Posting) -> [Cell] {
    var kind = Cell.empty
    if case .finding(_, let event) = posting.body { kind = .coded(event.kind) }
    return [
      .moment(posting.on), kind, .text(attachment.name), .text(attachment.path), .integer(attachment.size),
      .text(attachment.sha256), .text(posting.recorded.by),
    ]
  }
}
