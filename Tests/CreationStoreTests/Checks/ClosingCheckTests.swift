import Creation
import Testing

@testable import CreationStore

@Suite("检查月结")
struct ClosingCheckTests {
  private let office: SmallOffice
  private let folder = "months/2026-09"

  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported("F202608-0001", on: "2026-08-05", text: "甲"),
      .assigned("F202608-0001", on: "2026-08-05", due: "2026-08-08"),
    ])
    try office.post(
      [
        .reported("F202609-0001", on: "2026-09-05"), .assigned("F202609-0001", on: "2026-09-05", to: "U-102"),
      ], tx: 2)
    try office.close(Known.month("2026-08"))
    try office.close(Known.month("2026-09"), tx: 91)
  }

  @Test("完好的一个也不说")
  func isSilentOnGoodClosings() throws {
    #expect(try office.problems() == [])
  }

  @Test("改了冻结的成绩：任何一个字节", arguments: ["scores.json", "closing.json"])
  func findsEveryByte(name: String) throws {
    var chance = Chance()
    let path = office.path("\(folder)/\(name)")
    let whole = try Disk.bytes(path)
    for _ in 0..<150 {
      let position = chance.int(0...(whole.count - 1))
      var damaged = whole
      damaged[position] ^= 1 << UInt8(chance.int(0...7))
      try Disk.write(damaged, to: path)
      let sites = try Check.closings(office.snapshot()).map { $0.site?.description ?? "" }
      #expect(sites.contains { $0.hasPrefix("\(folder)/\(name)") }, "第 \(position) 字节 \(sites) \(chance)")
    }
  }

  @Test("把得分改好看一点：看得出")
  func findsAnEditedScore() throws {
    let path = office.path("\(folder)/scores.json")
    let text = try Disk.text(path)
    let edited = text.split(separator: "\"rank\":1", maxSplits: 1).joined(separator: "\"rank\":2")
    #expect(edited != text)
    try Disk.write(edited, to: path)
    let problems = try Check.closings(office.snapshot())
    #expect(problems.map(\.site) == [.line(file: "\(folder)/scores.json", line: 2)])
    #expect(problems.allSatisfy { $0.advice.hasPrefix("请") })
  }

  @Test("改了已月结月份的流水，连校验码一起改：与结转、成绩对不上")
  func findsARewrittenLedger() throws {
    let line = HandLedger.finding("F202609-0001", "closed", on: "2026-09-20", tx: "T1-0099")
    try Disk.append(HandLedger.command([line]), to: office.path("ledger/2026-09.jsonl"))
    #expect(try Check.ledger(office.snapshot()) == [])
    let problems = try Check.closings(office.snapshot())
    #expect(
      Set(problems.map(\.what)) == [
        "流水与月结时不同", "结转余额与流水不符", "冻结的件数与流水不符", "冻结的成绩与重算的不符", "本期累计与流水不符",
      ])
    #expect(problems.contains { $0.site == .path(file: "\(folder)/scores.json", path: "U-102") })
  }

  @Test("改了结转来的问题的时限，连校验码一起改：与流水对不上")
  func findsARewrittenClosing() throws {
    let snapshot = try office.snapshot()
    let month = Known.month("2026-09")
    var closing = try snapshot.closing(of: month)
    let late = Fact.assigned("F202608-0001", on: "2026-08-05", due: "2026-12-31")
    guard case .assigned(let assignment) = late.event else { return }
    closing.carried[0].assignment = assignment
    try Disk.write(ClosingCoding.bytes(closing), to: office.path("\(folder)/closing.json"))
    let problems = try Check.closings(office.snapshot())
    #expect(problems.map(\.what) == ["结转余额与流水不符"])
  }

  @Test("中间缺了一个月")
  func findsAGap() throws {
    try office.close(Known.month("2026-10"), tx: 92)
    try Disk.remove(office.path(folder))
    let problems = try Check.closings(office.snapshot())
    #expect(problems.contains { $0.what == "中间有个月没有月结" && $0.value == "2026年9月" })
  }

  @Test("一个月坏了，别的月份照查")
  func looksOn() throws {
    for month in ["2026-08", "2026-09"] {
      try Disk.write("坏", to: office.path("months/\(month)/scores.json"))
    }
    let sites = try Check.closings(office.snapshot()).map { $0.site?.description ?? "" }
    #expect(["2026-08", "2026-09"].allSatisfy { month in sites.contains { $0.contains(month) } })
  }
}
