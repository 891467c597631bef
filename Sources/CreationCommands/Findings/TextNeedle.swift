/// 所找的字 A piece of text to be found in others; Latin letters count alike in upper and lower case.
struct TextNeedle: Sendable {
  private let bytes: [UInt8]

  init(_ text: String) {
    bytes = text.utf8.map(Self.lower)
  }

  /// Whether the text contains it.
  func isIn(_ text: String) -> Bool {
    guard let first = bytes.first else { return true }
    return text.utf8.withContiguousStorageIfAvailable { find(first, in: $0) }
      ?? Array(text.utf8).withUnsafeBufferPointer { find(first, in: $0) }
  }

  private func find(_ first: UInt8, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard text.count >= bytes.count else { return false }
    return (0...(text.count - bytes.count)).contains { start in
      guard Self.lower(text[start]) == first else { return false }
      return bytes.indices.allSatisfy { Self.lower(text[start + $0]) == bytes[$0] }
    }
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    0x41...0x5A ~= byte ? byte + 0x20 : byte
  }
}
