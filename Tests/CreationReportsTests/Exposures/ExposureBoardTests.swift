import Creation
import Testing

@testable import CreationReports

@Suite("曝光台")
struct ExposureBoardTests {
  private func day(_ text: String) throws -> Day { try #require(Day(text)) }

  /// A finding of October 8 with what happened to it.
  private func finding(
    _ serial: Int32, _ text: String?, _ events: [(FindingEvent, String)] = []
  ) throws -> Finding {
    let id = FindingID(month: Month(index: 24_321), serial: serial)
    var book = FindingBook()
    let report = FindingEvent.Report(place: "P-1", category: "C-1", source: "12345")
    try book.post(.reported(report), to: id, on: Moment(day("2026-10-08")), text: text)
    for (event, on) in events { try book.post(event, to: id, on: Moment(day(on))) }
    return try #require(book[id])
  }

  private func board(_ exposures: [Exposure], scope: String? = nil) throws -> ExposureBoard {
    ExposureBoard(
      office: Office(name: "示例市创城办", code: "示创城办", level: .city),
      days: try #require(Period(first: day("2026-10-01"), last: day("2026-10-31"))),
      today: try day("2026-11-10"),
      exposures: exposures, scope: scope,
      names: Names(units: ["U-1": "城东区"], places: ["P-1": "泉水路"], categories: ["C-1": "占道经营"]))
  }

  private func exposure(_ finding: Finding, _ on: String, _ published: String) throws -> Exposure {
    Exposure(finding: finding, on: Moment(try day(on)), published: published)
  }

  private let assigned: (FindingEvent, String) = (.assigned(.init(lead: "U-1")), "2026-10-08")

  @Test("稿子：没有整改的在前；曝光几次的只写最后一次；作废的不写")
  func page() throws {
    let open = try finding(1, "烧烤摊占道", [assigned])
    let closed = try finding(2, "巷口堆物。", [assigned, (.closed, "2026-10-20")])
    let void = try finding(3, "查无此事", [(.voided, "2026-10-21")])
    let board = try board([
      exposure(closed, "2026-10-15", "第1期"), exposure(void, "2026-10-15", "第1期"),
      exposure(open, "2026-10-16", "第1期"),
      exposure(open, "2026-10-22", "第2期"),
    ])
    let text = String(decoding: board.page.rendered(as: .markdown), as: UTF8.self)
    #expect(text.contains("2026年10月共曝光问题2个，涉及1个责任单位。截至2026年11月10日，已整改1个，尚未整改到位1个。"))
    let parts = try ["一、尚未整改到位", "烧烤摊占道。", "第2期", "二、曝光后已整改", "巷口堆物。"].map {
      try #require(text.firstRange(of: $0), "\($0)").lowerBound
    }
    #expect(parts == parts.sorted())
    #expect(text.contains("曝光后第19天，已交办，尚未整改到位"))
    #expect(text.contains("曝光后第5天整改到位（2026年10月20日销号）"))
    #expect(!text.contains("查无此事") && !text.contains("。。"))
    #expect(text.contains("F202610-0001，2026-10-22曝光（第2期）") && !text.contains("2026-10-16"))
  }

  @Test("列表：每次曝光一行，作废的没有天数；一个问题只算一个")
  func sheet() throws {
    let open = try finding(1, "烧烤摊占道", [assigned])
    let void = try finding(3, "查无此事", [(.voided, "2026-10-21")])
    let sheet = try board([
      exposure(open, "2026-10-16", "第1期"), exposure(open, "2026-10-22", "第2期"),
      exposure(void, "2026-10-22", "第2期"),
    ]).sheet
    #expect(sheet.rows.map { $0.last?.words(.zh) } == ["25", "19", "—"])
    #expect(sheet.notes.first?.hasPrefix("共曝光 3 次，涉及 2 个问题，已整改 0 个") == true)
  }

  @Test("没有曝光的，和筛选后没有的，说法不同")
  func none() throws {
    #expect(try board([]).sheet.notes == ["2026年10月没有曝光"])
    #expect(try board([], scope: "城东区").sheet.notes == ["2026年10月没有这样的曝光"])
    let text = String(decoding: try board([], scope: "城东区").page.rendered(as: .markdown), as: UTF8.self)
    #expect(text.contains("范围：城东区") && text.contains("没有这样的曝光。"))
  }

  @Test("网页里的电话和标记都无害")
  func harmless() throws {
    let open = try finding(1, "<b>电话 13812345678</b>", [assigned])
    let text = String(
      decoding: try board([exposure(open, "2026-10-16", "第1期")]).page.rendered(as: .html), as: UTF8.self)
    #expect(!text.contains("13812345678") && !text.contains("<b>"))
    #expect(text.contains("138****5678"))
  }
}
