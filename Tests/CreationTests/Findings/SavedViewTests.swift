import Creation
import Testing

@Suite("常用视图")
struct SavedViewTests {
  @Test("条件照打的样子显示，一个值一个词")
  func line() {
    let view = SavedView(
      "督办",
      words: [
        "--单位=城东区", "--overdue", "--sort=-due", "--内容=早市 占道", "--text=a=b", "--source=it's",
        "--登记=2026-01..2026-03",
      ])
    #expect(
      view.line
        == #"--单位 城东区 --overdue --sort=-due --内容 '早市 占道' --text 'a=b' --source 'it'\''s' --登记 2026-01..2026-03"#
    )
  }
}
