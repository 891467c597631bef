import Creation
import Testing

@testable import CreationStore

@Suite("月结核对")
struct MonthAuditTests {
  private let office: SmallOffice
  private let months = ["2026-08", "2026-09", "2026-10"].map(Known.month)

  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported("F202608-0001", on: "2026-08-05", text: "甲"),
      .assigned("F202608-0001", on: "2026-08-05", due: "2026-08-08"),
      .reported("F202608-0002", on: "2026-08-06"), .assigned("F202608-0002", on: "2026-08-06", to: "U-102"),
      Fact("F202608-0002", .closed, on: "2026-08-07"),
    ])
    try office.post(
      [
        .reported("F202609-0001", on: "2026-09-05"), .assigned("F202609-0001", on: "2026-09-05", to: "U-102"),
      ], tx: 2)
    try office.post([Fact("F202608-0001", .closed, on: "2026-10-02")], tx: 3)
    for (number, month) in months.enumerated() { try office.close(month, tx: 90 + number) }
  }

  @Test("完好：一处不差，笔数、单位数对得上；只要哪个月就只说哪个月")
  func agrees() throws {
    let audits = try office.snapshot().audits()
    #expect(audits.map(\.month) == months)
    #expect(audits.flatMap(\.problems) == [])
    #expect(audits.map(\.lines) == [5, 2, 1])
    #expect(audits.map(\.units) == [3, 3, 3])
    #expect(try office.snapshot().audits(of: [months[1]]).map(\.month) == [months[1]])
  }

  @Test("月结文件改得前后一致、校验码也对：只凭流水重算，照样看得出")
  func trustsNoClosing() throws {
    // The finding F202608-0001 is taken out of what August and September hand on, everywhere and with right checksums.
    for month in months.prefix(2) {
      var closing = try office.snapshot().closing(of: month)
      closing.carried.removeAll { $0.id == Known.id("F202608-0001") }
      try Disk.write(ClosingCoding.bytes(closing), to: office.path("months/\(month)/closing.json"))
    }
    let audits = try office.snapshot().audits()
    let (wrong, other) = ("结转余额与流水不符", "上月结转与本月月结时不同")
    #expect(audits.map { $0.problems.map(\.what) } == [[wrong], [other, wrong], [other]])
    #expect(audits[0].problems.first?.value == "F202608-0001")
  }

  @Test("写了月份：从上月结转起重算，上月的月结文件改动过就说出来；更早的不去读")
  func beginsWithTheMonthBefore() throws {
    try Disk.write("坏", to: office.path("months/2026-08/closing.json"))
    let file = office.path("ledger/2026-08.jsonl")
    try Disk.write("坏\n" + Disk.text(file), to: file)
    #expect(try office.snapshot().audits(of: [months[2]]).flatMap(\.problems) == [])
    var closing = try office.snapshot().closing(of: months[1])
    closing.by = "李四"
    try Disk.write(ClosingCoding.bytes(closing), to: office.path("months/2026-09/closing.json"))
    let problems = try office.snapshot().audits(of: [months[2]]).flatMap(\.problems)
    #expect(problems.map(\.what) == ["上月结转与本月月结时不同"])
    #expect(problems.first?.why == "2026年9月的 closing.json 或 totals.json 在本月月结以后改动过")
    try Disk.remove(office.path("months/2026-09/totals.json"))
    #expect(throws: Problem.self) { try office.snapshot().audits(of: [months[2]]) }
  }

  @Test("改了季度、半年或全年的累计，校验码也对：说出来", arguments: [0, 1, 2])
  func namesTotals(index: Int) throws {
    var totals = try office.snapshot().totals(of: months[1])
    totals[index].accounts["U-102", default: Account()][.closed] += 1
    try Disk.write(TotalsCoding.bytes(totals, of: months[1]), to: office.path("months/2026-09/totals.json"))
    let audits = try office.snapshot().audits()
    #expect(
      audits.map { $0.problems.map(\.what) } == [[], ["本期累计与流水不符"], ["上月结转与本月月结时不同"]])
    let problem = try #require(audits[1].problems.first)
    #expect(problem.value == ["2026年第三季度 U-102", "2026年下半年 U-102", "2026年 U-102"][index])
    #expect(problem.why == "按流水重算，销号 1（冻结的是 2）")
  }

  @Test("改了冻结的件数，校验码也对：说出哪个单位、哪一项、重算是几")
  func namesTheCount() throws {
    var scores = try #require(try office.snapshot().scores(of: months[0]))
    let index = try #require(scores.units.firstIndex { $0.unit == "U-102" })
    scores.units[index].account[.closed] = 3
    try Disk.write(ScoresCoding.bytes(scores), to: office.path("months/2026-08/scores.json"))
    let problem = try #require(try office.snapshot().audits().first?.problems.first)
    #expect(problem.what == "冻结的件数与流水不符")
    #expect(problem.value == "城西区")
    #expect(problem.why == "按流水重算，销号 1（冻结的是 3）")
    #expect(problem.site == .path(file: "months/2026-08/scores.json", path: "U-102"))
  }

  /// A change of the frozen scores that leaves the counts alone.
  struct ScoreCase: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: @Sendable (inout UnitScore) -> Void

    init(_ name: String, _ change: @escaping @Sendable (inout UnitScore) -> Void) {
      (testDescription, self.change) = (name, change)
    }
  }

  private static let changes: [ScoreCase] = [
    ScoreCase("得分") { $0.score = Points("99.99") }, ScoreCase("名次") { $0.rank = 7 },
    ScoreCase("没有了得分") { $0.score = nil }, ScoreCase("一项的分") { $0.components[0].marks = 49 },
    ScoreCase("少了一项") { $0.components.removeLast() }, ScoreCase("项目换了位置") { $0.components.reverse() },
  ]

  @Test("改了冻结的成绩，件数没动，校验码也对：说出哪个单位、重算得几分", arguments: changes)
  func namesTheScore(test: ScoreCase) throws {
    var scores = try #require(try office.snapshot().scores(of: months[0]))
    let index = try #require(scores.units.firstIndex { $0.unit == "U-102" })
    #expect(scores.units[index].score == 100)
    test.change(&scores.units[index])
    try Disk.write(ScoresCoding.bytes(scores), to: office.path("months/2026-08/scores.json"))
    let problems = try office.snapshot().audits()[0].problems
    #expect(problems.map(\.what) == ["冻结的成绩与重算的不符"])
    #expect(problems.first?.value == "城西区")
    #expect(problems.first?.why?.contains("重算为 100 分（第 1 名") == true)
  }

  private static let words: [ScoreCase] = [
    ScoreCase("名称") { $0.name = "别的区" }, ScoreCase("排名组") { $0.group = "别的组" },
    ScoreCase("满分") { $0.full = 105 },
    ScoreCase("上月名次") { $0.previousRank = 3 }, ScoreCase("上月得分") { $0.previousScore = 55 },
    ScoreCase("项目名称") { $0.components[0].title = "别的" },
  ]

  @Test("改了成绩旁边的话，得分、名次、件数没动，校验码也对：说出哪一行", arguments: words)
  func namesOtherWords(test: ScoreCase) throws {
    var scores = try #require(try office.snapshot().scores(of: months[0]))
    let index = try #require(scores.units.firstIndex { $0.unit == "U-102" })
    test.change(&scores.units[index])
    try Disk.write(ScoresCoding.bytes(scores), to: office.path("months/2026-08/scores.json"))
    let problem = try #require(try office.snapshot().audits()[0].problems.first)
    #expect(problem.what == "冻结的成绩与重算的不符")
    // One line of head, then a unit a line.
    #expect(problem.site == .line(file: "months/2026-08/scores.json", line: index + 2))
  }

  @Test("改了、少了、多了发布的文件", arguments: ["改", "少", "多"])
  func namesIssuedFiles(how: String) throws {
    let file = office.path("months/2026-08/scores.csv")
    switch how {
    case "改": try Disk.append(Array("x".utf8), to: file)
    case "少": try Disk.remove(file)
    default: try Disk.write("另一份", to: office.path("months/2026-08/notes.csv"))
    }
    let problems = try office.snapshot().audits()[0].problems
    #expect(problems.map(\.what) == ["发布的文件与月结时不同"])
    #expect(problems.first?.site == .file("months/2026-08"))
  }

  @Test("改了月结时冻结的办法：重算的成绩对不上")
  func namesChangedInputs() throws {
    let file = office.path("months/2026-08/inputs.json")
    try Disk.write(Disk.text(file).replacing("\"marks\": 50", with: "\"marks\": 40"), to: file)
    let problems = try office.snapshot().audits()[0].problems
    #expect(Set(problems.map(\.what)) == ["计分依据与月结时不同", "冻结的成绩与重算的不符"])
    try Disk.write("坏", to: file)
    let sites = Set(try office.snapshot().audits()[0].problems.map(\.site))
    #expect(sites == [.file("months/2026-08/inputs.json")])
  }

  @Test("成绩里少了有账的单位")
  func namesTheMissing() throws {
    var scores = try #require(try office.snapshot().scores(of: months[0]))
    scores.units.removeAll { $0.unit == "U-102" }
    try Disk.write(ScoresCoding.bytes(scores), to: office.path("months/2026-08/scores.json"))
    #expect(try office.snapshot().audits()[0].problems.map(\.what).contains("成绩里少了一个单位"))
  }

  @Test("一个月的流水读不懂：说那个月，后面的月份从它的月结接着核对")
  func goesOnAfterDamage() throws {
    let file = office.path("ledger/2026-09.jsonl")
    try Disk.write("坏\n" + Disk.text(file), to: file)
    let audits = try office.snapshot().audits()
    #expect(audits.map { $0.problems.map(\.what) } == [[], ["流水有一行读不懂"], []])
    #expect(audits[1].problems.first?.site == .line(file: "ledger/2026-09.jsonl", line: 1))
  }

  @Test("没有流水的月份月结了，也核对")
  func emptyMonths() throws {
    let empty = try SmallOffice()
    for (number, month) in months.enumerated() { try empty.close(month, tx: 90 + number) }
    let audits = try empty.snapshot().audits()
    #expect(audits.map(\.month) == months)
    #expect(audits.flatMap(\.problems) == [])
    #expect(audits.map(\.lines) == [0, 0, 0])
  }

  @Test("没有月结过：没有可以核对的")
  func nothingClosed() throws {
    #expect(try SmallOffice().snapshot().audits().isEmpty)
  }
}
