import Foundation

/// Looking at files and changing them by other means than the code under test.
enum Disk {
  static func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
  }

  static func text(_ path: String) throws -> String {
    String(decoding: try bytes(path), as: UTF8.self)
  }

  /// Writes in place, as an editor does that knows nothing of renaming.
  static func write(_ bytes: [UInt8], to path: String) throws {
    let url = URL(fileURLWithPath: path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  static func write(_ text: String, to path: String) throws {
    try write(Array(text.utf8), to: path)
  }

  static func append(_ bytes: [UInt8], to path: String) throws {
    try write(((try? self.bytes(path)) ?? []) + bytes, to: path)
  }

  static func exists(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

  static func remove(_ path: String) throws { try FileManager.default.removeItem(atPath: path) }

  static func copy(_ path: String, to other: String) throws {
    try FileManager.default.copyItem(atPath: path, toPath: other)
  }

  static func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }

  /// Every file under a directory with its bytes, by relative path; links and empty folders are left out.
  static func tree(_ root: String, except: (String) -> Bool = { _ in false }) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: root) where !except(name) {
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder)
      if isThere, !isFolder.boolValue { files[name] = try bytes("\(root)/\(name)") }
    }
    return files
  }

  /// The permission bits of a file or directory.
  static func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  static func setMode(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes([.posixPermissions: NSNumber(value: mode)], ofItemAtPath: path)
  }

  /// The permission bits the system leaves of those asked for.
  static func allowed(_ mode: Int) throws -> Int {
    let status = try text("/proc/self/status").split(separator: "\n")
    let mask = status.first { $0.hasPrefix("Umask:") }.flatMap {
      Int($0.dropFirst(6).trimmingCharacters(in: .whitespaces), radix: 8)
    }
    return mode & ~(mask ?? 0)
  }
}
