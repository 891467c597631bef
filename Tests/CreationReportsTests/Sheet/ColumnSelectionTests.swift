import Creation
import Testing
@testable import CreationReports

@Suite("选列")
struct ColumnSelectionTests {
  @Test("键名与中文名都可用，按所写次序，重复只出一次")
  func order() throws {
    let sheet = try Sheet.ranking.selecting(["得分", "unit", "score"])
    #expect(sheet.columns.map(\.key) == ["score", "unit"])
    #expect(sheet.rows[0] == [.decimal("96.41"), .text("城东区")])
    #expect(sheet.notes == Sheet.ranking.notes)
  }

  @Test("选出的列在各种格式里都显示")
  func becomesVisible() throws {
    let sheet = try Sheet.ranking.selecting(["单位", "状态"])
    #expect(sheet.text(as: .table).contains("单位    状态\n城东区  未月结\n"))
  }

  @Test("行太短也能选")
  func shortRow() throws {
    let sheet = Sheet(columns: [Column("a", "甲"), Column("b", "乙")], rows: [[.integer(1)]])
    #expect(try sheet.selecting(["b", "a"]).rows == [[.empty, .integer(1)]])
  }

  @Test(
    "名称写错时给出最接近的",
    arguments: [("整改绿", "整改率"), ("untt", "unit"), ("Overdue_opn", "overdue_open"), ("单 位", "单位")])
  func nearest(_ wrong: String, _ right: String) {
    #expect {
      try Sheet.ranking.selecting(["unit", wrong])
    } throws: { error in
      guard let problem = error as? Problem else { return false }
      return problem.value == wrong && problem.advice == "请改用「\(right)」"
        && problem.site == .option("--columns") && problem.what == "没有这一列"
    }
  }

  @Test("毫不相干的名称列出可选的列", arguments: [1, 5000])
  func unknown(_ repeats: Int) {
    let name = String(repeating: "天气预报", count: repeats)
    #expect {
      try Sheet.ranking.selecting([name])
    } throws: { error in
      guard let problem = error as? Problem else { return false }
      return problem.advice == "请从可选的列中挑选，多列之间用英文逗号隔开"
        && problem.why?.hasPrefix("可选的列是 rank（名次）、unit（单位）、") == true
    }
  }

  @Test("一列也没写", arguments: [[], [""]])
  func nothing(_ names: [String]) {
    #expect {
      try Sheet.ranking.selecting(names)
    } throws: { ($0 as? Problem)?.what == "没有写出列名" }
  }
}
