import Foundation
import Testing

@testable import Creation

@Suite("问题编号")
struct FindingIDTests {
  @Test(
    "写法",
    arguments: [("F202611-0042", 42), ("F202611-0001", 1), ("F202611-9999", 9999), ("F202611-10000", 10_000)])
  func text(_ text: String, _ serial: Int32) throws {
    let id = FindingID(month: try month("2026-11"), serial: serial)
    #expect(id.description == text)
    #expect(FindingID(text) == id)
    #expect(FindingID(ascii: Array("xx\(text)".utf8).dropFirst(2)) == id)
  }

  @Test("字母小写也认")
  func lowerCase() throws {
    #expect(FindingID("f202611-0042") == FindingID(month: try month("2026-11"), serial: 42))
  }

  @Test(
    "别的写法不认",
    arguments: [
      "", "F", "F202611", "F202611-", "F202611-042", "F202611-42", "F202611-0000", "F202613-0001",
      "F202600-0001", "F189912-0001", "G202611-0001", "202611-0001", "F2026110042", "F202611_0042",
      "F202611-0042 ", " F202611-0042", "F202611-00-42", "F202611--042", "F202611-+042", "F202611-004２",
      "F202611-004a", "Ｆ202611-0042", "F202611-12345678901234567890", "&202611-0042", "F2026-11-0042",
    ])
  func refusals(_ text: String) {
    #expect(FindingID(text) == nil)
    #expect(FindingID(ascii: Array(text.utf8)) == nil)
  }

  @Test("任何字节都读得完")
  func noise() {
    var chance = Chance()
    let pieces: [String] = ["F", "f", "2026", "11", "-", "0042", "13", "9", "０", "\u{0}", "é"]
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0...8, using: &chance))
        .compactMap { _ in pieces.randomElement(using: &chance) }.joined()
      if let id = FindingID(text) { #expect(FindingID(id.description) == id, "\(text) \(chance)") }
    }
  }

  @Test("先按月份、再按序号排，不按文字排")
  func order() throws {
    let sorted = ["F202611-10000", "F202701-0001", "F202611-9999", "F202512-0500"].compactMap {
      FindingID($0)
    }
    .sorted()
    #expect(
      sorted.map(\.description) == ["F202512-0500", "F202611-9999", "F202611-10000", "F202701-0001"])
  }

  @Test("存作文字")
  func coding() throws {
    let id = FindingID(month: try month("2026-11"), serial: 42)
    #expect(String(decoding: try JSONEncoder().encode([id]), as: UTF8.self) == #"["F202611-0042"]"#)
    #expect(try JSONDecoder().decode([FindingID].self, from: Data(#"["F202611-0042"]"#.utf8)) == [id])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([FindingID].self, from: Data(#"["F202613-0042"]"#.utf8))
    }
  }
}
