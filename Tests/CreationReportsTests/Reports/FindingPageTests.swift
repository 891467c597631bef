import Creation
import Testing

@testable import CreationReports

@Suite("问题详情")
struct FindingPageTests {
  /// The lines over the history of a finding that came to be so.
  private func head(_ change: (inout Finding) throws -> Void) throws -> [String] {
    var finding = try ReminderSample.findings()[0]
    try change(&finding)
    let lines = FindingPage.lines(
      finding, [], names: ReminderSample.names, asOf: try ReminderSample.moment("2026-11-21"))
    #expect(lines.last == "")
    return Array(lines.dropLast())
  }

  private static let usual = [
    "F202611-0001  已交办　第 1 轮", "点位：东湖路（P-001）　类别：占道经营", "来源：日督查", "责任单位：城东区（牵头）",
    "时限：3个工作日，2026-11-18（周三）前　逾期未销号 3 天",
  ]

  @Test("没有发生过的不占地方")
  func plain() throws {
    #expect(try head { _ in } == Self.usual)
  }

  @Test("来源的级别、渠道、批次、外部编号在一行")
  func origin() throws {
    let lines = try head {
      $0.report.level = "省级"
      $0.report.channel = "电话"
      $0.report.inspection = "第47周巡查"
      $0.report.external = "X-1"
    }
    #expect(lines[2] == "来源：日督查　级别：省级　渠道：电话　检查批次：第47周巡查　外部编号：X-1")
  }

  @Test("与别的问题的牵连在一行，经历的在一行")
  func more() throws {
    let lines = try head {
      $0.report.rebounds = FindingID("F202610-0007")
      $0.merged = FindingID("F202611-0002")
      $0.counts.transfers = 1
      $0.counts.extensions = 2
      $0.counts.urges = 3
      $0.counts.exposures = 4
      $0.counts.visits = 5
      $0.satisfied = false
      $0.isFixedOnSpot = true
      $0.appeal = .pending
    }
    #expect(
      lines == Self.usual + [
        "反弹自：F202610-0007　并入：F202611-0002",
        "改派 1 次　延期 2 次　催办 3 次　曝光 4 次　立行立改　回访 5 次，不满意　申诉待裁定",
      ])
  }

  @Test(
    "挂账写到哪天；过了那天写期满", arguments: [("2026-11-21", "挂账至 2026-11-21"), ("2026-11-20", "挂账已于 2026-11-20 期满")])
  func suspended(_ until: String, _ said: String) throws {
    let lines = try head { $0.suspension = .init(until: try ReminderSample.moment(until).day) }
    #expect(lines.last == said)
  }
}
