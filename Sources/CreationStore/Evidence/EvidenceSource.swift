import Creation
import Glibc

/// A file a person names as evidence; it may lie anywhere they can read outside the data directory, but must be a
/// plain file and no link to one.
struct EvidenceSource: Sendable {
  /// As the person wrote it.
  let written: String
  /// The same from where they stand.
  let path: String
  /// Where they stand.
  let working: String

  /// The most an attachment may have: 200 MB.
  static let limit = 200 << 20

  init(_ written: String, working: String) {
    self.written = written
    self.working = working
    path = written.hasPrefix("/") || working == "." ? written : "\(working)/\(written)"
  }
}

extension EvidenceSource {
  /// The size and fingerprint of the content.
  func measured() throws(Problem) -> (size: Int, sha256: String) {
    let file = try open()
    var sum = SHA256()
    var size = 0
    try file.pieces { (piece) throws(Problem) in
      size += piece.count
      guard size <= EvidenceSource.limit else { throw problem("文件太大", "附件最大 200 MB", "请压缩或截取后再附上") }
      piece.withUnsafeBytes { sum.update($0) }
    }
    guard size > 0 else { throw problem("文件是空的", "没有内容", "请核对文件") }
    return (size, sum.finished())
  }

  /// Copies the content, which must still be what was measured.
  func copy(to target: String, of attachment: Attachment) throws(Problem) {
    let file = try open()
    try AtomicFile.replace(target) { (copy) throws(Problem) in
      var sum = SHA256()
      try file.pieces { (piece) throws(Problem) in
        piece.withUnsafeBytes { sum.update($0) }
        try copy.write(piece)
      }
      guard sum.finished() == attachment.sha256 else {
        throw problem("文件正在变动", "读两遍的内容不一样", "请等它写完再附上")
      }
    }
  }

  /// The open file; a pipe or device would never end, so neither is waited for.
  private func open() throws(Problem) -> OpenFile {
    let file: OpenFile?
    do throws(Problem) {
      file = try OpenFile(path, O_RDONLY | O_NONBLOCK | O_NOCTTY)
    } catch {
      throw problem("打不开文件", error.why ?? "", error.advice)
    }
    guard let file else { throw problem("没有这个文件", "这个位置没有文件", "请检查文件名和当前目录") }
    guard try file.isPlain() else { throw problem("不是普通文件", "目录、管道、设备不能作附件", "请写一个照片或扫描件") }
    return file
  }

  func problem(_ what: String, _ why: String, _ advice: String) -> Problem {
    Problem(what, at: .option("--photo"), value: written, why: why, advice: advice)
  }
}
