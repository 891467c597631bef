import Creation
import Testing

@testable import CreationReports

@Suite("终端上的催办清单")
struct ReminderPageTests {
  @Test("一个单位一节，各节的列对齐，本机构的在最后")
  func page() throws {
    let lines = try ReminderList.page(
      ReminderSample.board(), ReminderSample.wording(), columns: ["事项", "编号", "overdue_days"], width: nil)
    #expect(
      lines == [
        "2026-11-21（周六）· 即将到期按 3 个工作日计", "",
        "事项      编号          逾期天数",
        "〔城东区〕　联络员 陆启航 138****0101　逾期 1、即将到期 1",
        "逾期      F202611-0001         3",
        "即将到期  F202611-0002", "",
        "〔城西区〕　联络员 贺知秋　退回未复 1、即将到期 1",
        "退回未复  F202611-0003",
        "即将到期  F202611-0006", "",
        "〔市城管局〕　待复核 1",
        "待复核    F202611-0004         2", "",
        "〔某区创城办〕　待交办 1",
        "待交办    F202611-0005", "",
        "合计 6 个：逾期 1（最长 3 天）、退回未复 1、即将到期 2、待复核 1、待交办 1；待复核中有 1 个是逾期才回复的",
      ])
  }

  @Test("没有要催的就说没有")
  func nothing() throws {
    let lines = try ReminderList.page(ReminderBoard([]), ReminderSample.wording(), width: nil)
    #expect(lines == ["2026-11-21（周六）· 即将到期按 3 个工作日计", "没有需要催办的问题"])
  }

  @Test("窄的终端上表格收窄，节名不动")
  func narrow() throws {
    let wide = try ReminderList.page(ReminderSample.board(), ReminderSample.wording(), width: nil)
    let narrow = try ReminderList.page(ReminderSample.board(), ReminderSample.wording(), width: 100)
    #expect(wide.count == narrow.count)
    let rows = narrow.filter { $0.contains("F202611-") }
    #expect(rows.allSatisfy { DisplayWidth.of($0) <= 100 })
    #expect(rows.contains { $0.contains("…") })
  }
}
