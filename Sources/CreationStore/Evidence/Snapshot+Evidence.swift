import Creation

extension Snapshot {
  /// What is wrong with an attachment as a ledger line names it, or nothing where it is as it was taken.
  func fault(of attachment: Attachment) -> Problem? {
    do throws(Problem) {
      let found = try whole(attachment).measured()
      if found.size != attachment.size { return .otherSize(attachment, found.size) }
      return found.sha256 == attachment.sha256 ? nil : .altered(attachment)
    } catch {
      return error
    }
  }

  /// Copies an attachment to a folder of the person's, under the name it had; a number is put before the ending
  /// where that name is taken. Nothing that is there is written over.
  package func copy(_ attachment: Attachment, to folder: String) throws(Problem) -> String {
    if let fault = fault(of: attachment) { throw fault }
    try Folder.create(folder)
    let name = EvidenceName.clean(attachment.name)
    for number in 1...999 {
      let target = "\(folder)/\(number == 1 ? name : EvidenceName.numbered(name, number))"
      if FileStatus(path: target) != nil { continue }
      let file = try whole(attachment)
      try AtomicFile.replace(target) { (copy) throws(Problem) in
        try file.pieces { (piece) throws(Problem) in try copy.write(piece) }
      }
      return target
    }
    throw Problem("同名的文件太多", at: .file(folder), value: name, advice: "请换一个空的目录")
  }

  private func whole(_ attachment: Attachment) throws(Problem) -> OpenFile {
    guard let path = EvidencePath(attachment.path) else { throw .strangePath(attachment) }
    guard let file = try OpenFile(path, in: directory) else { throw .missing(attachment) }
    guard try file.isPlain() else { throw .strangePath(attachment) }
    return file
  }
}

extension Problem {
  fileprivate static func strangePath(_ attachment: Attachment) -> Problem {
    Problem(
      "附件路径不对", value: attachment.path, why: "附件只能是 attachments/<月份>/ 里的普通文件",
      advice: "请查明这一行的来历，从备份恢复")
  }

  fileprivate static func missing(_ attachment: Attachment) -> Problem {
    Problem(
      "附件不在了", value: attachment.path, why: "流水里有它（\(attachment.name)），文件不在", advice: "请从备份恢复这个文件")
  }

  fileprivate static func otherSize(_ attachment: Attachment, _ size: Int) -> Problem {
    Problem(
      "附件被改动过", value: attachment.path, why: "应有 \(attachment.size) 字节，现有 \(size) 字节",
      advice: "请从备份恢复这个文件")
  }

  fileprivate static func altered(_ attachment: Attachment) -> Problem {
    Problem("附件被改动过", value: attachment.path, why: "内容与记账时的指纹不符", advice: "请从备份恢复这个文件")
  }
}
