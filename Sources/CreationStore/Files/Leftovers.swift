import Creation
import Glibc

/// 残余 What a writer that was killed left behind beside the files it was about to replace.
///
/// Such a file, `reporters.jsonl.4711.new` or `.journal.4711.new`, may hold what is private; the next writer, who
/// has the lock, removes it.
enum Leftovers {
  /// Removes those in the folders where something private can stand.
  static func sweep(_ directory: DataDirectory) throws(Problem) {
    for folder in ["private", "ledger"] { try sweep(directory.path(folder)) }
  }

  /// Removes those in one folder.
  static func sweep(_ path: String) throws(Problem) {
    let leftovers = try Folder.names(path).filter(isLeftover)
    for name in leftovers where unlink("\(path)/\(name)") != 0 {
      throw .system("删不掉写到一半的文件", "\(path)/\(name)")
    }
    if !leftovers.isEmpty { try Folder.synchronise(path) }
  }

  /// Whether a name is one that a replacement is written under: the file's, a process number, `new`.
  static func isLeftover(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count >= 3, parts.last == "new" else { return false }
    let number = parts[parts.count - 2].utf8
    return !number.isEmpty && number.allSatisfy { 0x30...0x39 ~= $0 }
  }
}
