import Creation

/// Writing of files a person asked for, outside the data directory or in it.
package enum Export {
  /// Writes a file whole or not at all; one with something private in it for its owner alone.
  package static func write(
    _ bytes: [UInt8], to file: String, working: String, isPrivate: Bool = false
  ) throws(Problem) {
    let path = file.hasPrefix("/") || working == "." ? file : "\(working)/\(file)"
    try AtomicFile.replace(path, with: bytes, mode: isPrivate ? 0o600 : 0o640)
  }

  /// Reads a file a person named.
  package static func read(_ file: String, working: String) throws(Problem) -> [UInt8] {
    let path = file.hasPrefix("/") || working == "." ? file : "\(working)/\(file)"
    guard let open = try OpenFile(path, 0, followsLinks: true) else {
      throw Problem("没有这个文件", value: file, why: "这个位置没有文件", advice: "请检查文件名和当前目录")
    }
    return try open.bytes(from: 0, count: try open.status().size)
  }
}
