import Creation
import Testing

@testable import CreationStore

@Suite("同处表")
struct KinTableTests {
  private let october = Known.month("2026-10")
  private let on = Known.moment("2026-10-05")
  private let report = FindingEvent.Report(place: "P-001", category: "C-01", source: "12345", external: "W1")

  @Test("装满以前件件找得到，装满以后不能用")
  func holdsWhatItSays() throws {
    let shape = KinShape(months: 1, findings: 0)
    var table = try KinTable(shape)
    for serial in 1...shape.capacity {
      try table.add(record(Int32(serial), report(at: serial)))
    }
    for serial in 1...shape.capacity {
      let kin = try table.kin(of: report(at: serial))
      #expect(kin.open == id(serial) && kin.external == id(serial))
    }
    #expect(try table.kin(of: report(at: 0)) == Kin())
    #expect(throws: WordPages.Unusable.self) { try table.add(record(9999, report)) }
  }

  @Test("更正以后，旧的点位、类别、外部编号上就没有它了")
  func movesCorrectedFindings() throws {
    var table = try KinTable(KinShape(months: 1, findings: 0))
    try table.add(record(1, report))
    try table.add(record(2, report))
    let other = FindingEvent.Report(place: "P-002", category: "C-01", source: "12345", external: "W2")
    try table.post(.corrected(other), to: id(2), on: on, in: october)
    #expect(try table.kin(of: report).open == id(1))
    #expect(try table.kin(of: report).external == id(1))
    #expect(try table.kin(of: other).open == id(2))
    #expect(try table.kin(of: other).external == id(2))
    try table.post(.closed, to: id(2), on: on, in: october)
    #expect(try table.kin(of: other).closedOn == on.day)
    try table.post(.corrected(report), to: id(2), on: on, in: october)
    #expect(try table.kin(of: other) == Kin())
    #expect(try table.kin(of: report).closed == id(2))
  }

  @Test("调档不动在册的问题；作废、合并的不算，重启的又算")
  func followsStates() throws {
    var table = try KinTable(KinShape(months: 1, findings: 0))
    try table.add(record(1, report))
    var recalled = Finding(id: id(1), report: .init(), on: on)
    recalled.state = .closed
    try table.post(.recalled(recalled), to: id(1), on: on, in: october)
    #expect(try table.kin(of: report).open == id(1))
    for event in [FindingEvent.voided, .merged(into: id(2)), .rejected] {
      try table.post(event, to: id(1), on: on, in: october)
      #expect(try table.kin(of: report) == Kin())
      try table.post(.reopened(.init(lead: "U-101")), to: id(1), on: on, in: october)
      #expect(try table.kin(of: report).open == id(1))
    }
  }

  @Test("接不上的记账：没有登记过、登记了两次、记在上一笔以前的月份")
  func refusesWhatDoesNotFollow() throws {
    var table = try KinTable(KinShape(months: 1, findings: 0))
    try table.add(record(1, report))
    #expect(throws: WordPages.Unusable.self) { try table.post(.closed, to: id(2), on: on, in: october) }
    #expect(throws: WordPages.Unusable.self) {
      try table.post(.reported(report), to: id(1), on: on, in: october)
    }
    #expect(throws: WordPages.Unusable.self) {
      try table.post(.closed, to: id(1), on: on, in: october.previous)
    }
  }

  private func report(at number: Int) -> FindingEvent.Report {
    .init(place: PlaceID(rawValue: "P-\(number)"), category: "C", external: "W\(number)")
  }

  private func id(_ serial: Int) -> FindingID { FindingID(month: october, serial: Int32(serial)) }

  private func record(_ serial: Int32, _ report: FindingEvent.Report) -> KinRecord {
    KinRecord(Finding(id: FindingID(month: october, serial: serial), report: report, on: on), last: october)
  }
}
