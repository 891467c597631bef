import Creation

extension Check {
  /// Every attachment the ledger names is there, inside `attachments/`, with the content it was taken with.
  @Sendable
  static func evidence(_ snapshot: Snapshot) throws(Problem) -> [Problem] {
    var seen: [Attachment: Problem?] = [:]
    var problems: [Problem] = []
    try snapshot.forEachAttachment { attachment, site in
      let fault = seen[attachment] ?? snapshot.fault(of: attachment)
      seen[attachment] = .some(fault)
      if let fault { problems.append(fault.at(site)) }
    }
    return problems
  }

  /// Files in `attachments/` that no ledger line names: a command was interrupted, or somebody put them there.
  @Sendable
  static func unreferenced(_ snapshot: Snapshot) throws(Problem) -> [Problem] {
    var named: Set<String> = []
    let files = try snapshot.files(in: EvidencePath.folder)
    if !files.isEmpty { try snapshot.forEachAttachment { attachment, _ in named.insert(attachment.path) } }
    return files.filter { !named.contains($0) }.map { path in
      Problem(
        "附件无人引用", at: .file(path), why: "流水里没有提到它，可能是写到一半的命令留下的",
        advice: "请核对，确实无用时可以删掉")
    }
  }
}

extension Snapshot {
  /// Runs over the attachments of all lines that can be read, with the line each is named on.
  fileprivate func forEachAttachment(_ body: (Attachment, Problem.Site) -> Void) throws(Problem) {
    for month in months {
      let file = DataDirectory.ledgerFile(month)
      try lines(of: .month(month), damaged: { _ in }) { (reader, line) throws(PostingReader.Fault) in
        for attachment in try reader.evidence() { body(attachment, .line(file: file, line: line)) }
        return nil
      }
    }
  }

  /// The files in a folder and the folders in it, in order; a link is not followed.
  fileprivate func files(in folder: String) throws(Problem) -> [String] {
    var files: [String] = []
    for name in try Folder.names(directory.path(folder)) {
      let path = "\(folder)/\(name)"
      if Folder.isFolder(directory.path(path)) {
        files += try self.files(in: path)
      } else {
        files.append(path)
      }
    }
    return files
  }
}
