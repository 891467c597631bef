import Creation
import Testing

@testable import CreationReports

@Suite("催办清单的表")
struct ReminderListTests {
  private func sheet() throws -> Sheet {
    ReminderList.sheet(try ReminderSample.board(), try ReminderSample.wording(), bySection: false).masked
  }

  @Test("CSV 一行一个问题，事项有稳定的键，电话遮住")
  func csv() throws {
    let lines = try sheet().text(as: .csv, headers: .key).split(separator: "\r\n").map(String.init)
    #expect(lines.count == 7)
    let first = "overdue,U-101,城东区,陆启航,138****0101,F202611-0001,P-001,东湖路,C-01,占道经营,assigned,1,"
    #expect(lines[1] == first + "2026-11-13,,2026-11-18,,0,逾期 3 天,3,,,早市占道，电话139****5678")
    let kinds = lines.dropFirst().map { String($0.prefix { $0 != "," }) }
    #expect(kinds == ["overdue", "due-soon", "returned", "due-soon", "to-verify", "to-assign"])
  }

  @Test("剩余工作日、等待天数、逾期天数各算各的")
  func days() throws {
    let rows = try sheet().selecting(["id", "情况", "overdue_days", "workdays_left", "waiting_days"]).rows
    let empty = Cell.empty
    #expect(
      rows == [
        [.text("F202611-0001"), .text("逾期 3 天"), .integer(3), empty, empty],
        [.text("F202611-0002"), .text("剩 2 个工作日"), empty, .integer(2), empty],
        [.text("F202611-0003"), .text("剩 3 个工作日"), empty, .integer(3), empty],
        [.text("F202611-0006"), .text("剩 1 个工作日"), empty, .integer(1), empty],
        [.text("F202611-0004"), .text("已等 3 天，逾期 2 天"), .integer(2), empty, .integer(3)],
        [.text("F202611-0005"), .text("已等 8 天"), empty, empty, .integer(8)],
      ])
  }

  /// The first finding of the sample, changed, as people read how it stands.
  private func standing(_ change: (inout Finding) throws -> Void) throws -> String {
    var finding = try ReminderSample.findings()[0]
    try change(&finding)
    let wording = try ReminderSample.wording()
    let board = ReminderBoard([finding].compactMap(wording.rule.reminder))
    let row = try ReminderList.sheet(board, wording, bySection: false).selecting(["情况"]).rows.first
    return row?.first?.words(.zh) ?? ""
  }

  @Test("催办过几次、挂账到哪天，看得见")
  func urgedAndSuspended() throws {
    #expect(try standing { $0.counts.urges = 2 } == "逾期 3 天，已催 2 次")
    #expect(
      try standing {
        $0.state = .suspended
        $0.suspension = .init(
          until: try ReminderSample.moment("2026-11-24").day,
          deadline: .init(
            start: $0.reported, limit: .workdays(3), due: try ReminderSample.moment("2026-11-27"),
            calendar: "",
            provisional: false))
      } == "挂账至 2026-11-24")
    #expect(try standing { $0.state = .cannotFix } == "待定夺 8 天，逾期 3 天")
    #expect(
      try standing {
        $0.state = .closed
        $0.closed = try ReminderSample.moment("2026-11-19")
        $0.appeal = .pending
        $0.last = try ReminderSample.moment("2026-11-20")
      } == "已等 1 天，逾期 1 天")
  }

  @Test("Markdown 里看得见单位和联络员")
  func markdown() throws {
    let text = try sheet().text(as: .markdown)
    #expect(text.hasPrefix("# 催办清单\n\n2026-11-21（周六）· 即将到期按 3 个工作日计\n"))
    #expect(text.contains("| 事项 | 责任单位 | 联络员 | 编号 |"))
    #expect(text.contains("合计 6 个：逾期 1（最长 3 天）、退回未复 1、即将到期 2、待复核 1、待交办 1；待复核中有 1 个是逾期才回复的"))
  }
}
