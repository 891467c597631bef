import Creation
import Glibc

/// A file opened by the operating system, closed when the value goes out of use.
struct OpenFile: ~Copyable {
  let descriptor: Int32
  let path: String

  /// Opens the file; nothing where it does not exist and `create` is not asked for.
  ///
  /// A symbolic link is refused, so that nothing leads out of the data directory, unless a person named it.
  init?(_ path: String, _ flags: Int32, mode: mode_t = 0o640, followsLinks: Bool = false) throws(Problem) {
    let descriptor = open(path, flags | O_CLOEXEC | (followsLinks ? 0 : O_NOFOLLOW), mode)
    guard descriptor >= 0 else {
      if errno == ENOENT, flags & O_CREAT == 0 { return nil }
      throw .system("打不开文件", path)
    }
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Size, times and identity of the open file.
  func status() throws(Problem) -> FileStatus {
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw .system("读不到文件状态", path) }
    return FileStatus(raw)
  }

  /// Reads `count` bytes from `offset`; fewer at the end of the file. Nothing the product writes needs a
  /// gibibyte in one piece.
  func bytes(from offset: Int, count: Int) throws(Problem) -> [UInt8] {
    guard count > 0 else { return [] }
    guard count < 1 << 30 else { throw .system("读不出文件", path, error: EFBIG) }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      done = 0
      while done < count, let base = buffer.baseAddress {
        let got = pread(descriptor, base + done, count - done, offset + done)
        if got < 0, errno == EINTR { continue }
        failed = got < 0
        guard got > 0 else { return }
        done += got
      }
    }
    if failed { throw .system("读不出文件", path) }
    return bytes
  }

  /// Writes all bytes at the file's position, or at its end where it was opened to append.
  func write(_ bytes: [UInt8]) throws(Problem) {
    let error = bytes.withUnsafeBytes { raw -> Int32 in
      var done = 0
      while done < raw.count, let base = raw.baseAddress {
        let put = Glibc.write(descriptor, base + done, raw.count - done)
        if put < 0, errno == EINTR { continue }
        guard put > 0 else { return put < 0 ? errno : ENOSPC }
        done += put
      }
      return 0
    }
    if error != 0 { throw .system("写不进文件", path, error: error) }
  }

  /// Makes what was written survive a power cut.
  func synchronise() throws(Problem) {
    guard fsync(descriptor) == 0 else { throw .system("写入磁盘失败", path) }
  }

  /// Cuts the file to a length.
  func truncate(to length: Int) throws(Problem) {
    guard ftruncate(descriptor, length) == 0 else { throw .system("截不断文件", path) }
  }
}

/// Size, times and identity of a file: enough to tell whether it is still the file one knew.
struct FileStatus: Hashable {
  var size: Int
  var inode: UInt64
  var modified: Int64
  var changed: Int64

  init(_ raw: stat) {
    size = Int(raw.st_size)
    inode = UInt64(raw.st_ino)
    modified = Int64(raw.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(raw.st_mtim.tv_nsec)
    changed = Int64(raw.st_ctim.tv_sec) &* 1_000_000_000 &+ Int64(raw.st_ctim.tv_nsec)
  }

  /// The status of the file at a path, or nothing where there is none.
  init?(path: String) {
    var raw = stat()
    guard lstat(path, &raw) == 0 else { return nil }
    self.init(raw)
  }
}

extension Problem {
  /// A failure the operating system reports, in its words.
  static func system(_ what: String, _ path: String, error: Int32 = errno) -> Problem {
    let (why, advice): (String, String) =
      switch error {
      case ENOSPC, EDQUOT: ("磁盘已满", "请腾出空间后重试；已有数据没有变动")
      case EACCES, EPERM, EROFS: ("没有权限", "请换有权限的用户运行，或检查目录权限")
      case ELOOP: ("它是符号链接", "请把链接换成真正的文件")
      case ENOENT: ("没有这个文件", "请检查路径")
      case EISDIR: ("它是目录", "请检查路径")
      case ENOTDIR: ("它或它的上级不是目录", "请检查路径")
      case ENAMETOOLONG: ("名字太长", "请换一个短些的名字")
      case EFBIG: ("文件超过了系统允许的大小", "请检查系统对文件大小的限制后重试；已有数据没有变动")
      case EMFILE, ENFILE: ("系统打开的文件太多", "请稍后重试")
      case EIO: ("磁盘读写出错", "请检查磁盘，必要时从备份恢复")
      default: (String(cString: strerror(error)), "请检查磁盘和路径后重试")
      }
    return Problem(what, at: .file(path), why: why, advice: advice)
  }
}
