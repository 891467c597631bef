import Creation
import Testing

@testable import CreationStore

@Suite("读成绩")
struct ScoreReaderTests {
  private let office: SmallOffice
  private let september = Known.month("2026-09")
  private let october = Known.month("2026-10")

  /// In August U-101 closes one of two, in September none of two (one carried), U-102 one of one; in October U-101
  /// closes one of two.
  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported("F202608-0001", on: "2026-08-05"), .assigned("F202608-0001", on: "2026-08-05"),
      .reported("F202608-0002", on: "2026-08-06"), .assigned("F202608-0002", on: "2026-08-06"),
      Fact("F202608-0002", .closed, on: "2026-08-07"),
    ])
    try office.post(
      [
        .reported("F202609-0001", on: "2026-09-05"),
        .assigned("F202609-0001", on: "2026-09-05", due: "2026-09-08"),
        .reported("F202609-0002", on: "2026-09-06"), .assigned("F202609-0002", on: "2026-09-06", to: "U-102"),
        Fact("F202609-0002", .closed, on: "2026-09-07"),
      ], tx: 2)
    try office.post([Fact("F202608-0001", .closed, on: "2026-10-08")], tx: 3)
  }

  /// All of it for what was dealt with, so that every score is a rate.
  private static let rectification = Rulebook(
    id: "rate", name: "只看整改率", from: Known.month("2026-01"),
    schemes: [
      Scheme(
        groups: ["*"], full: 100,
        components: [
          Component(id: "a", title: "整改率", rule: .rate(.measure(.rate(.rectification)), marks: 100))
        ])
    ])

  private func use(_ rulebook: Rulebook) throws {
    _ = try office.store.write(stamp: office.stamp(60)) { try $0.replace(rulebook) }
  }

  private func reader(today: String = "2026-11-20") throws -> ScoreReader {
    ScoreReader(try office.snapshot(), today: Known.day(today))
  }

  private func rows(_ sheet: ScoreSheet) -> [String] {
    sheet.units.filter { $0.score != nil }.map { "\($0.unit) \($0.rank ?? 0) \($0.score?.description ?? "")" }
  }

  private func rows(_ term: String, _ reader: ScoreReader) throws -> [String] {
    rows(try reader.sheet(of: try #require(Term(term))))
  }

  @Test("月份：8 月 1/2，9 月 0/2 与 1/1，10 月 1/2；月结前后一样")
  func months() throws {
    try use(Self.rectification)
    let expected = [
      "2026-08": ["U-101 1 50"], "2026-09": ["U-102 1 100", "U-101 2 0"], "2026-10": ["U-101 1 50"],
    ]
    for (month, expected) in expected { #expect(try rows(month, reader()) == expected, "\(month)") }
    #expect(try !reader().sheet(of: Term(september)).isClosed)
    for month in ["2026-08", "2026-09"] { try office.close(Known.month(month)) }
    for (month, expected) in expected { #expect(try rows(month, reader()) == expected, "\(month)") }
    #expect(try reader().sheet(of: Term(september)).isClosed)
    let sheet = try reader().sheet(of: Term(october))
    #expect(sheet.units.first { $0.unit == "U-101" }?.previousScore == 0)
  }

  @Test("季度、半年、年度：没有方案的按各月平均，U-101 (50 + 0) ÷ 2 = 25；年度 (50 + 0 + 50 + 0) ÷ 4 = 25，11 月结转的也算")
  func terms() throws {
    try use(Self.rectification)
    #expect(try rows("2026Q3", reader()) == ["U-102 1 100", "U-101 2 25"])
    #expect(try rows("2026Q4", reader(today: "2026-10-31")) == ["U-101 1 50"])
    #expect(try rows("2026H2", reader(today: "2026-10-31")) == ["U-102 1 100", "U-101 2 33.33"])
    #expect(try rows("2026", reader(today: "2026-10-31")) == ["U-102 1 100", "U-101 2 33.33"])
    for month in ["2026-08", "2026-09"] { try office.close(Known.month(month)) }
    #expect(try rows("2026Q3", reader()) == ["U-102 1 100", "U-101 2 25"])
    #expect(try rows("2026", reader(today: "2026-10-31")) == ["U-102 1 100", "U-101 2 33.33"])
    let quarter = try reader().sheet(of: try #require(Term("2026Q4")))
    #expect(quarter.units.first { $0.unit == "U-102" }?.previousScore == 100)
    #expect(!quarter.isClosed)
  }

  @Test("冻结的月份不因后来的办法改变；另一份办法试算则全部重算，一个字节不写")
  func otherRulebook() throws {
    for month in ["2026-08", "2026-09"] { try office.close(Known.month(month)) }
    let frozen = try reader().sheet(of: Term(september))
    try use(Self.rectification)
    #expect(try reader().sheet(of: Term(september)) == frozen)
    let before = try office.content()
    var reader = try reader()
    var other = Self.rectification
    other.schemes[0].full = 1000
    other.schemes[0].most = 1000
    other.schemes[0].components[0].rule = .rate(.measure(.rate(.rectification)), marks: 1000)
    reader.rulebook = other
    #expect(try rows("2026-09", reader) == ["U-102 1 1000", "U-101 2 0"])
    #expect(try rows("2026-08", reader) == ["U-101 1 500"])
    #expect(try rows("2026Q3", reader) == ["U-102 1 1000", "U-101 2 250"])
    #expect(try office.content() == before)
  }

  @Test("去掉一件会怎样：去掉 8 月没销的，8 月 1/1，9 月 0/1 照旧是 0，季度 (100 + 0) ÷ 2；月结过的也去得掉")
  func without() throws {
    try use(Self.rectification)
    for closes in [false, true] {
      if closes { for month in ["2026-08", "2026-09"] { try office.close(Known.month(month)) } }
      var reader = try reader()
      reader.without = [Known.id("F202608-0001")]
      #expect(try rows("2026-08", reader) == ["U-101 1 100"], "\(closes)")
      #expect(try rows("2026-09", reader) == ["U-102 1 100", "U-101 2 0"], "\(closes)")
      #expect(try rows("2026Q3", reader) == ["U-102 1 100", "U-101 2 50"], "\(closes)")
      // In October only number F202609-0001 is left, still open.
      #expect(try rows("2026-10", reader) == ["U-101 1 0"], "\(closes)")
    }
  }

  @Test("写明细的和不写的分数一样，明细加起来就是得分")
  func explains() throws {
    for month in ["2026-08", "2026-09"] { try office.close(Known.month(month)) }
    var reader = try reader()
    reader.explains = true
    for term in ["2026-08", "2026-09", "2026-10", "2026Q3", "2026"] {
      let sheet = try reader.sheet(of: try #require(Term(term)))
      #expect(try rows(sheet) == rows(term, self.reader()), "\(term)")
      for unit in sheet.units {
        #expect(unit.lines.map(\.line).sum == unit.score ?? 0, "\(term) \(unit.unit)")
      }
    }
  }

  @Test("一期的件数：逐月月结，从累计续起，与逐件打开的整本账一项不差")
  func totals() throws {
    try office.post(
      [
        Fact("F202609-0001", .closed, on: "2026-10-09"), Fact("F202609-0001", .urged, on: "2026-10-07"),
        .reported("F202610-0001", on: "2026-10-12"),
        .assigned("F202610-0001", on: "2026-10-12", to: "U-102", due: "2026-11-08"),
        Fact("F202610-0001", .closed, on: "2026-10-20"),
      ].sorted { $0.on.day < $1.on.day }, tx: 4)
    let terms = try ["2026Q3", "2026Q4", "2026H2", "2026"].map { try #require(Term($0)) }
    func counted() throws -> [[[UnitID: Account]]] {
      try [false, true].map { explains in
        var reader = try reader(today: "2027-01-20")
        reader.explains = explains
        return try terms.map { term in
          let units = try reader.sheet(of: term).units
          return Dictionary(uniqueKeysWithValues: units.map { ($0.unit, $0.account) })
        }
      }
    }
    let before = try counted()
    #expect(before[0] == before[1])
    #expect(["U-101", "U-102"].map { before[0][3][$0]?[.assigned] } == [3, 2])
    #expect(["U-101", "U-102"].map { before[0][3][$0]?[.due] } == [1, 1])
    #expect(before[0][3]["U-101"]?[.overdueDays] == 31)
    for (number, month) in ["2026-08", "2026-09", "2026-10", "2026-11", "2026-12"].enumerated() {
      try office.close(Known.month(month), tx: 90 + number)
      #expect(try counted() == before, "\(month)")
    }
  }

  @Test("还没开始的月份、没有流水的一期：说清楚", arguments: ["2026-12", "2027-01", "2025Q1", "2027"])
  func refuses(term: String) throws {
    let problem = #expect(throws: Problem.self) { try reader().sheet(of: try #require(Term(term))) }
    #expect(problem?.advice.hasPrefix("请") == true)
  }

  @Test("同样的目录，算几遍、删了 .cache 再算，scores.json 和 inputs.json 一个字节不差")
  func sameBytes() throws {
    func bytes() throws -> [[UInt8]] {
      let copy = try SmallOffice(copying: office)
      try? Disk.remove(copy.path(".cache"))
      for (number, month) in ["2026-08", "2026-09", "2026-10"].enumerated() {
        try copy.close(Known.month(month), tx: 90 + number)
      }
      return try ["2026-08", "2026-09", "2026-10"].flatMap { month in
        try ["scores.json", "inputs.json"].map { try Disk.bytes(copy.path("months/\(month)/\($0)")) }
      }
    }
    let first = try bytes()
    for _ in 0..<3 { #expect(try bytes() == first) }
    for month in ["2026-08", "2026-09"] { try office.close(Known.month(month)) }
    let reader = try reader()
    let again = try reader.worked(out: september)
    #expect(ScoresCoding.bytes(again.sheet) == first[2])
    #expect(InputsCoding.bytes(again.inputs, of: september) == first[3])
  }
}
