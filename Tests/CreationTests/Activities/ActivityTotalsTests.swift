import Creation
import Testing

@Suite("活动合计")
struct ActivityTotalsTests {
  @Test("各种数量相加，没有写过的不出")
  func sums() throws {
    let half = try #require(Points("24.5"))
    let totals = ActivityTotals([
      Activity(.volunteer, "甲", figures: [.people: 12, .hours: half]),
      Activity(.household, "乙", figures: [.households: 86]),
      Activity(.volunteer, "丙", figures: [.people: 3, .hours: half]), Activity(.meeting, "丁"),
    ])
    #expect(totals.count == 4)
    #expect(totals.title == "参加人数 15 人、服务时长 49 小时、走访户数 86 户")
    #expect(totals.figures[.copies] == nil)
    #expect(ActivityTotals([Activity]()).title == "")
  }
}
