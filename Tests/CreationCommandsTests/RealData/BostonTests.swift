import Foundation
import Testing

@testable import CreationCommands

/// 58,251 reports of a real city with its own verdict on each: our counts against a count of the file itself.
@Suite("波士顿 311，2011 年下半年", .serialized, .enabled(if: RealData.has("boston_311_2011.csv.gz"), "没有真实数据，跳过"))
struct BostonTests {
  static let file = "boston_311_2011.csv.gz"
  static let map =
    "external-id=case_enquiry_id,reported=open_dt,due=target_dt,closed=closed_dt,unit=department,category=type,"
    + "place=location,text=case_title"

  /// The office with the file imported, once for all tests.
  private struct Imported: Sendable {
    let office: TestOffice
    let source: [[String: String]]
    let said: String
    let notices: String
  }

  private static let imported = Result {
    let office = try TestOffice()
    let table = try RealData.unpack(file, into: office.folder)
    let result = office.run(
      "finding", "import", table.path, "--map", map, "--create", "unit,category,place")
    try #require(result.status == .done, "\(result.errors)")
    return Imported(
      office: office, source: PlainCSV.rows(Array(try Data(contentsOf: table))), said: result.output,
      notices: result.errors)
  }

  @Test("全部导入，时限早于登记的三行点名提示，再导一遍不增加")
  func importsAll() throws {
    let imported = try Self.imported.get()
    #expect(imported.source.count == 58_251)
    #expect(imported.said.contains("导入 58251 个问题（已销号 54570，未销号 3681），已有 0，不对 0"))
    #expect(imported.said.contains("责任单位 11"))
    let early = imported.source.filter { row in
      row["target_dt"].map { !$0.isEmpty && $0 < row["open_dt"] ?? "" } ?? false
    }
    #expect(early.count == 3)
    #expect(imported.notices.contains("3 行的时限早于登记时间"))
    let again = imported.office.run(
      "finding", "import", "boston_311_2011.csv", "--map", Self.map, "--create", "unit,category,place")
    #expect(again.output.contains("导入 0 个问题（已销号 0，未销号 0），已有 58251，不对 0"))
  }

  @Test("截至 2011 年底，按期与否同公布的一致")
  func verdicts() throws {
    let imported = try Self.imported.get()
    let rows = try imported.office.rows("finding", "--today", "2011-12-31")
    let found = Dictionary(
      rows.map { ($0["external_id"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    #expect(found.count == 58_251)
    var counts: [String: Int] = [:]
    for row in imported.source {
      let timeliness = found[row["case_enquiry_id"] ?? ""]?["timeliness"] ?? ""
      let isClosed = row["closed_dt"]?.isEmpty == false
      let hasTarget = row["target_dt"]?.isEmpty == false
      counts["\(row["ontime"] ?? "") \(isClosed) \(hasTarget) \(timeliness)", default: 0] += 1
    }
    // Closed with a target: 35,591 in time and 8,073 late, 43,664 as published; the 157 blank ones are late.
    #expect(counts["ONTIME true true on-time"] == 35_591)
    #expect(counts["OVERDUE true true late"] == 8_073)
    #expect(counts[" true true late"] == 157)
    // Without a target: 10,749 closed and 232 open.
    #expect(counts["ONTIME true false none"] == 10_749)
    #expect(counts["ONTIME false false none"] == 232)
    // Open with a target: overdue or not yet due at the end of 2011.
    let open = (counts["OVERDUE false true overdue"] ?? 0) + (counts["OVERDUE false true pending"] ?? 0)
    #expect(open == 3_448)
    #expect(counts.values.reduce(0, +) == 58_251)
    #expect(counts.count == 8, "\(counts)")
  }

  @Test("各月各部门的件数同另数一遍的一致", arguments: 7...12)
  func counts(_ ordinal: Int) throws {
    let imported = try Self.imported.get()
    let month = "2011-\(ordinal < 10 ? "0" : "")\(ordinal)"
    let next = ordinal == 12 ? "2012-01" : "2011-\(ordinal < 9 ? "0" : "")\(ordinal + 1)"
    let rows = try imported.office.rows("score", month)
    #expect(rows.count == 11)
    for row in rows {
      let name = try #require(row["name"])
      let expected = Self.recount(imported.source.filter { $0["department"] == name }, month, next)
      let keys = [
        "opening", "assigned", "closed", "void", "closing", "closed_on_time", "overdue_open", "overdue_days",
      ]
      #expect(keys.map { row[$0] } == expected.map(String.init), "\(month) \(name) \(keys)")
      // Nothing closed and nothing overdue leaves the punctuality 0 ÷ 0: listed apart, with the reason.
      let isRankable = expected[2] + expected[6] > 0
      #expect((row["rank"] ?? "").isEmpty != isRankable, "\(month) \(name)")
      #expect((row["remark"] ?? "").isEmpty == isRankable, "\(month) \(name)")
    }
  }

  /// Opening, assigned, closed, void, closing, closed on time, overdue and open at midnight of the last day, and the
  /// days late that fall in the month.
  private static func recount(_ rows: [[String: String]], _ month: String, _ next: String) -> [Int] {
    var counts = [Int](repeating: 0, count: 8)
    for row in rows {
      guard let open = row["open_dt"], let target = row["target_dt"], let closed = row["closed_dt"],
        open < next
      else {
        continue
      }
      let isClosedBefore = !closed.isEmpty && closed < month
      if isClosedBefore { continue }
      let isClosedNow = !closed.isEmpty && closed < next
      counts[open < month ? 0 : 1] += 1
      counts[isClosedNow ? 2 : 4] += 1
      if isClosedNow, target.isEmpty || closed <= target { counts[5] += 1 }
      if !isClosedNow, !target.isEmpty, target < next { counts[6] += 1 }
      guard !target.isEmpty else { continue }
      let end = isClosedNow ? String(closed.prefix(10)) : lastDay(before: next)
      let start = max(String(target.prefix(10)), open < month ? lastDay(before: month) : "")
      counts[7] += max(0, days(start, end))
    }
    return counts
  }

  private static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? .gmt
    return calendar
  }()

  private static func date(_ text: String) -> Date {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return calendar.date(
      from: DateComponents(year: parts[0], month: parts[1], day: parts.count > 2 ? parts[2] : 1))
      ?? .distantPast
  }

  private static func days(_ start: String, _ end: String) -> Int {
    Int((date(end).timeIntervalSince(date(start)) / 86_400).rounded())
  }

  private static func lastDay(before month: String) -> String {
    let day = calendar.dateComponents([.year, .month, .day], from: date(month).addingTimeInterval(-86_400))
    return String(format: "%04d-%02d-%02d", day.year ?? 0, day.month ?? 0, day.day ?? 0)
  }
}
