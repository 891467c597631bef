import Creation
import Testing

@testable import CreationStore

@Suite("行首")
struct LinePeekTests {
  private func mayConcern(_ ids: Set<FindingID>, _ line: String) -> Bool {
    Array(line.utf8).withUnsafeBytes { LinePeek.mayConcern(ids, $0) }
  }

  private func contains(_ word: String, _ line: String) -> Bool {
    Array(line.utf8).withUnsafeBytes { LinePeek.contains(Array(word.utf8), $0) }
  }

  @Test("本程序写的行：是它的留下，不是的跳过")
  func written() {
    let (one, other) = (Known.id("F202610-0001"), Known.id("F202610-0002"))
    let line = String(
      decoding: HandLedger.command([HandLedger.finding("F202610-0001", "noted", on: "2026-10-05")]),
      as: UTF8.self)
    #expect(mayConcern([one], line))
    #expect(mayConcern([one, other], line))
    #expect(!mayConcern([other], line))
    #expect(!mayConcern([], line))
  }

  @Test("长短不一的行、怪行不出界；看不出是谁的一律留下")
  func odd() {
    let id = Known.id("F202610-0001")
    let whole = HandLedger.finding("F202610-0001", "noted", on: "2026-10-05")
    for count in 0...whole.utf8.count {
      let line = "{" + String(decoding: whole.utf8.prefix(count), as: UTF8.self)
      #expect(mayConcern([id], line), "\(line)")
    }
  }

  @Test("要找的字在不在，与逐个位置比的一样")
  func search() {
    var chance = Chance()
    for _ in 0..<2000 {
      let line = String((0..<chance.int(0...12)).map { _ in chance.one(of: ["a", "b", "\""], else: "a") })
      let word = String((0..<chance.int(0...4)).map { _ in chance.one(of: ["a", "b", "\""], else: "a") })
      let (bytes, wanted) = (Array(line.utf8), Array(word.utf8))
      let isThere =
        wanted.count <= bytes.count
        && (0...(bytes.count - wanted.count)).contains { Array(bytes[$0..<($0 + wanted.count)]) == wanted }
      #expect(contains(word, line) == isThere, "「\(word)」「\(line)」 \(chance)")
    }
  }

  /// A line as another program may write it: members in any order, blanks anywhere, any letter escaped.
  private func rewritten(_ line: String, _ chance: inout Chance) throws -> String {
    func blank(_ chance: inout Chance) -> String { chance.one(of: ["", "", " ", "\t"], else: "") }
    var members = try #require(try JSONValue.parse(Array(line.utf8)).members).filter { $0.key != "crc" }
    if chance.flip() { members.shuffle(using: &chance) }
    let written = members.map { member -> String in
      var value = String(decoding: member.value.bytes, as: UTF8.self)
      if chance.int(0...3) == 0, ["by", "tx", "text", "kind", "source"].contains(member.key),
        let text = member.value.string
      {
        value =
          "\""
          + text.utf16.map {
            "\\u" + String(repeating: "0", count: 4 - String($0, radix: 16).count) + String($0, radix: 16)
          }.joined() + "\""
      }
      return "\"\(member.key)\"" + blank(&chance) + ":" + blank(&chance) + value
    }
    let body = written.joined(separator: "," + blank(&chance))
    return blank(&chance) + "{" + blank(&chance) + body + blank(&chance) + "}"
  }

  @Test("别的程序重排过的行，一行也不漏：经过、查看、撤销的看法都与逐行读的一样", arguments: 0..<10)
  func otherLayouts(round: Int) throws {
    var ledger = SoundLedger(try UndoDesk(), Chance())
    for _ in 0..<4 { _ = try ledger.command() }
    let office = ledger.desk.office
    let command = ledger.desk.last
    var chance = ledger.chance
    let known = try MonthReader(office.snapshot()).all().findings.map(\.id)
    let before = try office.snapshot().histories(of: Set(known)).mapValues(\.postings)
    let counted = try office.snapshot().log(LogQuery()).entries.count { $0.posting.stamp.tx == command }
    for month in try office.snapshot().months {
      let file = office.path("ledger/\(month).jsonl")
      let lines = try Disk.text(file).split(separator: "\n")
      // The last line stays as it is: it ends the file.
      let other = try lines.dropLast().map { chance.flip() ? try rewritten(String($0), &chance) : String($0) }
      try Disk.write((other + lines.suffix(1).map(String.init)).joined(separator: "\n") + "\n", to: file)
    }
    let snapshot = try office.snapshot()
    for id in known {
      #expect(try snapshot.histories(of: [id])[id]?.postings == before[id], "\(id) \(chance)")
    }
    let taken = try office.store.write(stamp: office.stamp(900), isDryRun: true) {
      try $0.undo(.some(command), on: UndoDesk.on, text: nil)
    }.value
    #expect(taken.count == counted, "\(chance)")
  }
}
