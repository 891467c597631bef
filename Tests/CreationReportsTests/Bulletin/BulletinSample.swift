import Creation
import Foundation
import Testing

@testable import CreationReports

/// A small month made by hand: two groups, five units, eight findings.
enum BulletinSample {
  static let names = Names(
    units: ["U-101": "旧名"], places: ["P-001": "东湖路", "P-002": "东湖市场"],
    categories: ["C-01": "占道经营", "C-02": "乱堆乱放"], grids: ["G-1": "东湖网格"])

  static let places = [
    Place(id: "P-001", name: "东湖路", kind: "主次干道", grid: "东湖网格"),
    Place(id: "P-002", name: "东湖市场", kind: "农贸市场", grid: "G-1"),
  ]

  static let grids = [Grid(id: "G-1", name: "东湖网格")]

  /// The bulletin of October, last month's scores known.
  static func bulletin(issued: Day? = nil) throws -> Bulletin {
    Bulletin(
      office: Office(name: "某区创城办", code: "某创城办", level: .district),
      scores: try sheet("2026-10", units: october),
      earlier: [try sheet("2026-09", units: september)], findings: try findings(),
      closings: [try id("F202609-0007"): try moment("2026-09-28")], names: names, places: places,
      grids: grids,
      issued: issued)
  }

  static func sheet(_ month: String, units: [UnitScore]) throws -> ScoreSheet {
    let month = try #require(Month(month))
    return ScoreSheet(
      Term(month), rulebook: "2026", rulebookName: "某区考评办法", decimals: 2, asOf: month.last, isClosed: false,
      units: units)
  }

  private static let october = [
    unit("U-101", "城东镇", "各镇", "96.41", rank: 1, before: ("95.21", 2)) {
      $0[.assigned] = 6; $0[.closed] = 4
    },
    unit("U-102", "城西镇", "各镇", "88", rank: 2, before: ("97", 1)) {
      $0[.assigned] = 3; $0[.closed] = 2; $0[.overdueOpen] = 1
    },
    unit("U-103", "城南镇", "各镇", "88", rank: 2) {
      $0[.assigned] = 1; $0[.closed] = 1
    },
    unit("U-201", "区城管局", "区直部门", "69.99", rank: 1, before: ("69.99", 1)) {
      $0[.opening] = 1; $0[.closed] = 1
    },
    UnitScore(unit: "U-202", name: "区文旅局", group: "区直部门", account: Account(), remark: "本月无交办"),
  ]

  private static let september = [
    unit("U-101", "城东镇", "各镇", "95.21", rank: 2) {
      $0[.assigned] = 10; $0[.closed] = 9
    },
    unit("U-102", "城西镇", "各镇", "97", rank: 1) {
      $0[.assigned] = 4; $0[.closed] = 4
    },
    unit("U-201", "区城管局", "区直部门", "69.99", rank: 1) {
      $0[.assigned] = 2; $0[.closed] = 1
    },
  ]

  static func unit(
    _ id: UnitID, _ name: String, _ group: RankingGroup, _ score: String, rank: Int,
    before: (score: String, rank: Int)? = nil, _ count: (inout Account) -> Void
  ) -> UnitScore {
    var account = Account()
    count(&account)
    var unit = UnitScore(unit: id, name: name, group: group, account: account, score: Points(score))
    unit.rank = rank
    unit.previousRank = before?.rank
    unit.previousScore = before.flatMap { Points($0.score) }
    return unit
  }

  /// Of P-001 four, of P-002 three, one without a place; two late, one a relapse, one void.
  static func findings() throws -> [Finding] {
    [
      try finding("F202610-0001", "2026-10-02", "P-001", "C-01", "U-101", closed: "2026-10-05"),
      try finding("F202610-0002", "2026-10-03", "P-001", "C-01", "U-101", closed: "2026-10-06"),
      try finding(
        "F202610-0003", "2026-10-06", "P-001", "C-02", "U-102", due: "2026-10-20", text: "电话13812345678"),
      try finding("F202610-0004", "2026-10-05", "P-002", "C-01", "U-102", due: "2026-10-28"),
      try finding(
        "F202610-0005", "2026-10-08", "P-002", "C-02", "U-101", closed: "2026-10-09", rebounds: "F202609-0007"
      ),
      try finding("F202610-0006", "2026-10-30", nil, nil, nil),
      try finding("F202610-0007", "2026-10-08", "P-002", "C-01", "U-101", void: true),
      try finding("F202609-0001", "2026-09-20", "P-001", "C-01", "U-201", closed: "2026-10-01"),
      try finding("F202609-0002", "2026-09-20", "P-002", "C-01", "U-201", closed: "2026-09-25"),
    ]
  }

  private static func finding(
    _ number: String, _ on: String, _ place: PlaceID?, _ category: CategoryID?, _ lead: UnitID?,
    due: String = "2026-11-05", closed: String? = nil, rebounds: String? = nil, void: Bool = false,
    text: String? = nil
  ) throws -> Finding {
    let on = try moment(on)
    var report = FindingEvent.Report(place: place, category: category)
    report.rebounds = try rebounds.map(id)
    var finding = Finding(id: try id(number), report: report, on: on, text: text)
    let deadline = Deadline(
      start: on, limit: .workdays(3), due: try moment(due), calendar: "", provisional: false)
    finding.assignment = lead.map { .init(lead: $0, deadline: deadline) }
    finding.state = void ? .void : lead == nil ? .reported : closed == nil ? .assigned : .closed
    finding.closed = try closed.map(moment)
    return finding
  }

  static func id(_ text: String) throws -> FindingID { try #require(FindingID(text), "\(text)") }

  static func moment(_ text: String) throws -> Moment { try #require(Moment(text), "\(text)") }
}

extension Bulletin {
  /// The bulletin in Markdown, so that expectations can be read.
  var markdown: String { String(decoding: page.rendered(as: .markdown), as: UTF8.self) }

  /// The lines of the section with that title.
  func section(_ title: String) -> [String] {
    let parts = markdown.components(separatedBy: "\n## ")
    return parts.first { $0.hasPrefix(title) || $0.contains("、\(title)\n") || $0.contains("　\(title)\n") }?
      .split(separator: "\n").map(String.init) ?? []
  }
}
