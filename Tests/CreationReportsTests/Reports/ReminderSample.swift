import Creation
import Testing

@testable import CreationReports

/// A small day's list: three units and the office, on Saturday 2026-11-21.
enum ReminderSample {
  static let units = [
    Unit(id: "U-101", name: "城东区", kind: .district, liaison: "陆启航", phone: "13800000101"),
    Unit(id: "U-102", name: "城西区", kind: .district, liaison: "贺知秋"),
    Unit(id: "U-201", name: "市城管局", kind: .department),
  ]

  static let names = Names(
    units: ["U-101": "城东区", "U-102": "城西区", "U-201": "市城管局"],
    places: ["P-001": "东湖路"], categories: ["C-01": "占道经营"])

  static func wording() throws -> ReminderWording {
    ReminderWording(
      names: names, units: units, office: Office(name: "某区创城办", code: "某创城办", level: .district),
      rule: ReminderRule(asOf: try moment("2026-11-21"), within: 3, calendar: .builtIn))
  }

  static func board() throws -> ReminderBoard {
    let rule = try wording().rule
    return ReminderBoard(try findings().compactMap(rule.reminder))
  }

  static func findings() throws -> [Finding] {
    [
      try finding(1, "U-101", due: "2026-11-18", .assigned, text: "早市占道，电话13912345678"),
      try finding(2, "U-101", due: "2026-11-24", .assigned),
      try finding(3, "U-102", due: "2026-11-25", .returned),
      try finding(4, "U-201", due: "2026-11-16", .replied, replied: "2026-11-18"),
      try finding(5, nil, due: nil, .reported),
      try finding(6, "U-102", due: "2026-11-23T11:00", .assigned),
    ]
  }

  private static func finding(
    _ serial: Int32, _ lead: UnitID?, due: String?, _ state: FindingState, replied: String? = nil,
    text: String? = nil
  ) throws -> Finding {
    let on = try moment("2026-11-13")
    var finding = Finding(
      id: FindingID(month: on.month, serial: serial), report: .init(place: "P-001", category: "C-01"),
      on: on, text: text)
    let deadline = try due.map {
      Deadline(start: on, limit: .workdays(3), due: try moment($0), calendar: "", provisional: false)
    }
    finding.assignment = lead.map { .init(lead: $0, deadline: deadline) }
    finding.state = state
    finding.replied = try replied.map(moment)
    return finding
  }

  static func moment(_ text: String) throws -> Moment { try #require(Moment(text), "\(text)") }

  static func month(_ text: String) throws -> Month { try #require(Month(text), "\(text)") }
}
