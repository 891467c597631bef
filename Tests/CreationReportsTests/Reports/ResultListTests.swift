import Creation
import Testing

@testable import CreationReports

@Suite("测评结果清单")
struct ResultListTests {
  private static let names = Names(units: ["U-1": "城东区", "U-9": "市文明办"], places: ["P-1": "中心农贸市场"])

  private static func record(_ outcome: TestResult.Outcome, isVoid: Bool = false) throws -> ResultRecord {
    ResultRecord(
      id: try #require(ResultID("R202610-0042")),
      result: TestResult(
        "实地测评", of: "U-1", for: Term("2026Q3"), place: "P-1", item: "环境", level: "市级", assessor: "U-9",
        outcome: outcome), on: try #require(Moment("2026-10-12")), text: "晴", isVoid: isVoid)
  }

  /// A row by the keys of its columns, empty cells left out.
  private func row(_ record: ResultRecord, isForPrograms: Bool) throws -> [String: Cell] {
    let sheet = ResultList.sheet([record], names: Self.names, isForPrograms: isForPrograms)
    let cells = try #require(sheet.rows.first)
    try #require(cells.count == sheet.columns.count)
    let pairs = zip(sheet.columns.map(\.key), cells).filter { $0.1 != .empty }
    return Dictionary(uniqueKeysWithValues: pairs)
  }

  @Test("给程序的一行：结果在各列里")
  func programs() throws {
    let row = try row(Self.record(.marks(try #require(Points("13.50")), of: 15)), isForPrograms: true)
    #expect(
      row == [
        "id": .text("R202610-0042"), "test": .text("实地测评"), "unit": .text("U-1"), "unit_name": .text("城东区"),
        "place": .text("P-1"), "place_name": .text("中心农贸市场"), "item": .text("环境"), "marks": .decimal("13.5"),
        "of": .decimal("15"), "level": .text("市级"), "assessor": .text("U-9"), "assessor_name": .text("市文明办"),
        "term": .text("2026Q3"), "on": .coded(key: "2026-10-12", title: "2026-10-12"), "text": .text("晴"),
      ])
  }

  @Test(
    "五种结果",
    arguments: [
      (.marks(92, of: 100), ["marks": .decimal("92"), "of": .decimal("100")], "92/100"),
      (.share(180, of: 200), ["part": .integer(180), "whole": .integer(200)], "180/200"),
      (.value(23), ["value": .decimal("23")], "23"), (.notApplicable, ["not_applicable": .flag(true)], "不适用"),
      (.noted, ["noted": .flag(true)], "记一次"),
    ] as [(TestResult.Outcome, [String: Cell], String)])
  func outcomes(outcome: TestResult.Outcome, cells: [String: Cell], title: String) throws {
    let figures = ["marks", "of", "part", "whole", "value", "not_applicable", "noted"]
    let row = try row(Self.record(outcome, isVoid: true), isForPrograms: false)
    #expect(row.filter { figures.contains($0.key) } == cells)
    #expect(row["outcome"] == .text(title))
    #expect(row["void"] == .flag(true))
  }

  @Test("表格里只列有话说的列；一项也没有时全列")
  func shown() throws {
    let plain = ResultRecord(
      id: try #require(ResultID("R202610-0042")), result: TestResult("表扬", of: "U-1", outcome: .noted),
      on: try #require(Moment("2026-10-12")))
    #expect(ResultList.shown([plain]) == ["id", "test", "unit_name", "outcome", "on"])
    let full = try Self.record(.noted)
    #expect(
      ResultList.shown([plain, full]) == [
        "id", "test", "unit_name", "place_name", "item", "outcome", "level", "assessor_name", "term", "on",
        "text",
      ])
    #expect(ResultList.shown([]).count == 12)
  }

  @Test("流水里的一行说全了是什么结果")
  func wording() throws {
    let record = try Self.record(.share(180, of: 200))
    #expect(
      ResultPage.line(record.result, Self.names)
        == "实地测评 · 城东区 · 中心农贸市场 · 环境 · 180/200 · 2026年第三季度 · 市级 · 市文明办考评")
    #expect(PostingWording.title(of: .result(record.id, .voided)) == "测评作废")
    #expect(PostingWording.content(of: .result(record.id, .voided), Self.names) == [])
  }
}
