/// An open file that several values read from, closed with the last of them.
///
/// It stays what it was when another file takes its place in the directory.
final class SharedFile: Sendable {
  let file: OpenFile

  init(_ file: consuming OpenFile) {
    self.file = file
  }
}
