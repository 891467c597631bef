import Creation
import Testing

@testable import CreationReports

@Suite("清单对账单的表")
struct DutyStatementSheetTests {
  @Test("逐个单位，逾期的行有记号，每个单位一行合计")
  func items() throws {
    let sheet = DutyStatementSheet.items(try DutySample.statement(DutySample.four()), DutySample.wording)
    #expect(sheet.rows.map { $0[2].words(.zh) } == ["D-1", "D-2", "D-3", "D-4"])
    #expect(sheet.lateRows == [1, 2])
    #expect(
      sheet.notes.dropLast() == [
        "市交警支队：事项 1，本期没有应完成的，在办 1",
        "城东区：事项 3，应完成 2，已完成 1（按期 0），逾期未完成 1，在办 2，完成率 50.00%",
        "合计：事项 4，应完成 2，已完成 1（按期 0），逾期未完成 1，在办 3，完成率 50.00%",
      ])
    #expect(sheet.rows.map { $0[12].words(.zh) } == ["320/≥ 500 个", "", "", ""])
    #expect(sheet.rows.map { $0[14].words(.zh) } == ["", "2", "11", ""])
    #expect(sheet.rows.map { $0[7].words(.zh) }.last == "长期坚持")
  }

  @Test("按单位、按清单汇总，合计在最后；只有一组的没有合计")
  func totals() throws {
    let statement = try DutySample.statement(DutySample.four())
    let units = DutyStatementSheet.totals(statement, by: .unit, DutySample.wording)
    #expect(
      units.rows.map { $0.map { $0.words(.zh) } } == [
        ["市交警支队", "1", "0", "0", "0", "0", "0", "1", "—"],
        ["城东区", "3", "2", "1", "0", "0", "1", "2", "50.00%"],
        ["合计", "4", "2", "1", "0", "0", "1", "3", "50.00%"],
      ])
    #expect(units.lateRows == [1])
    #expect(DutyStatementSheet.totals(statement, by: .list, DutySample.wording).rows.count == 1)
  }
}

@Suite("清单对账单的文稿")
struct DutyStatementPageTests {
  private func html(to unit: Unit?) throws -> String {
    let lists = DutySample.wording.lists.values.filter { $0.id == "L-1" }
    let page = DutyStatementPage.page(
      try DutySample.statement(DutySample.four()), of: Array(lists), to: unit,
      from: Office(name: "示例市创城办", code: "示创城办", level: .city), DutySample.wording)
    return String(decoding: page.rendered(as: .html), as: UTF8.self)
  }

  @Test("是合规的网页，逾期的标红，落款是机构和日期")
  func page() throws {
    let text = try html(to: nil)
    let page = WellFormed(text)
    #expect(page.isSound)
    #expect(page.all("tr").filter { $0["class"] == "late" }.count == 3)
    #expect(page.texts(of: "h1") == ["短板项目清单对账单"])
    #expect(page.texts(of: "h2") == ["一、落实情况汇总", "二、各单位事项"])
    #expect(text.contains("<p>2026年10月31日</p>"))
  }

  @Test("出给一个单位的有抬头")
  func letter() throws {
    let text = try html(to: Unit(id: "U-2", name: "城东区", kind: .district))
    #expect(text.contains("<p class=\"to\">城东区：</p>") && text.contains("现将你单位牵头的清单事项"))
  }
}
