import Creation
import CreationStore

/// 附件选项 Photos and scans that prove what is being recorded.
struct EvidenceOptions: Sendable {
  /// The files, as the person wrote them.
  var files: [String] = []

  /// The parameters that make them.
  static let parameter = Parameter<EvidenceOptions>.group(
    .option("--photo", alias: "--照片", value: "文件", help: "现场照片或扫描件，拷入 attachments/", .text).repeated(),
    make: EvidenceOptions.init)

  /// Takes the files in with the command that posts in a month; everything wrong with them is reported at once.
  func attached(
    in month: Month, _ transaction: inout Transaction, working: String
  ) throws(Problems) -> [Attachment] {
    var attachments: [Attachment] = []
    var problems = Problems([])
    for file in files {
      let attachment = problems.collecting {
        try transaction.attach(file, working: working, month: month)
      }
      if let attachment, !attachments.contains(attachment) { attachments.append(attachment) }
    }
    try problems.throwIfAny()
    return attachments
  }

  /// What to say of attachments that were taken in.
  static func said(_ attachments: [Attachment]) -> [String] {
    attachments.map { "附件 \($0.name) 存为 \($0.path)" }
  }
}
