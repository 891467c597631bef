import Testing

@testable import Creation

@Suite("单位成绩")
struct UnitScoreTests {
  /// What the components sum to, the bounds of the scheme, and the score with the lines that make it up.
  struct CloseCase: Sendable, CustomTestStringConvertible {
    var name: String
    var sum: String
    var floor = "0"
    var most = "100"
    var decimals = 2
    var score: String
    var adjustments: [String]

    init(
      _ name: String, _ sum: String, floor: String = "0", most: String = "100", decimals: Int = 2,
      _ score: String,
      _ adjustments: String...
    ) {
      (self.name, self.sum, self.floor, self.most) = (name, sum, floor, most)
      (self.decimals, self.score, self.adjustments) = (decimals, score, adjustments)
    }

    var testDescription: String { name }
  }

  private static let cases: [CloseCase] = [
    CloseCase("不动", "85.5", "85.5"), CloseCase("不低于底分 0", "-30", "0", "最低 0 分 30"),
    CloseCase("不低于底分 20", "-30", floor: "20", "20", "最低 20 分 50"),
    CloseCase("不高于满分", "130", "100", "最高 100 分 -30"),
    CloseCase("有加分的到最高分", "130", most: "110", "110", "最高 110 分 -20"),
    CloseCase("正好一半的进上去：17.665", "17.665", "17.67", "四舍五入 0.005"),
    CloseCase("不到一半的舍去：17.664999", "17.664999", "17.66", "四舍五入 -0.004999"),
    CloseCase("一位小数 0.05", "0.05", decimals: 1, "0.1", "四舍五入 0.05"),
    CloseCase("取整 84.5", "84.5", decimals: 0, "85", "四舍五入 0.5"),
    CloseCase("六位小数", "0.0000005", decimals: 6, "0.000001", "四舍五入 0.0000005"),
    CloseCase("三分之一百：只在最后舍入一次", "100/3", "33.33", "四舍五入 -1/300"),
    CloseCase("舍入后到了满分的也是满分：99.999", "99.999", "100", "四舍五入 0.001"),
    CloseCase("先限后舍：100.004 是 100，不再舍入", "100.004", "100", "最高 100 分 -0.004"),
    CloseCase("底分带小数也要舍入：12.345 → 12.35", "1", floor: "12.345", "12.35", "最低 12.345 分 11.345", "四舍五入 0.005"),
  ]

  @Test("限在底分与最高分之间，再四舍五入一次；每一步都是明细", arguments: cases)
  func close(_ test: CloseCase) {
    let scheme = Scheme(
      groups: ["*"], full: 100, floor: points(test.floor), most: points(test.most), components: [])
    var unit = UnitScore(
      unit: "U-1", name: "城东区", group: "各区", account: Account(),
      components: [
        ComponentScore(
          id: "a", title: "甲", marks: points(test.sum), lines: [ScoreLine("行", points(test.sum))])
      ])
    unit.close(scheme, decimals: test.decimals)
    #expect(marks(unit.score) == test.score)
    #expect(unit.adjustments.map { "\($0.title) \(marks($0.marks))" } == test.adjustments)
    #expect(unit.lines.map(\.line).sum == unit.score)
    #expect(unit.lines.map(\.component) == ["甲"] + test.adjustments.map { _ in "合计" })
    #expect(unit.full == 100)
  }

  @Test("没有考评项目的方案得底分")
  func noComponents() throws {
    var month = ScoringCase.closed((1, 2))
    month.floor = 60
    #expect(try month.sheet([]).rows == ["U-1 1 60"])
  }

  @Test("三分之一加三分之一不是 33.34：50 × 1/3 两项，16.666… × 2 = 33.33")
  func roundingOnce() throws {
    let rates = [Rate.rectification, .onTime].map { Component(.rate(.measure(.rate($0)), marks: 50)) }
    let unit = try #require(try ScoringCase.closed((1, 3)).sheet(rates)["U-1"])
    #expect(unit.components.map { marks($0.marks) } == ["50/3", "50/3"])
    #expect(marks(unit.score) == "33.33")
  }
}
