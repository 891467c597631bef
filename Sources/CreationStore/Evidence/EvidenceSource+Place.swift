import Creation

extension EvidenceSource {
  /// Throws where the file lies in the data directory: what the office keeps there is no new evidence.
  func requireOutside(_ directory: DataDirectory) throws(Problem) {
    guard let root = ResolvedPath(directory.root), let place = ResolvedPath(path), place.isInside(root) else {
      return
    }
    throw problem("文件在数据目录里", "数据目录里的文件不能再作附件", "请写数据目录以外的照片或扫描件")
  }

  /// Throws where a path out of a table leads away from where the table lies.
  ///
  /// A table may come from anywhere, so it names only what was handed over beside it: `照片/1.jpg` is such a path;
  /// `/etc/passwd`, `../1.jpg` and a link are not.
  func requireBeside() throws(Problem) {
    let advice = "请把照片放在表的旁边，写文件名"
    if written.hasPrefix("/") { throw problem("照片写了绝对路径", "表里的照片从表所在的目录找起", advice) }
    var parts: [Substring] = []
    for part in written.split(separator: "/") where part != "." {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      guard parts.popLast() != nil else { throw problem("照片不在表的旁边", "「..」离开了表所在的目录", advice) }
    }
    guard let base = ResolvedPath(working), let place = ResolvedPath(path) else { return }
    guard place == base.appending(parts) else {
      throw problem("照片经过了符号链接", "链接可能指到别处", "请把链接换成真正的文件")
    }
  }
}
