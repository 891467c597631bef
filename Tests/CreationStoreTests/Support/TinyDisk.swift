import Foundation
import Testing

/// A file system of a few pages in memory, to be filled up; needs the right to mount one.
final class TinyDisk {
  static let page = 4096

  /// Whether this machine lets the tests mount one.
  static let isPossible: Bool = {
    guard geteuid() == 0, let disk = try? TinyDisk(pages: 4) else { return false }
    return disk.isMounted
  }()

  /// What a reader sees where it does not.
  static let absence: Comment = "要能挂载 tmpfs（root）"

  let path: String
  private let scratch: Scratch
  private let isMounted: Bool

  init(pages: Int) throws {
    scratch = try Scratch()
    path = scratch.at("disk")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let words = ["/bin/mount", "-t", "tmpfs", "-o", "size=\(pages * Self.page)", "tmpfs", path]
    isMounted = try Child(words, output: scratch.at("mount")).wait().status == 0
  }

  deinit {
    guard isMounted else { return }
    _ = try? Child(["/bin/umount", "-l", path], output: scratch.at("umount")).wait()
  }
}

extension TinyDisk {
  private var filler: String { "\(path)/.占位" }

  /// Leaves that many pages free.
  func leave(pages: Int) throws {
    try? Disk.remove(filler)
    let attributes = try FileManager.default.attributesOfFileSystem(forPath: path)
    let free = (attributes[.systemFreeSize] as? NSNumber)?.intValue ?? 0
    let size = max(0, free - pages * Self.page)
    if size > 0 { try Disk.write([UInt8](repeating: 0x2A, count: size), to: filler) }
  }

  /// Takes what fills the disk away.
  func clear() throws { try Disk.remove(filler) }
}
