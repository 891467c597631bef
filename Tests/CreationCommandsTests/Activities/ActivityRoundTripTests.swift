import Creation
import Foundation
import Testing

@testable import CreationCommands

/// What our own list of activities carries is taken in again whole.
@Suite("活动导出再导入")
struct ActivityRoundTripTests {
  private static let pieces = [
    "清洁", "\"", "\\", ",", "，", ";", "=1+1", "+86", "@", "'", "１２", "𠮷", "👨‍👩‍👧", "e\u{301}", "a b", "是", "0.50",
    "A202610-0001", "／", "%", "（", "）", "、",
  ]

  private func desk() throws -> Desk {
    let desk = try Desk()
    try #require(desk.run("init d").status == .done)
    for line in [
      "unit add --id U-1 --name 城东区 --kind district", "unit add --id U-2 --name 城西,区 --kind district",
      "unit add --id U-3 --name =市文明办 --kind department", "place add --id P-1 --name 中心,市场 --kind 农贸市场",
      "routine add --id J-1 --name 志愿,服务 --kind volunteer --unit-kinds district",
      "routine add --id J-2 --name 集中活动 --kind volunteer --unit-kinds district",
      "routine add --id J-3 --name 会商 --kind meeting",
    ] {
      let done = desk.run(line)
      try #require(done.status == .done, "\(line) \(done.said)")
    }
    return desk
  }

  private func run(_ desk: Desk, _ words: [String]) throws -> String {
    let done = desk.run(words + ["--data", "\(desk.path)/d"])
    try #require(done.status == .done, "\(words) \(done.said)")
    return done.text
  }

  /// A word that is not blank, out of odd pieces.
  private func word(_ numbers: inout some RandomNumberGenerator) -> String {
    "字"
      + (0..<Int.random(in: 1...4, using: &numbers))
      .compactMap { _ in Self.pieces.randomElement(using: &numbers) }.joined()
  }

  /// A line that books an activity of any look.
  private func words(_ numbers: inout some RandomNumberGenerator) -> [String] {
    var words = ["activity", "add", "--title", word(&numbers)]
    let kind = ["volunteer", "meeting", "inspection", "household", "other"].randomElement(using: &numbers)
    words += ["--kind", kind ?? "other", "--on", "2026-10-\(Int.random(in: 10...28, using: &numbers))"]
    let units = ["U-1", "U-2", "U-3"].filter { _ in Bool.random(using: &numbers) }
    if !units.isEmpty { words += ["--unit", units.joined(separator: ",")] }
    if kind == "volunteer", Bool.random(using: &numbers) { words += ["--routine", "J-1"] }
    for option in ["--people", "--households", "--copies", "--reports"] where Bool.random(using: &numbers) {
      words += [option, String(Int.random(in: 0...500, using: &numbers))]
    }
    if Bool.random(using: &numbers) { words += ["--hours", "\(Int.random(in: 0...90, using: &numbers)).5"] }
    if Bool.random(using: &numbers) { words += ["--present", "甲（人大代表、民进）、乙,丙（联络员）"] }
    if Bool.random(using: &numbers) { words += ["--absent", "丁"] }
    if Bool.random(using: &numbers) { words += ["--place", "P-1", "--mechanism", "暗访"] }
    if Bool.random(using: &numbers) { words += ["--text", word(&numbers)] }
    return words
  }

  /// Everything but the numbers, which another office gives anew, and how many photos there were.
  private func list(_ desk: Desk, _ headers: String) throws -> [String] {
    let columns =
      "on,kind,title,routine,routine_name,units,unit_names,place,place_name,mechanism,people,hours,"
      + "households,copies,reports,present,absent,text,void"
    let text = try run(desk, ["activity", "--format", "jsonl", "--headers", headers, "--columns", columns])
    return text.split(separator: "\n").map(String.init).sorted()
  }

  @Test("怪字符、各种活动：两种表头写出的表，另一处导入后一字不差，再导都是已有", arguments: ["zh", "key"])
  func random(headers: String) throws {
    let seed =
      ProcessInfo.processInfo.environment["CREATION_SEED"].flatMap { UInt64($0) }
      ?? UInt64.random(in: 1...UInt64.max)
    var numbers = SeededGenerator(seed: seed)
    let (desk, other) = (try self.desk(), try self.desk())
    var booked = 0
    for _ in 0..<50 {
      let words = words(&numbers)
      let done = desk.run(words + ["--data", "\(desk.path)/d"])
      if done.status == .done {
        booked += 1
      } else {
        try #require(done.said.contains("这次活动已经录入"), "\(words) \(done.said) CREATION_SEED=\(seed)")
      }
    }
    let csv = try run(desk, ["activity", "--format", "csv", "--headers", headers])
    try other.write(csv, to: "in.csv")
    let said = try run(other, ["activity", "import", "in.csv"])
    #expect(said.contains("录入 \(booked) 次，已有 0，不对 0"), "\(said) CREATION_SEED=\(seed)")
    #expect(try list(other, headers) == list(desk, headers), "CREATION_SEED=\(seed)")
    for desk in [desk, other] {
      try desk.write(try run(desk, ["activity", "--format", "csv", "--headers", headers]), to: "own.csv")
      let said = try run(desk, ["activity", "import", "own.csv"])
      #expect(said.contains("录入 0 次，已有 \(booked)，不对 0"), "\(said) CREATION_SEED=\(seed)")
    }
  }
}
