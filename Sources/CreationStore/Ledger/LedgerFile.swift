import Creation
import Glibc

/// 流水文件 Appending to the ledger of a month.
enum LedgerFile {
  /// Puts bytes behind the first `offset` bytes of the file and makes them durable; on failure the file is as
  /// it was.
  static func append(
    _ bytes: [UInt8], to path: String, at offset: Int, mode: UInt32 = 0o640
  ) throws(Problem) {
    let isNew = FileStatus(path: path) == nil
    let file = try opened(path, mode, atLeast: offset)
    do throws(Problem) {
      try file.put(bytes, at: offset)
      try file.synchronise()
      if offset == 0 { try Folder.synchronise(Folder.parent(of: path)) }
    } catch {
      if isNew { unlink(path) } else { try file.truncate(to: offset) }
      throw error
    }
  }

  /// The same without waiting for the disk, for a caller that makes many files durable together.
  static func put(_ bytes: [UInt8], into path: String, at offset: Int, mode: UInt32) throws(Problem) {
    try opened(path, mode, atLeast: offset).put(bytes, at: offset)
  }

  /// The file, unless it is shorter than it should be: it must not be filled up with zeros.
  private static func opened(
    _ path: String, _ mode: UInt32, atLeast length: Int
  ) throws(Problem) -> OpenFile {
    guard FileStatus(path: path)?.size ?? 0 >= length else { throw .shortLedger(path, length) }
    guard let file = try OpenFile(path, O_RDWR | O_CREAT | O_APPEND, mode: mode) else {
      throw .system("打不开流水", path)
    }
    return file
  }

  /// Moves what nobody acknowledged out of the way, into a file beside the ledger, and says where.
  static func setAsideTornTail(_ path: String, _ tail: LedgerTail) throws(Problem) -> String? {
    guard tail.torn > 0, let file = try OpenFile(path, O_RDWR) else { return nil }
    let bytes = try file.bytes(from: tail.committed, count: tail.torn)
    let aside = "\(path).torn-\(CRC32.hex(CRC32.checksum(bytes)))"
    try AtomicFile.replace(aside, with: bytes)
    try file.truncate(to: tail.committed)
    try file.synchronise()
    return aside
  }
}

extension OpenFile {
  /// Writes bytes behind the first `offset` bytes, cutting off whatever followed them.
  fileprivate func put(_ bytes: [UInt8], at offset: Int) throws(Problem) {
    if try status().size != offset { try truncate(to: offset) }
    try write(bytes)
  }
}

extension Problem {
  fileprivate static func shortLedger(_ path: String, _ length: Int) -> Problem {
    Problem(
      "流水文件变短了", at: .file(path), why: "写这条命令时它有 \(length) 字节，现在不足", advice: "请先从备份恢复这个文件，再重试")
  }
}
