import Creation
import Testing

@testable import CreationCommands

@Suite("示例市内容：考评办法和测评结果")
struct SampleResultsTests {
  /// The components of the sample's rulebook with those inside them.
  private func components() throws -> [Component] {
    func all(_ component: Component) -> [Component] {
      if case .sum(let parts) = component.rule { [component] + parts.flatMap(all) } else { [component] }
    }
    return try SampleRulebook.rulebook().schemes.flatMap(\.components).flatMap(all)
  }

  @Test("七种计分规则、四种周期、两个专项、牵头配合分担、缺项按同组，办法里都有")
  func kinds() throws {
    let rulebook = try SampleRulebook.rulebook()
    var kinds: Set<String> = []
    var splits = 0
    for component in try components() {
      switch component.rule {
      case .sum: kinds.insert("sum")
      case .mean: kinds.insert("mean")
      case .rate: kinds.insert("rate")
      case .target: kinds.insert("target")
      case .line: kinds.insert("line")
      case .events(_, _, let rules):
        kinds.insert("events")
        splits += rules.count { $0.split == EventRule.Split(lead: 8, support: 2) }
      case .rank: kinds.insert("rank")
      }
    }
    #expect(kinds == ["sum", "mean", "rate", "target", "line", "events", "rank"])
    #expect(splits > 0)
    #expect(try components().contains { $0.missing == .peers })
    #expect(Set(rulebook.schemes.map(\.span)) == [.month, .quarter, .half, .year])
    #expect(rulebook.campaigns == ["模拟测评", "占道经营专项整治"])
  }

  @Test("年度按月 60、问卷 20、材料 20 合成")
  func year() throws {
    let scheme = try #require(try SampleRulebook.rulebook().scheme(for: "各区", .year))
    #expect(scheme.components.map(\.rule.fullMarks) == [60, 20, 20])
  }

  @Test("每一期、每个专项都算得出成绩")
  func scored() throws {
    let desk = try Desk()
    try #require(desk.run(["init", "data", "--sample"]).status == .done)
    let cases = [
      ("2026-08", [], 50), ("2026Q3", [], 50), ("2026", [], 30), ("2026H2", ["--campaign", "模拟测评"], 10),
      ("2026-10", ["--campaign", "占道经营专项整治"], 5),
    ]
    for (term, campaign, least) in cases {
      let result = desk.run(["score", term, "--format", "csv", "--columns", "名次"] + campaign)
      #expect(result.status == .done)
      let ranked = result.text.split(whereSeparator: \.isNewline).dropFirst().filter { Int($0) != nil }
      #expect(ranked.count >= least, "\(term)：\(ranked.count)")
    }
  }

  @Test("各单位的实地测评都在自己的地界，同一次没有测两遍的点位")
  func places() throws {
    let desk = try Desk()
    try #require(desk.run(["init", "data", "--sample"]).status == .done)
    let table = desk.run([
      "result", "--test", "实地测评", "--format", "csv", "--columns", "日期,单位,点位",
    ])
    #expect(table.status == .done)
    let rows = table.text.split(whereSeparator: \.isNewline).dropFirst().map(String.init)
    #expect(rows.count > 100)
    #expect(Set(rows).count == rows.count)
    for district in ["城东", "城西", "城南", "高新"] {
      let others = ["城东", "城西", "城南", "高新"].filter { $0 != district }
      let grids = SamplePlaces.tables.flatMap { SampleTable($0).rows }
      for row in rows where row.contains(",\(district)区,") || row.contains(",\(district),") {
        let name = row.split(separator: ",").last.map(String.init) ?? ""
        let grid = grids.first { $0["name"] == name }?["grid"] ?? ""
        #expect(!others.contains { grid.contains($0) }, "\(row) \(grid)")
      }
    }
  }

  @Test("没有一项结果早于考评期开始，也没有一项记在休息日")
  func days() throws {
    let desk = try Desk()
    try #require(desk.run(["init", "data", "--sample"]).status == .done)
    let calendar = desk.run(["result", "--format", "csv", "--columns", "日期"])
    let days = Set(calendar.text.split(whereSeparator: \.isNewline).dropFirst().map { String($0.prefix(10)) })
    #expect(days.count > 10)
    for day in days {
      let weekday = try #require(Day(day)).weekday
      #expect(weekday != .saturday && weekday != .sunday, "\(day)")
    }
  }
}
