import Creation
import Testing

@testable import CreationReports

@Suite("测评体系表的样子")
struct IndicatorTreeListTests {
  @Test("按上下级排，名称缩进，末级带着最近的实测")
  func indents() {
    var leaf = Indicator(id: "Ⅲ-9", name: "提示牌", parent: "Ⅰ-1")
    leaf.levels = LevelRule("A>=3")
    let top = Indicator(id: "Ⅰ-1", name: "宣传")
    let flat = Sheet(
      columns: [Column("id", "编号"), Column("name", "名称"), Column("lead", "牵头单位")],
      rows: [[.text("Ⅲ-9"), .text("提示牌"), .text("宣传部")], [.text("Ⅰ-1"), .text("宣传"), .empty]])
    let sheet = IndicatorTreeList.sheet(flat, IndicatorTree([leaf, top]), [IndicatorStatus(leaf)])
    #expect(sheet.columns.map(\.key) == ["id", "name", "figure", "level", "lead"])
    #expect(
      sheet.rows == [
        [.text("Ⅰ-1"), .text("宣传"), .empty, .empty, .empty],
        [.text("Ⅲ-9"), .text("　提示牌"), .empty, .coded(key: "untested", title: "未测"), .text("宣传部")],
      ])
  }
}
