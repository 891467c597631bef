/// The fingerprint of evidence and of ledger lines (SHA-256, FIPS 180-4), taken over bytes in as many pieces as there are.
///
/// ```
/// SHA256.fingerprint("abc".utf8)   // ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad
/// ```
package struct SHA256: Sendable {
  private var state = SHA256State()
  /// Bytes that do not fill a block yet.
  private var rest: [UInt8] = []
  private var length: UInt64 = 0

  /// Starts with no bytes.
  package init() {
    rest.reserveCapacity(SHA256State.block)
  }
}

extension SHA256 {
  /// Takes more bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    length &+= UInt64(bytes.count)
    var bytes = bytes
    if !rest.isEmpty {
      let missing = bytes.prefix(SHA256State.block - rest.count)
      rest.append(contentsOf: missing)
      bytes = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(missing.count))
      guard rest.count == SHA256State.block else { return }
      rest.withUnsafeBytes { state.take($0) }
      rest.removeAll(keepingCapacity: true)
    }
    let whole = bytes.count - bytes.count % SHA256State.block
    state.take(UnsafeRawBufferPointer(rebasing: bytes.prefix(whole)))
    rest.append(contentsOf: bytes.dropFirst(whole))
  }

  /// The fingerprint of all bytes taken, as 64 hexadecimal digits.
  package consuming func finished() -> String {
    let bits = length &* 8
    let zeros = (SHA256State.block * 2 - 9 - rest.count) % SHA256State.block
    let end = [0x80] + [UInt8](repeating: 0, count: zeros)
    let padding = end + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * $0)) }
    padding.withUnsafeBytes { update($0) }
    return state.hex
  }

  /// The fingerprint of the bytes.
  package static func fingerprint(_ bytes: some Sequence<UInt8>) -> String {
    var sum = SHA256()
    Array(bytes).withUnsafeBytes { sum.update($0) }
    return sum.finished()
  }

  /// Whether a text is written like a fingerprint.
  package static func isFingerprint(_ text: String) -> Bool {
    text.utf8.count == 64 && text.utf8.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 }
  }
}
