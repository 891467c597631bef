import Creation

/// 发布文件校验 The fingerprint of the files issued with a closing: their names and contents, in the order of the names.
enum IssuedFingerprint {
  static func of(_ files: [(name: String, bytes: [UInt8])]) -> String {
    var sum = SHA256()
    for file in files.sorted(by: { $0.name < $1.name }) {
      Array("\(file.name) \(file.bytes.count)\n".utf8).withUnsafeBytes { sum.update($0) }
      file.bytes.withUnsafeBytes { sum.update($0) }
    }
    return sum.finished()
  }
}

extension Snapshot {
  /// The fingerprint of what lies beside a closed month's own files.
  func issuedFingerprint(of month: Month) throws(Problem) -> String {
    let folder = DataDirectory.monthFolder(month)
    var files: [(name: String, bytes: [UInt8])] = []
    for name in try names(in: folder)
    where !Folder.exists(directory.path("\(folder)/\(name)")) && !Leftovers.isLeftover(name)
      && !DataDirectory.closingFiles(month).contains("\(folder)/\(name)")
    {
      if let bytes = try bytes(of: "\(folder)/\(name)") { files.append((name, bytes)) }
    }
    return IssuedFingerprint.of(files)
  }
}
