import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("月结文件")
struct ClosingCodingTests {
  @Test("写了读回来，文字要不要都行", arguments: [0, 1, 2, 30])
  func roundTrips(count: Int) throws {
    var chance = Chance()
    let closing = Self.closing(count, &chance)
    let bytes = ClosingCoding.bytes(closing)
    #expect(try ClosingCoding.closing(bytes, file: "closing.json", text: true) == closing, "\(chance)")
    var silent = closing
    for position in silent.carried.indices { silent.carried[position].text = nil }
    #expect(try ClosingCoding.closing(bytes, file: "closing.json", text: false) == silent, "\(chance)")
  }

  @Test("整个文件是别的程序读得懂的 JSON", arguments: [0, 1, 2, 30])
  func isPlainJSON(count: Int) throws {
    var chance = Chance()
    let closing = Self.closing(count, &chance)
    let data = Data(ClosingCoding.bytes(closing))
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["v"] as? Int == 1)
    #expect(object["month"] as? String == "2026-09")
    #expect(object["count"] as? Int == count)
    #expect(object["by"] as? String == closing.by)
    let open = try #require(object["findings"] as? [[String: Any]])
    #expect(open.map { $0["id"] as? String } == closing.carried.map(\.id.description))
    // Foundation drops a byte order mark that is a string's first character.
    let texts = open.map { ($0["text"] as? String)?.filter { $0 != "\u{FEFF}" } }
    #expect(texts == closing.carried.map { $0.text?.filter { $0 != "\u{FEFF}" } }, "\(chance)")
    #expect(open.map { $0["state"] as? String } == closing.carried.map(\.state.rawValue))
  }

  @Test("任何一个字节坏了都认得出来")
  func noticesEveryByte() throws {
    var chance = Chance()
    let good = ClosingCoding.bytes(Self.closing(3, &chance))
    for position in good.indices {
      for value in [good[position] ^ 0x01, good[position] ^ 0x20, 0x20, 0x0A] where value != good[position] {
        var damaged = good
        damaged[position] = value
        let error = #expect(throws: Problem.self, "第 \(position) 字节改成 \(value) \(chance)") {
          try ClosingCoding.closing(damaged, file: "months/2026-09/closing.json", text: true)
        }
        #expect(error?.what == "月结文件损坏")
        #expect(error?.site?.description.hasPrefix("months/2026-09/closing.json") == true)
        #expect(error?.advice.hasPrefix("请") == true)
      }
    }
  }

  @Test("坏在哪一行就点哪一行")
  func namesTheLine() throws {
    var chance = Chance()
    let good = ClosingCoding.bytes(Self.closing(3, &chance))
    let lines = good.split(separator: 0x0A, omittingEmptySubsequences: false)
    var offset = 0
    for (index, line) in lines.enumerated().prefix(4) {
      var damaged = good
      damaged[offset + line.count / 2] ^= 0x01
      let error = #expect(throws: Problem.self) { try ClosingCoding.closing(damaged, file: "c", text: false) }
      #expect(error?.site == .line(file: "c", line: index + 1), "\(chance)")
      offset += line.count + 1
    }
  }

  @Test("截短到任何长度都认得出来")
  func noticesTruncation() throws {
    var chance = Chance()
    let good = ClosingCoding.bytes(Self.closing(2, &chance))
    for length in good.indices {
      #expect(throws: Problem.self, "\(length) \(chance)") {
        try ClosingCoding.closing(Array(good.prefix(length)), file: "c", text: false)
      }
    }
  }

  @Test("少一行、多一行、换一行都认得出来")
  func noticesMissingAndSwappedLines() throws {
    var chance = Chance()
    let good = ClosingCoding.bytes(Self.closing(4, &chance))
    let lines = good.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    for changed in [
      lines[0...1] + lines[3...], lines[0...2] + lines[2...], [lines[0], lines[2], lines[1]] + lines[3...],
      lines[1...], lines[0...3] + lines[5...],
    ] {
      let bytes = Array(changed.joined(separator: [0x0A]))
      #expect(throws: Problem.self) { try ClosingCoding.closing(bytes, file: "c", text: false) }
    }
  }

  @Test("轮次写得再大也不崩溃")
  func survivesHugeRounds() throws {
    var finding = Finding(id: Known.id("F202609-0001"), report: .init(), on: Known.moment("2026-09-05"))
    finding.round = .max
    finding.apply(.returned, on: Known.moment("2026-09-06"))
    #expect(finding.round == .max)
  }

  /// A closing of findings in every state, with odd texts.
  static func closing(_ count: Int, _ chance: inout Chance) -> Closing {
    let open = (0..<count).map { number in
      var finding = Finding(
        id: FindingID(month: Known.month("2026-09"), serial: Int32(number + 1)),
        report: .init(
          place: number % 2 == 0 ? nil : "P-001", category: "C-01",
          source: Source(rawValue: chance.oddText(upTo: 2)),
          external: number % 3 == 0 ? chance.oddText(upTo: 2) : nil),
        on: Known.moment("2026-09-05T09:30:00"), text: number % 4 == 3 ? nil : chance.oddText(upTo: 5))
      let fact = Fact.assigned("F202609-0001", on: "2026-09-06", due: number % 2 == 0 ? "2026-09-09" : nil)
      if number % 4 > 0 { finding.apply(fact.event, on: fact.on) }
      if number % 4 > 1 { finding.apply(.replied, on: Known.moment("2026-09-07")) }
      if number % 4 > 2 { finding.apply(.returned, on: Known.moment("2026-09-08")) }
      return finding
    }
    return Closing(
      month: Known.month("2026-09"), at: Known.instant("2026-10-03T09:00:00+08:00"),
      by: "魏\"明\"漪" + chance.oddText(upTo: 2), carried: open)
  }
}
