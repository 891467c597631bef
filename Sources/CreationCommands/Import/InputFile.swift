import Creation
import CreationStore

/// 输入文件 A file a person named, or standard input where they wrote `-`.
struct InputFile {
  /// What messages call it.
  let name: String
  let bytes: [UInt8]

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// Reads it.
  init(_ word: String, _ session: Session) throws {
    let isInput = word == "-"
    name = isInput ? "标准输入" : word
    bytes =
      isInput
      ? try session.surroundings.input() : try Export.read(word, working: session.surroundings.working)
  }
}
