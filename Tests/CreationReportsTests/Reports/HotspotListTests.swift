import Creation
import Testing

@testable import CreationReports

@Suite("黑点清单的表")
struct HotspotListTests {
  private func sheet(forTerminal: Bool, least: Int = 2) throws -> Sheet {
    let days = ["2026-08-01", "2026-08-20", "2026-10-31", "2026-09-02", "2026-10-05"]
    let findings = try days.enumerated().map { index, day in
      let on = try #require(Moment(day))
      let place: PlaceID? = index < 3 ? "P-001" : index == 3 ? "P-002" : nil
      return Finding(
        id: FindingID(month: on.month, serial: Int32(index + 1)), report: .init(place: place), on: on)
    }
    let period = Period(try ReminderSample.month("2026-08")...ReminderSample.month("2026-10"))
    let asOf = try #require(Moment("2026-11-01"))
    let hotspots = Hotspots(findings, by: FacetKeys(.place), in: period, least: least, asOf: asOf)
    return HotspotList.sheet(
      hotspots, HotspotWording(names: ReminderSample.names, asOf: asOf, forTerminal: forTerminal))
  }

  @Test("CSV 每月一列，没有小图")
  func csv() throws {
    let text = try sheet(forTerminal: false).text(as: .csv)
    let wanted =
      "\u{FEFF}点位编号,点位,问题数,占比,反弹,未销号,逾期未销号,首次,最近,2026-08,2026-09,2026-10\r\n"
      + "P-001,东湖路,3,60.00%,0,3,0,2026-08-01,2026-10-31,2,0,1\r\n"
    #expect(same(text, wanted))
    #expect(try sheet(forTerminal: false).text(as: .csv, headers: .key).contains(",month_2026_08,"))
  }

  @Test("终端上月份收成小图，下面有算法")
  func terminal() throws {
    #expect(
      try sheet(forTerminal: true).text(as: .table) == """
        问题黑点
        2026-08-01 至 2026-10-31 · 按点位，至少 2 次 · 截至 2026-11-01
        点位    问题数    占比  反弹  未销号  逾期未销号  首次        最近        趋势
        东湖路       3  60.00%     0       3           0  2026-08-01  2026-10-31  █▁▅
        期内登记 5 个，列出的 1 个点位占 3 个；另有 1 个点位不足 2 次；没有点位的 1 个不列
        占比 = 问题数 ÷ 期内登记 5 个；作废、合并、不予受理的不计
        趋势：2026-08 至 2026-10 逐月，各行以自己最多的一个月为满格

        """)
  }

  @Test("一个也没有：占比没有分母")
  func nothing() throws {
    let sheet = try sheet(forTerminal: true, least: 9)
    #expect(sheet.rows.isEmpty)
    #expect(sheet.notes.first == "期内登记 5 个，列出的 0 个点位占 0 个；另有 2 个点位不足 9 次；没有点位的 1 个不列")
  }
}
