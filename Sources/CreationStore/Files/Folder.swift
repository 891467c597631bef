import Creation
import Glibc

/// Directory operations the store needs, each durable when it returns.
enum Folder {
  /// Creates a directory, and those above it, unless they exist.
  static func create(_ path: String, mode: mode_t = 0o750) throws(Problem) {
    guard mkdir(path, mode) != 0 else { return try synchronise(parent(of: path)) }
    switch errno {
    case EEXIST:
      return
    case ENOENT where parent(of: path) != path:
      try create(parent(of: path))
      try create(path, mode: mode)
    default:
      throw .system("建不了目录", path)
    }
  }

  /// Whether a directory stands there.
  static func exists(_ path: String) -> Bool {
    var raw = stat()
    return lstat(path, &raw) == 0 && raw.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes the names in a directory survive a power cut.
  static func synchronise(_ path: String) throws(Problem) {
    guard let folder = try OpenFile(path, O_RDONLY | O_DIRECTORY, followsLinks: true) else { return }
    try folder.synchronise()
  }

  /// The names in a directory, sorted; none where it does not exist.
  ///
  /// A directory that cannot be read is an error: it must not pass for an empty one.
  static func names(_ path: String) throws(Problem) -> [String] {
    try refuseLink(path)
    guard let stream = opendir(path) else {
      if errno == ENOENT { return [] }
      throw .system("读不出目录", path)
    }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw .system("读不出目录", path) }
    return names.sorted()
  }

  /// Throws where a symbolic link stands in the place of a directory.
  static func refuseLink(_ path: String) throws(Problem) {
    var raw = stat()
    guard lstat(path, &raw) == 0, raw.st_mode & S_IFMT == S_IFLNK else { return }
    throw .system("打不开目录", path, error: ELOOP)
  }

  /// Whether a directory, and no link to one, is there.
  static func isFolder(_ path: String) -> Bool {
    var raw = stat()
    return lstat(path, &raw) == 0 && raw.st_mode & S_IFMT == S_IFDIR
  }

  /// The directory a path lies in.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
