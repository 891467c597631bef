import Creation

extension Transaction {
  /// Takes a file as evidence for what the command is about to post in a month.
  ///
  /// Content that is kept already, under the same name in any month, is not stored twice. The copy is made when
  /// the command lands, just before its lines; in a dry run, or when the command is refused, nothing is copied.
  /// With `isBeside` the file must lie below the working directory, as what a table names must.
  package mutating func attach(
    _ file: String, working: String = ".", isBeside: Bool = false, month: Month
  ) throws(Problem) -> Attachment {
    let source = EvidenceSource(file, working: working)
    if isBeside { try source.requireBeside() }
    try source.requireOutside(snapshot.directory)
    let (size, sha256) = try source.measured()
    let name = EvidenceName.clean(file)
    let (path, isKept) = try place(for: sha256, size: size, named: name, month: month)
    let attachment = Attachment(path: path.description, name: name, sha256: sha256, size: size)
    if !isKept, evidence[path] == nil { evidence[path] = Evidence(source: source, attachment: attachment) }
    return attachment
  }

  /// What is to be copied, and where from.
  struct Evidence {
    var source: EvidenceSource
    var attachment: Attachment
  }

  /// Where content lies already, or is to lie.
  private func place(
    for sha256: String, size: Int, named name: String, month: Month
  ) throws(Problem) -> (path: EvidencePath, isKept: Bool) {
    let short = EvidencePath(sha256, named: name, month: month)
    let months = try Folder.names(snapshot.directory.path(EvidencePath.folder)).compactMap(Month.init)
    let elsewhere = months.reversed().filter { $0 != month }.compactMap { short.moved(to: $0) }
    for path in [short] + elsewhere where snapshot.keeps(path, size: size, sha256: sha256) {
      return (path, true)
    }
    guard FileStatus(path: snapshot.directory.path(short.description)) != nil else { return (short, false) }
    let long = EvidencePath(sha256, digits: 64, named: name, month: month)
    return (long, snapshot.keeps(long, size: size, sha256: sha256))
  }
}

extension Snapshot {
  /// Whether an attachment is there with that content.
  fileprivate func keeps(_ path: EvidencePath, size: Int, sha256: String) -> Bool {
    guard FileStatus(path: directory.path(path.description))?.size == size,
      let file = try? OpenFile(path, in: directory), (try? file.isPlain()) == true,
      let found = try? file.measured()
    else { return false }
    return found == (size, sha256)
  }
}

extension Store {
  /// Copies evidence into the directory, durably, and tells what was made.
  func keep(_ evidence: [EvidencePath: Transaction.Evidence]) throws(Problem) -> [String] {
    var made: [String] = []
    do throws(Problem) {
      for folder in Set(evidence.keys.map(\.folder)) {
        try Folder.create(directory.path(folder))
        try Folder.refuseLink(directory.path(folder))
        try Leftovers.sweep(directory.path(folder))
      }
      for (path, item) in evidence.sorted(by: { $0.key.description < $1.key.description }) {
        let target = directory.path(path.description)
        made.append(target)
        try item.source.copy(to: target, of: item.attachment)
      }
      return made
    } catch {
      discard(made)
      throw error
    }
  }

  /// Removes copies of a command that did not land.
  func discard(_ made: [String]) {
    for path in made { AtomicFile.remove(path) }
  }
}
