import Testing

@testable import CreationReports

@Suite("网页的表")
struct HTMLTableTests {
  @Test("标题行、对齐、给人看的写法；只给机器的列不出现")
  func ranking() {
    let table = WellFormed("<x>" + HTMLTable.text(of: .ranking) + "</x>")
    #expect(table.isSound)
    #expect(table.texts(of: "th") == ["名次", "单位", "得分", "较上月", "整改率", "按期整改率", "逾期未销号"])
    #expect(
      table.texts(of: "td") == [
        "1", "城东区", "96.41", "↑ 1.20", "98.73%", "97.02%", "2", "2", "城西区", "-12.50", "—", "—", "—", "0",
      ])
    #expect(table.all("td").prefix(3).map { $0["class"] } == ["number", nil, "number"])
    #expect(table.texts(of: "p").count == 2)
  }

  @Test("列多的排小字，行少的不跨页")
  func kinds() {
    func kind(_ columns: Int, _ rows: Int) -> String? {
      let sheet = Sheet(
        columns: (0..<columns).map { Column("c\($0)", "列") },
        rows: Array(repeating: [.integer(1)], count: rows))
      return WellFormed("<x>" + HTMLTable.text(of: sheet) + "</x>").all("table").first?["class"]
    }
    #expect(kind(9, 12) == "plain whole")
    #expect(kind(10, 13) == "dense")
  }

  @Test("格子里的换行留着，数字不当号码遮")
  func cells() {
    let sheet = Sheet(
      columns: [Column("a", "甲"), Column("b", "乙", alignment: .trailing)],
      rows: [[.text("一\n二"), .integer(13_812_345_678)], [.text("缺")]])
    let text = HTMLTable.text(of: sheet)
    #expect(text.contains("<td>一<br/>二</td><td class=\"number\">13812345678</td>"))
    #expect(text.contains("<td>缺</td><td class=\"number\"></td>"))
  }

  @Test("晚了的行有记号，选列、遮号码以后还在原行")
  func late() throws {
    let sheet = Sheet(
      columns: [Column("a", "甲"), Column("b", "乙")], rows: [[.text("一")], [.text("二")], [.text("三")]],
      lateRows: [1])
    let table = WellFormed("<x>" + HTMLTable.text(of: try sheet.selecting(["甲"]).masked) + "</x>")
    #expect(table.isSound)
    #expect(table.all("tr").map { $0["class"] } == [nil, nil, "late", nil])
  }
}
