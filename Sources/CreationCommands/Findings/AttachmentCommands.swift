import Creation
import CreationReports
import CreationStore

/// 附件 `creation finding evidence`: the photos and scans of a finding, and copies of them.
enum AttachmentCommands {
  static let evidence = Command<Session, Outcome>(
    "finding evidence", alias: "问题 附件", summary: "列出一个问题的照片和扫描件，也可复制出来",
    discussion: "--copy-to 把附件按原来的文件名复制到一个目录，先核对指纹；同名的加序号，已有的文件不覆盖。",
    examples: [
      "creation finding evidence F202611-0042", "creation finding evidence F202611-0042 --copy-to ~/约谈材料",
    ],
    .argument("编号", help: "问题编号", .finding),
    .option("--copy-to", alias: "--复制到", value: "目录", help: "复制到这个目录", .text).optional,
    SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ id: FindingID, _ folder: String?, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let history = try snapshot.history(of: id).1
    var notices: [String] = []
    if let folder {
      var seen: Set<Attachment> = []
      let attachments = history.flatMap(\.evidence).filter { seen.insert($0).inserted }
      for attachment in attachments { _ = try snapshot.copy(leaving(attachment), to: session.path(folder)) }
      notices.append("已复制 \(attachments.count) 个附件到 \(folder)")
    }
    return try .sheet(EvidenceList.sheet(history), options, notices: notices)
  }

  /// The attachment under a name that may leave: telephones are often part of it, and a file system takes no `*`.
  private static func leaving(_ attachment: Attachment) -> Attachment {
    var attachment = attachment
    let masked = PrivacyMask.masked(attachment.name)
    if masked != attachment.name { attachment.name = masked.replacing("*", with: "x") }
    return attachment
  }
}
