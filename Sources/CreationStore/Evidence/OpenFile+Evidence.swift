import Creation
import Glibc

extension OpenFile {
  /// Opens an attachment, part by part, so that no link on the way leads out of the directory; nothing where it
  /// does not exist.
  init?(_ evidence: EvidencePath, in directory: DataDirectory) throws(Problem) {
    let path = directory.path(evidence.description)
    try Folder.refuseLink(directory.path(EvidencePath.folder))
    try Folder.refuseLink(directory.path(evidence.folder))
    var folder = Glibc.open(directory.root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    for name in [EvidencePath.folder, evidence.month.description] where folder >= 0 {
      let next = openat(folder, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      let error = errno
      close(folder)
      folder = next
      errno = error
    }
    guard folder >= 0 else {
      if errno == ENOENT { return nil }
      throw .system("打不开目录", directory.path(evidence.folder))
    }
    let descriptor = openat(folder, evidence.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    let error = errno
    close(folder)
    guard descriptor >= 0 else {
      if error == ENOENT { return nil }
      throw .system("打不开附件", path, error: error)
    }
    self.init(descriptor: descriptor, path: path)
  }

  private init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  /// Whether it is a file with content of its own: no directory, pipe, socket or device.
  func isPlain() throws(Problem) -> Bool {
    var raw = stat()
    guard fstat(descriptor, &raw) == 0 else { throw .system("读不到文件状态", path) }
    return raw.st_mode & S_IFMT == S_IFREG
  }

  /// Hands over the content in order, a mebibyte at a time.
  func pieces(_ body: ([UInt8]) throws(Problem) -> Void) throws(Problem) {
    var offset = 0
    while true {
      let piece = try bytes(from: offset, count: 1 << 20)
      guard !piece.isEmpty else { return }
      try body(piece)
      offset += piece.count
    }
  }

  /// The size and fingerprint of the content.
  func measured() throws(Problem) -> (size: Int, sha256: String) {
    var sum = SHA256()
    var size = 0
    try pieces { (piece) throws(Problem) in
      size += piece.count
      piece.withUnsafeBytes { sum.update($0) }
    }
    return (size, sum.finished())
  }
}
