import Foundation
import Testing

@testable import CreationStore

@Suite("指纹")
struct SHA256Tests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let digest: String
    var testDescription: String { "\(text.utf8.count) 字节" }
  }

  /// The examples of FIPS 180-4 and the long message of NIST's test set.
  static let samples = [
    Case(text: "", digest: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    Case(text: "abc", digest: "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    Case(
      text: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      digest: "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
    Case(
      text: "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
        + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      digest: "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"),
  ]

  @Test("公布的样例", arguments: samples)
  func published(_ sample: Case) {
    #expect(SHA256.fingerprint(sample.text.utf8) == sample.digest)
  }

  @Test("一百万个 a")
  func million() {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      SHA256.fingerprint(bytes) == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("分几段都一样")
  func pieces() {
    var chance = Chance()
    for length in [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 128, 1000] {
      let bytes = (0..<length).map { _ in UInt8(chance.int(0...255)) }
      var sum = SHA256()
      var rest = bytes[...]
      while !rest.isEmpty {
        let piece = Array(rest.prefix(chance.int(1...100)))
        piece.withUnsafeBytes { sum.update($0) }
        rest = rest.dropFirst(piece.count)
      }
      #expect(sum.finished() == SHA256.fingerprint(bytes), "\(length) \(chance)")
    }
  }

  private static let tool = ["/usr/bin/sha256sum", "/bin/sha256sum"].first { Disk.exists($0) }

  @Test("与 sha256sum 相同", .enabled(if: tool != nil, "这台机器没有 sha256sum"))
  func oracle() throws {
    var chance = Chance()
    let scratch = try Scratch()
    for round in 0..<20 {
      let bytes = (0..<chance.int(0...500)).map { _ in UInt8(chance.int(0...255)) }
      try Disk.write(bytes, to: scratch.at("样品"))
      let output = scratch.at("和\(round)")
      let ending = try Child([Self.tool ?? "", scratch.at("样品")], output: output).wait()
      #expect(ending.output.hasPrefix(SHA256.fingerprint(bytes)), "\(bytes.count) \(chance)")
    }
  }

  @Test("写法")
  func form() {
    #expect(SHA256.isFingerprint(SHA256.fingerprint([])))
    for text in ["", "e3b0", String(repeating: "G", count: 64), String(repeating: "A", count: 64)] {
      #expect(!SHA256.isFingerprint(text))
    }
  }
}
