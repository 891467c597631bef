import Creation
import Testing

@testable import CreationCommands

@Suite("示例市的指标和问卷")
struct SampleIndicatorsTests {
  private static let rows = SampleContent.rows(SampleIndicators.csv)
  private static let leaves = rows.filter { row in !rows.contains { $0[2] == row[0] } }

  @Test("二十来个末级指标，都有测评方法、等级标准和登记过的牵头单位")
  func leaves() {
    let units = Set(SampleContent.rows(SampleUnits.csv).map { $0[0] })
    #expect(20...30 ~= Self.leaves.count)
    for row in Self.leaves {
      #expect(row.count == 10, "\(row)")
      #expect(IndicatorMethod(text: row[3]) != nil && LevelRule(row[5]) != nil, "\(row)")
      #expect(units.isSuperset(of: row[7].split(separator: "、").map(String.init) + [row[6]]), "\(row)")
    }
  }

  @Test("点位类别都是有点位的类别")
  func kinds() {
    let kinds = Set(SamplePlaces.tables.flatMap(SampleContent.rows).map { $0[2] })
    for row in Self.leaves {
      #expect(kinds.isSuperset(of: row[8].split(separator: "、").map(String.init)), "\(row)")
    }
  }

  @Test("实测的都是末级指标，三个等级和未测的都有")
  func measured() throws {
    let numbers = Set(Self.leaves.map { $0[0] })
    for row in SampleContent.rows(SampleIndicators.measured) { #expect(numbers.contains(row[1]), "\(row)") }
    let desk = try Desk()
    try #require(desk.run(["init", "data", "--sample"]).status == .done)
    let status = desk.run([
      "indicator", "status", "--fail", "--columns", "id,level,findings", "--format", "csv",
    ])
    #expect(status.status == .problemsFound)
    for word in ["A类", "B类", "C类", "未测"] { #expect(status.text.contains(word)) }
    let open = status.text.split(separator: "\r\n").count { $0.hasSuffix(",1") }
    #expect(open > 0, "有的指标挂着没有销号的问题")
  }

  @Test("问卷两个季度都有，第四季度记了一次活动")
  func surveys() throws {
    let desk = try Desk()
    try #require(desk.run(["init", "data", "--sample"]).status == .done)
    for (term, count) in [("2026Q3", 10), ("2026Q4", 10)] {
      let list = desk.run(["survey", "--term", term, "--format", "jsonl", "--columns", "unit"])
      #expect(list.text.split(separator: "\n").count { $0.contains("U-") } == count, "\(term)")
    }
    #expect(desk.run(["log"]).text.contains("2026年第四季度问卷调查"))
  }
}
