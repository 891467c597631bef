import Creation
import Glibc

/// 写锁 The kernel lock that lets one writer at a time change the directory.
///
/// The kernel drops it with the process, so a crash leaves no stale lock. The holder writes who it is into the
/// file for those who wait; readers never take it.
struct WriterLock: ~Copyable {
  private let file: OpenFile

  /// Waits for the lock, at most `seconds`; `waiting` is told once who holds it.
  init(
    _ path: String, holder: String, seconds: Double, waiting: (String) -> Void = { _ in }
  ) throws(Problem) {
    guard let file = try OpenFile(path, O_RDWR | O_CREAT) else { throw .system("打不开锁", path) }
    if flock(file.descriptor, LOCK_EX | LOCK_NB) != 0 {
      let other = WriterLock.holder(file)
      waiting(other)
      try WriterLock.wait(for: file, holder: other, seconds: seconds)
    }
    let note = Array("\(holder) pid \(getpid())\n".utf8)
    try file.truncate(to: 0)
    _ = note.withUnsafeBytes { pwrite(file.descriptor, $0.baseAddress, $0.count, 0) }
    self.file = file
  }

  private static func wait(
    for file: borrowing OpenFile, holder: String, seconds: Double
  ) throws(Problem) {
    let step = 0.02
    for _ in 0..<max(1, Int(seconds / step)) {
      usleep(useconds_t(step * 1_000_000))
      if flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 { return }
    }
    throw Problem(
      "数据目录正被占用", at: .file(file.path), value: holder,
      why: "等了 \(Int(seconds)) 秒，它还在写", advice: "请稍后再试；读命令不受影响")
  }

  private static func holder(_ file: borrowing OpenFile) -> String {
    let bytes = (try? file.bytes(from: 0, count: 200)) ?? []
    return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }
}
