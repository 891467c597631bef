import Creation
import Testing

@testable import CreationReports

@Suite("检查表的样子")
struct IndicatorChecklistSheetTests {
  private static func checklist() throws -> Checklist {
    var indicator = Indicator(id: "Ⅲ-100", name: "市场经营秩序")
    indicator.places = ["农贸市场"]
    indicator.standard = "无占道经营"
    indicator.marks = 3
    return Checklist("农贸市场", of: [indicator], on: try #require(Day("2026-10-01")))
  }

  @Test("看的四列；带去填的另有几列空着，列名是检查导入认得的")
  func columns() throws {
    let (read, fill) = (
      IndicatorChecklistSheet.sheet(try Self.checklist(), toFill: false),
      IndicatorChecklistSheet.sheet(try Self.checklist(), toFill: true)
    )
    #expect(read.columns.map(\.title) == ["项目", "检查内容", "标准", "满分"])
    #expect(fill.columns.map(\.title) == ["点位", "项目", "检查内容", "标准", "满分", "结果", "类别", "问题", "说明"])
    #expect(read.rows == [[.text("Ⅲ-100"), .text("市场经营秩序"), .text("无占道经营"), .decimal("3")]])
    #expect(fill.rows.map { $0.prefix(2) } == [[.empty, .text("Ⅲ-100")]])
    let known = Set(InspectionField.allCases.map(\.title))
    #expect(fill.columns.map(\.title).filter { !known.contains($0) } == ["检查内容", "标准"])
    #expect(read.heading == ["1 项，满分 3"])
    #expect(read.notes == ["合格得满分，基本合格得满分的 50%，不合格不得分，不适用不计"])
  }

  @Test("写了点位的，每个点位各一份")
  func places() throws {
    let places = ["P-1", "P-2"].map { Place(id: PlaceID(rawValue: $0), name: "甲", kind: "农贸市场") }
    let sheet = IndicatorChecklistSheet.sheet(try Self.checklist(), toFill: true, places: places)
    #expect(
      sheet.rows.map { $0.prefix(2) } == [[.text("P-1"), .text("Ⅲ-100")], [.text("P-2"), .text("Ⅲ-100")]])
  }

  @Test("各类点位")
  func kinds() throws {
    let sheet = IndicatorChecklistSheet.kinds([try Self.checklist()], places: ["农贸市场": 5])
    #expect(sheet.rows == [[.text("农贸市场"), .integer(1), .decimal("3"), .integer(5)]])
  }
}
