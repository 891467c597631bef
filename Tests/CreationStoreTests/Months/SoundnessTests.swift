import Creation
import Testing

@testable import CreationStore

@Suite("月结条件")
struct SoundnessTests {
  private let office: SmallOffice
  private let september = Known.month("2026-09")

  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported("F202609-0001", on: "2026-09-05"), .assigned("F202609-0001", on: "2026-09-05"),
    ])
    try office.post([.reported("F202610-0001", on: "2026-10-05")], tx: 2)
  }

  @Test("没有问题就可以月结")
  func allowsASoundMonth() throws {
    #expect(try reasons("2026-09") == [])
  }

  @Test("还没有过完", arguments: [("2026-09-30", false), ("2026-10-01", true), ("2026-09-01", false)])
  func waitsForTheEnd(today: String, isFine: Bool) throws {
    let found = try Soundness.problems(toClose: september, office.snapshot(), today: Known.day(today))
    #expect(found.isEmpty == isFine)
    #expect(found.allSatisfy { $0.what == "这个月还没有过完" && $0.advice.contains("2026-10-01") })
  }

  @Test("要逐月来")
  func keepsTheOrder() throws {
    #expect(try reasons("2026-10") == ["前面的月份还没有月结"])
    try office.close(september)
    #expect(try reasons("2026-10") == [])
    #expect(try reasons("2026-11") == ["前面的月份还没有月结"])
    #expect(try reasons("2026-08") == ["这个月早于第一次月结"])
  }

  @Test(
    "那个月流水有坏行、有不认识的、没登记的，就不月结",
    arguments: [
      ("{坏}\n", "流水有一行读不懂"), ("", ""),
    ])
  func refusesDamage(line: String, what: String) throws {
    let ledger = office.path("ledger/2026-09.jsonl")
    try Disk.write(line + Disk.text(ledger), to: ledger)
    #expect(try reasons("2026-09") == (what.isEmpty ? [] : [what]))
  }

  @Test("没有登记的单位、点位、类别")
  func refusesStrangers() throws {
    try office.post(
      [
        Fact("F202609-0002", .reported(.init(place: "P-404", category: "C-404")), on: "2026-09-06"),
        .assigned("F202609-0002", on: "2026-09-06", to: "U-404"),
      ], tx: 3)
    #expect(try Set(reasons("2026-09")) == ["点位没有登记", "问题类别没有登记", "责任单位没有登记"])
  }

  @Test("登记册或考评办法读不懂")
  func refusesDamagedDocuments() throws {
    try Disk.write("坏", to: office.path("rules/坏.json"))
    #expect(try reasons("2026-09") == ["文件不是完好的 JSON"])
  }

  @Test("别的月份坏了，不碍这个月")
  func looksAtThatMonthAlone() throws {
    let ledger = office.path("ledger/2026-10.jsonl")
    try Disk.write("坏\n" + Disk.text(ledger), to: ledger)
    #expect(try reasons("2026-09") == [])
  }

  @Test("接着上月结转来的问题，不算没有登记")
  func followsFromTheClosing() throws {
    try office.close(september)
    try office.post([Fact("F202609-0001", .replied, on: "2026-10-08")], tx: 3)
    #expect(try reasons("2026-10") == [])
  }

  @Test("上月的月结文件坏了就不接着月结")
  func refusesADamagedClosing() throws {
    try office.close(september)
    try Disk.write("坏", to: office.path("months/2026-09/closing.json"))
    #expect(throws: Problem.self) { try reasons("2026-10") }
  }

  private func reasons(_ month: String) throws -> [String] {
    try Soundness.problems(toClose: Known.month(month), office.snapshot(), today: Known.day("2026-12-05"))
      .map(\.what)
  }
}
