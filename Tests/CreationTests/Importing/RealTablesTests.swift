import Testing

@testable import Creation

/// Real tables read as they are; rows, columns and bytes counted by another program's CSV reader.
@Suite("真实数据里的表格")
struct RealTablesTests {
  private static let absent: Comment = "没有真实数据，见 CREATION_TESTDATA"
  private static let table = "boston_311_2011.csv.gz"

  /// A table, how many rows and columns it has, and the bytes of all its fields together.
  private func check(_ name: String, rows: Int, columns: Int, bytes: Int) throws {
    let text = try DecodedText(Array(try TestData.bytes(name)), file: name)
    #expect(text.encoding == .utf8)
    let data = text.utf8
    var reader = CSVReader(data, file: name)
    var row = CSVRow()
    var (count, sum, odd) = (0, 0, 0)
    while try reader.next(into: &row) {
      count += 1
      odd += row.count == columns ? 0 : 1
      for index in 0..<row.count { sum += row[index].utf8.count }
    }
    #expect((count, odd, sum) == (rows + 1, 0, bytes))
  }

  @Test("旧金山检查与违规", .enabled(if: TestData.has("sf_violations.csv.gz"), absent))
  func sanFrancisco() throws {
    try check("sf_inspections.csv.gz", rows: 28_146, columns: 4, bytes: 943_652)
    try check("sf_violations.csv.gz", rows: 40_317, columns: 5, bytes: 2_868_633)
  }

  @Test("群众留言：几乎每条正文都带换行", .enabled(if: TestData.has("wenzheng_messages.csv.gz"), absent))
  func messages() throws {
    try check("wenzheng_messages.csv.gz", rows: 4326, columns: 7, bytes: 4_899_179)
  }

  @Test("波士顿 12345：58,251 行，与该市自己的按期判定一致", .enabled(if: TestData.has(table), absent))
  func boston() throws {
    var reader = CSVReader(Array(try TestData.bytes(Self.table)), file: "b.csv")
    var row = CSVRow()
    try #require(try reader.next(into: &row))
    let names = try HeaderMap<FindingField>.names(
      "external-id=case_enquiry_id,reported=open_dt,due=target_dt,closed=closed_dt,unit=department")
    let map = try HeaderMap(header: row, file: "b.csv", named: names, required: [.reported])
    let verdict = try #require(map.header.firstIndex(of: "ontime"))
    let later = try moment("2019-12-31")
    var counts: [String: Int] = [:]
    while try reader.next(into: &row) {
      let read = try FindingRow(
        FieldRow(row, map, file: "b.csv"), dates: .automatic, source: "12345")
      let timeliness = try finding(read).timeliness(asOf: later)
      counts["\(timeliness) \(row[verdict])", default: 0] += 1
      if read.isDueBeforeReported { counts["due before reported", default: 0] += 1 }
    }
    // Closed in time, closed late, open and late; without a target the city calls everything in time. 158 rows
    // have no verdict.
    #expect(
      counts == [
        "onTime ONTIME": 35_591, "late OVERDUE": 8073, "late ": 157, "overdue OVERDUE": 3448, "overdue ": 1,
        "none ONTIME": 10_749 + 232, "due before reported": 3,
      ])
  }

  private func finding(_ row: FindingRow) throws -> Finding {
    var finding = Finding(
      id: FindingID(month: row.reported.month, serial: 1), report: .init(source: row.source), on: row.reported
    )
    let due = row.due.map {
      Deadline(start: row.reported, limit: .date($0.day), due: $0, calendar: "", provisional: false)
    }
    let unit = UnitID(rawValue: try #require(row.unit?.word))
    let events: [(FindingEvent, Moment?)] = [
      (.assigned(.init(lead: unit, deadline: due)), row.reported), (.closed, row.closed),
    ]
    for case (let event, let on?) in events {
      try #require(finding.refusal(of: event.kind, on: on) == nil)
      finding.apply(event, on: on)
    }
    return finding
  }
}
