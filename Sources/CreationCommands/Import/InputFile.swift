import Creation
import CreationStore

/// 输入文件 A file a person named, or standard input where they wrote `-`.
struct InputFile {
  /// What messages call it.
  let name: String
  let bytes: [UInt8]
  /// Where it lies: paths it names are seen from there. For standard input that is where the person stands.
  let folder: String

  init(name: String, bytes: [UInt8]) {
    self.name = name
    folder = "."
    self.bytes = bytes
  }

  /// Reads it.
  init(_ word: String, _ session: Session) throws {
    let isInput = word == "-"
    name = isInput ? "标准输入" : word
    folder = isInput ? session.surroundings.working : InputFile.folder(of: session.path(word))
    bytes =
      isInput
      ? try session.surroundings.input() : try Export.read(word, working: session.surroundings.working)
  }
}

extension InputFile {
  /// The folder of a path: `表` of `表/第47周.csv`.
  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
