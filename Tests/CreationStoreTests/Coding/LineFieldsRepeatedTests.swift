import Testing

@testable import CreationStore

@Suite("流水行里重复的字段")
struct LineFieldsRepeatedTests {
  private static let table = KeyTable(["kind", "id", "at", "by", "tx", "text"])

  /// What a reader found in a line, or why it refused it.
  private struct Found: Equatable {
    var failure: JSONFailure?
    var positions: [Range<Int>?] = []
    var kinds: [LineFields.Kind?] = []
    var unknown: [String] = []
  }

  private func found(_ line: String, by fields: inout LineFields) -> Found {
    var found = Found()
    do throws(JSONFailure) {
      try PaddedBytes.copying(Array(line.utf8)) { (bytes) throws(JSONFailure) in
        try fields.read(bytes)
        for slot in Self.table.words.indices {
          found.positions.append(fields.position(slot))
          found.kinds.append(fields.kind(slot))
        }
        found.unknown = fields.unknownKeys
      }
    } catch {
      found.failure = error
    }
    return found
  }

  /// A line much like those before: the same members in the same order with few values, and now and then anything else.
  private func line(using random: inout SeededGenerator) -> String {
    var keys = ["kind", "id", "at", "by", "tx", "text"]
    if Int.random(in: 0..<8, using: &random) == 0 { keys.shuffle(using: &random) }
    if Int.random(in: 0..<4, using: &random) == 0 { keys.remove(at: .random(in: 0..<6, using: &random)) }
    for extra in ["strange", "by", "at"] where Int.random(in: 0..<12, using: &random) == 0 {
      keys.insert(extra, at: .random(in: 0...keys.count, using: &random))
    }
    let members = keys.map { key in
      let value = ["\"一\"", "\"two\"", "\"\\n\"", "3"].randomElement(using: &random) ?? ""
      let isUsual = Int.random(in: 0..<(key == "kind" ? 2 : 6), using: &random) > 0
      let common = isUsual ? "\"\(key) 2026-11-21\"" : value
      return "\"\(key)\"\(Int.random(in: 0..<20, using: &random) == 0 ? " : " : ":")\(common)"
    }
    let text = "{" + members.joined(separator: Int.random(in: 0..<9, using: &random) == 0 ? " , " : ",") + "}"
    return Int.random(in: 0..<12, using: &random) == 0
      ? String(text.dropLast(.random(in: 1...30, using: &random))) : text
  }

  @Test("与每行从头读的一样：位置、种类、不认识的字段、拒收的原因", arguments: [21, 22, 23, 24] as [UInt64])
  func agrees(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var tuned = LineFields(Self.table, kindSlot: 0, repeated: 2...4)
    var known = (0..<8).map { _ in line(using: &random) }
    for number in 0..<8000 {
      // Most lines have been seen before, in another order; now and then a new one takes the place of one of them.
      if Int.random(in: 0..<20, using: &random) == 0 {
        known[.random(in: 0..<8, using: &random)] = line(using: &random)
      }
      let line = known[.random(in: 0..<8, using: &random)]
      var plain = LineFields(Self.table)
      #expect(found(line, by: &tuned) == found(line, by: &plain), "\(seed) \(number) \(line)")
    }
  }

  @Test("重复的一段里有不认识的字段，每行都说")
  func tellsUnknownEveryTime() {
    var tuned = LineFields(Self.table, kindSlot: 0, repeated: 2...4)
    let line = #"{"kind":"a","id":"1","at":"x","strange":1,"by":"y","tx":"z"}"#
    for _ in 0..<4 { #expect(found(line, by: &tuned).unknown == ["strange"]) }
  }
}
