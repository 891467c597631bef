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

  @Test("看的四列；带去填的另有三列空着")
  func columns() throws {
    let (read, fill) = (
      IndicatorChecklistSheet.sheet(try Self.checklist(), toFill: false),
      IndicatorChecklistSheet.sheet(try Self.checklist(), toFill: true)
    )
    #expect(read.columns.map(\.title) == ["项目编号", "项目", "标准", "满分"])
    #expect(fill.columns.map(\.title) == ["项目编号", "项目", "标准", "满分", "评定", "得分", "说明"])
    #expect(read.rows == [[.text("Ⅲ-100"), .text("市场经营秩序"), .text("无占道经营"), .decimal("3")]])
    #expect(read.heading == ["1 项，满分 3"])
    #expect(read.notes == ["合格得满分，基本合格得满分的 50%，不合格不得分，不适用不计"])
  }

  @Test("各类点位")
  func kinds() throws {
    let sheet = IndicatorChecklistSheet.kinds([try Self.checklist()], places: ["农贸市场": 5])
    #expect(sheet.rows == [[.text("农贸市场"), .integer(1), .decimal("3"), .integer(5)]])
  }
}
