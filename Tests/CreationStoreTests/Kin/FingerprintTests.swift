import Testing

@testable import CreationStore

@Suite("指纹")
struct FingerprintTests {
  @Test("两段文字从哪里断开，指纹不同")
  func tellsTextsApart() {
    let texts = [
      "", "a", "ab", "b", "C-01", "P-001", "P-001C-01", "早市占用人行道", "\u{0}", "\u{0}\u{0}", "12345678",
    ]
    var seen: [UInt64: String] = [:]
    for first in texts {
      for second in texts {
        let name = "「\(first)」「\(second)」"
        let other = seen.updateValue(name, forKey: Fingerprint.of(first, second))
        #expect(other == nil, "\(name) 与 \(other ?? "") 相同")
      }
    }
  }

  @Test("任何一位变了，指纹一定变，而且约有一半的位跟着变")
  func changesWithEveryBit() {
    var chance = Chance()
    let bytes = (0..<1016).map { _ in UInt8(chance.int(0...255)) }
    let wanted = digest(bytes)
    var turned = 0
    for bit in stride(from: 0, to: bytes.count * 8, by: 7) {
      var other = bytes
      other[bit / 8] ^= 1 << (bit % 8)
      let changed = digest(other) ^ wanted
      #expect(changed != 0, "\(chance)")
      turned += changed.nonzeroBitCount
    }
    let trials = (bytes.count * 8 + 6) / 7
    #expect(trials * 30...trials * 34 ~= turned, "\(turned) / \(trials) \(chance)")
  }

  @Test("几十万个相近的键没有两个落在一起，低位也匀")
  func spreadsKeys() {
    var seen: Set<UInt64> = []
    var slots = [Int](repeating: 0, count: 256)
    for place in 0..<2000 {
      for category in 0..<50 {
        let key = Fingerprint.of("P-\(place)", "C-\(category)")
        seen.insert(key)
        slots[Int(Fingerprint.of(key) & 255)] += 1
      }
    }
    #expect(seen.count == 100_000)
    #expect(slots.allSatisfy { 250...550 ~= $0 }, "\(slots)")
  }

  private func digest(_ bytes: [UInt8]) -> UInt64 {
    var print = Fingerprint()
    bytes.withUnsafeBytes { print.take($0) }
    return print.value
  }
}
