import Creation
import Foundation
import Testing

@testable import CreationCommands

@Suite("问题的筛选")
struct FindingFilterTests {
  /// The sample office, and the same without its closings: every list of it then rests on the whole ledger.
  private static let offices: (closed: Desk, whole: Desk)? = {
    guard let closed = try? Desk(), let whole = try? Desk() else { return nil }
    for desk in [closed, whole] { _ = desk.run("init d --sample") }
    guard (try? FileManager.default.removeItem(atPath: "\(whole.path)/d/months")) != nil else { return nil }
    return (closed, whole)
  }()

  @Test(
    "读得少了，列出的一个不少：与没有月结、通读全部流水所得一样",
    arguments: [
      "", "--overdue", "--overdue-by 7", "--overdue-by 2 --closed 2026-09", "--state open",
      "--state assigned,已退回",
      "--state closed", "--state closed --state open", "--reported 2026-09", "--reported 2026-09..",
      "--reported ..2026-08",
      "--reported 2026-09-15..2026-10-10", "--closed 2026-10", "--closed 上季度", "--closed 2026-09-10..",
      "--reported 2026-08 --closed 2026-10", "--closed 2026-08 --closed 2026-10",
      "--month 2026-09 --state open",
      "--due 2026-10", "--unit 城东区 --overdue", "--round-at-least 2", "--source 随手拍 --reported 上月",
      "--text 垃圾 --closed 上月",
    ])
  func sameAsWhole(_ filter: String) throws {
    let offices = try #require(Self.offices)
    let line = "finding --format csv --headers key --sort -due,unit " + filter
    let lean = offices.closed.run(line)
    let whole = offices.whole.run(line)
    #expect(lean.status == .done && whole.status == .done)
    #expect(lean.text == whole.text)
    #expect(offices.closed.run("finding --count " + filter).text == "\(whole.text.lines.count - 1)\n")
  }

  /// A row as programs get it.
  private static func rows(_ filter: String) throws -> [[String: String]] {
    let run = try #require(offices).closed.run("finding --format csv --headers key " + filter)
    let lines = run.text.lines.map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let header = try #require(lines.first)
    return lines.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  @Test("各条件筛出的，正是全部问题里合条件的那些")
  func oracle() throws {
    let all = try Self.rows("")
    #expect(all.count > 1000)
    func check(_ filter: String, _ isMeant: ([String: String]) -> Bool) throws {
      let found = try Self.rows(filter).map { $0["id"] }
      #expect(found == all.filter(isMeant).map { $0["id"] }, "\(filter)")
      #expect(!found.isEmpty, "\(filter)")
    }
    func day(_ row: [String: String], _ key: String) -> String { String((row[key] ?? "").prefix(10)) }
    try check("--reported 2026-09-10..2026-09-20") { "2026-09-10"..."2026-09-20" ~= day($0, "reported") }
    try check("--due 2026Q4") { "2026-10-01"..."2026-12-31" ~= day($0, "due") }
    try check("--closed 2026-09") { day($0, "closed").hasPrefix("2026-09") }
    try check("--month 2026-09 --month 2026-10") { $0["month"] == "2026-09" || $0["month"] == "2026-10" }
    try check("--source 随手拍 --source 12345") { $0["source"] == "随手拍" || $0["source"] == "12345" }
    try check("--lead 城东区 --state open") {
      $0["unit"] == "U-101" && !["closed", "void", "merged", "rejected"].contains($0["state"])
    }
    try check("--rebound") { $0["rebounds"] != "" }
    try check("--fixed") { $0["fixed_on_spot"] == "true" }
    try check("--exposed") { $0["exposures"] != "0" }
    try check("--support 市城管执法局") { ($0["supports"] ?? "").split(separator: "；").contains("U-207") }
    try check("--overdue-by 10") {
      $0["timeliness"] == "overdue" && (Int($0["overdue_days"] ?? "") ?? 0) >= 10
    }
    try check("--overdue-by 3 --state closed") {
      $0["state"] == "closed" && (Int($0["overdue_days"] ?? "") ?? 0) >= 3
    }
    try check("--round-at-least 2") { (Int($0["round"] ?? "") ?? 0) >= 2 }
    try check("--text 垃圾 --text 烟头") { ["垃圾", "烟头"].contains(where: ($0["text"] ?? "").contains) }
    try check("--place P-033 --category C-24") { $0["place"] == "P-033" && $0["category"] == "C-24" }
  }
}

extension String {
  /// The lines of a file as programs get it, without the byte order mark.
  fileprivate var lines: [Substring] {
    replacingOccurrences(of: "\u{FEFF}", with: "").replacingOccurrences(of: "\r\n", with: "\n")
      .split(separator: "\n")
  }
}
