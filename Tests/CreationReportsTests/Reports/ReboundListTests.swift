import Creation
import Testing

@testable import CreationReports

/// Two rebounds of three closings, by hand.
private enum ReboundSample {
  static func rebounds() throws -> Rebounds {
    let reports: [(String, String?, String?)] = [
      ("2026-08-01", "2026-08-10", nil), ("2026-09-01", "2026-09-20", "F202608-0001"),
      ("2026-10-05", nil, "F202609-0002"), ("2026-10-06", "2026-10-07", nil),
    ]
    var findings: [Finding] = []
    for (index, (on, closed, earlier)) in reports.enumerated() {
      let on = try ReminderSample.moment(on)
      var finding = Finding(
        id: FindingID(month: on.month, serial: Int32(index + 1)),
        report: .init(place: "P-001", category: "C-01"), on: on)
      finding.report.rebounds = earlier.flatMap { FindingID($0) }
      finding.assignment = .init(lead: "U-101")
      finding.closed = try closed.map(ReminderSample.moment)
      finding.state = closed == nil ? .assigned : .closed
      findings.append(finding)
    }
    let period = Period(try ReminderSample.month("2026-08")...ReminderSample.month("2026-10"))
    let closings = Dictionary(findings.map { ($0.id, $0.closed) }, uniquingKeysWith: { $1 })
    return Rebounds(findings, in: period) { closings[$0] ?? nil }
  }

  static func wording(forTerminal: Bool) throws -> HotspotWording {
    HotspotWording(
      names: ReminderSample.names, asOf: try ReminderSample.moment("2026-11-01"), forTerminal: forTerminal)
  }
}

@Suite("反弹清单的表")
struct ReboundListTests {
  @Test("每个反弹连同前次问题，下面是算法和得数")
  func list() throws {
    let sheet = ReboundList.sheet(try ReboundSample.rebounds(), try ReboundSample.wording(forTerminal: true))
    #expect(
      sheet.text(as: .table) == """
        问题反弹
        2026-08-01 至 2026-10-31 · 截至 2026-11-01
        编号          登记日期    前次编号      前次销号    间隔天数  点位    问题类别  责任单位  状态
        F202609-0002  2026-09-01  F202608-0001  2026-08-10        22  东湖路  占道经营  城东区    已销号
        F202610-0003  2026-10-05  F202609-0002  2026-09-20        15  东湖路  占道经营  城东区    已交办
        反弹率 = 期内登记的反弹 2 ÷ 期内销号（现仍销号）3 = 66.67%；作废、合并、不予受理的不计

        """)
  }

  @Test("分组的 CSV：反弹、销号、反弹率、逐月")
  func groups() throws {
    let sheet = ReboundGroupList.sheet(
      try ReboundSample.rebounds(), by: FacetKeys(.category), least: 1,
      try ReboundSample.wording(forTerminal: false))
    #expect(
      same(
        sheet.text(as: .csv, headers: .key),
        "\u{FEFF}key,name,rebounds,closed,rebound_rate,month_2026_08,month_2026_09,month_2026_10\r\n"
          + "C-01,占道经营,2,3,66.67,0,1,1\r\n"))
  }

  @Test("没有网格的反弹不列，但说有几个")
  func unplaced() throws {
    let sheet = ReboundGroupList.sheet(
      try ReboundSample.rebounds(), by: FacetKeys(.grid), least: 1,
      try ReboundSample.wording(forTerminal: true))
    #expect(sheet.rows.isEmpty)
    #expect(sheet.notes.last == "没有网格的反弹 2 个不列")
  }
}
