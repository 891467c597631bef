import Creation
import Glibc

/// Replacement of a whole file: afterwards it is the old one or the new one, whatever happens in between.
enum AtomicFile {
  /// Puts the bytes in the place of the file and makes them durable.
  static func replace(_ path: String, with bytes: [UInt8], mode: mode_t = 0o640) throws(Problem) {
    try replace(path, mode: mode) { (file) throws(Problem) in try file.write(bytes) }
  }

  /// Puts the bytes in the place of the file; they are durable only once the caller has seen to it.
  static func replaceLater(_ path: String, with bytes: [UInt8], mode: mode_t) throws(Problem) {
    try replace(path, mode: mode, durable: false) { (file) throws(Problem) in try file.write(bytes) }
  }

  /// Puts what `content` writes in the place of the file and makes it durable.
  static func replace(
    _ path: String, mode: mode_t = 0o640, durable: Bool = true,
    content: (borrowing OpenFile) throws(Problem) -> Void
  ) throws(Problem) {
    let temporary = "\(path).\(getpid()).new"
    do throws(Problem) {
      try fill(temporary, mode: mode, durable: durable, content)
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let problem = Problem.system("换不下文件", path)
      unlink(temporary)
      throw problem
    }
    if durable { try Folder.synchronise(Folder.parent(of: path)) }
  }

  /// Takes a file away that nothing refers to; one that is not there is no fault.
  static func remove(_ path: String) { unlink(path) }

  /// Takes a file out of its folder; one that is not there any more is no fault.
  static func takeOut(_ path: String) throws(Problem) {
    guard unlink(path) == 0 || errno == ENOENT else { throw .system("删不掉文件", path) }
  }

  /// Puts bytes that can be made again in the place of the file, without waiting for the disk.
  static func cache(_ path: String, _ bytes: [UInt8]) {
    try? replaceLater(path, with: bytes, mode: 0o640)
  }

  private static func fill(
    _ path: String, mode: mode_t, durable: Bool,
    _ content: (borrowing OpenFile) throws(Problem) -> Void
  ) throws(Problem) {
    guard let file = try OpenFile(path, O_WRONLY | O_CREAT | O_TRUNC, mode: mode) else {
      throw .system("建不了文件", path)
    }
    try content(file)
    if durable { try file.synchronise() }
  }
}
