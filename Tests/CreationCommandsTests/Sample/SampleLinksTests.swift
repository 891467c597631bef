import Testing

@testable import CreationCommands

@Suite("示例市内容：挂钩、荣誉、班次")
struct SampleLinksTests {
  private let links = SampleTable(SampleLinks.links)
  private let frontages = SampleTable(SampleLinks.frontages)
  private let shops = SampleTable(SampleLinks.shops)
  private let honours = SampleTable(SampleHonours.csv)
  private let shifts = SampleTable(SampleShifts.csv)

  @Test("每行格数与表头一致，编号不重复")
  func wellFormed() {
    for table in [links, frontages, shops, honours, SampleTable(SampleLinks.changes)] {
      #expect(table.malformed == [])
      #expect(SampleTable.repeated(table.column("id")) == [])
    }
    #expect(shifts.rows.allSatisfy { $0.count == shifts.header.count })
    #expect(Set(links.column("id")).isDisjoint(with: frontages.column("id")))
  }

  @Test("石狮：4 位市领导挂钩 4 个全国文明村镇；中山：八大环境；丽水：路段分到人")
  func seeds() {
    let villages = links.rows.filter { $0["name"]?.contains("全国文明") == true }
    #expect(villages.count == 4 && Set(villages.map { $0["person"] ?? "" }).count == 4)
    let environments = links.column("name").filter { $0.hasSuffix("环境") }
    #expect(environments.count == 8 && Set(environments).count == 8)
    let sections = links.rows.filter { $0["kind"] == "section" }
    #expect(sections.count == 8 && sections.allSatisfy { $0["unit"] != "" && $0["person"] != "" })
  }

  @Test("一打门前三包，各有各的店；只有西苑便利店没有签")
  func signed() {
    #expect(frontages.rows.count == 12)
    #expect(Set(shops.column("id")).subtracting(frontages.column("place")) == ["P-133"])
    #expect(Set(shops.column("kind")) == ["门前三包"])
  }

  @Test("生成的示例市里看得到缺口、到期和撤销的")
  func office() throws {
    let desk = try Desk()
    try #require(desk.run(["init", "d", "--sample"]).status == .done)
    let gaps = desk.run("link gaps --kind 社区无人挂钩 --kind 没有联系领导 --kind 门前三包未签约 --format csv --columns id")
    #expect(gaps.text.split(whereSeparator: \.isNewline).dropFirst() == ["U-613", "K-18", "P-133"])
    let shifts = desk.run("grid gaps --format csv --columns id").text
    #expect(shifts.split(whereSeparator: \.isNewline).dropFirst() == ["G-城南-03", "G-高新-02"])
    let withdrawn = desk.run("honour --state 已撤销 --format csv --columns id").text
    #expect(withdrawn.split(whereSeparator: \.isNewline).dropFirst() == ["H-10"])
    #expect(desk.run("honour due --format csv --columns id").text.contains("H-06"))
    #expect(desk.run("exposure --period 2026-09 --format csv").text.contains("F202609"))
  }
}
