import Testing

@testable import CreationStore

@Suite("写到一半的文件")
struct LeftoversTests {
  @Test("认得出", arguments: ["reporters.jsonl.4711.new", ".journal.1.new", "a.b.22.new"])
  func known(_ name: String) { #expect(Leftovers.isLeftover(name)) }

  @Test(
    "别的文件不认", arguments: ["reporters.jsonl", "new", ".new", "1.new", "a..new", "a.x1.new", "a.1.New", ""])
  func others(_ name: String) { #expect(!Leftovers.isLeftover(name)) }

  @Test("下一次写入清掉，别的一概不动；只读不清")
  func sweeps() throws {
    let office = try SmallOffice()
    let kept = ["private/备忘.txt", "ledger/笔记.new", "registers/units.json.7.new"]
    let swept = ["private/reporters.jsonl.7.new", "ledger/.journal.7.new"]
    for file in kept + swept { try Disk.write("赵六", to: office.path(file)) }
    _ = try office.snapshot()
    #expect(swept.allSatisfy { Disk.exists(office.path($0)) })
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
    #expect(!swept.contains { Disk.exists(office.path($0)) })
    #expect(kept.allSatisfy { Disk.exists(office.path($0)) })
  }
}
