import Creation
import Foundation
import Testing

@testable import CreationCommands

/// What our own list of results carries is taken in again whole.
@Suite("测评结果导出再导入")
struct ResultRoundTripTests {
  private static let pieces = [
    "早市", "\"", "\\", ",", "，", ";", "=1+1", "-3", "+86", "@", "'", "''=", "１２", "𠮷", "👨‍👩‍👧", "e\u{301}", "\t",
    "a b",
    "是", "0.50", "R202610-0001", "\n", "／", "%",
  ]

  private func desk() throws -> Desk {
    let desk = try Desk()
    try #require(desk.run("init d").status == .done)
    for line in [
      "unit add --id U-1 --name 城东区 --kind district", "unit add --id U-2 --name 城西,区 --kind district",
      "unit add --id U-3 --name =市文明办 --kind department", "place add --id P-1 --name 中心,市场 --kind 农贸市场",
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
    let text = (0..<Int.random(in: 1...4, using: &numbers))
      .compactMap { _ in Self.pieces.randomElement(using: &numbers) }.joined()
    // A word of a command line that begins with a dash is taken for an option.
    return text.contains { !$0.isWhitespace } && !text.hasPrefix("-") ? text : "字" + text
  }

  /// A result as the words of a command line.
  private func words(_ numbers: inout some RandomNumberGenerator) -> [String] {
    let outcomes = [
      [
        "--marks",
        "\(Int.random(in: 0...100, using: &numbers)).\(Int.random(in: 0...9, using: &numbers))/101",
      ],
      ["--share", "\(Int.random(in: 0...200, using: &numbers))/200"],
      ["--value", "\(Int.random(in: -99...99, using: &numbers)).\(Int.random(in: 1...9, using: &numbers))"],
      ["--na"], ["--noted"],
    ]
    var words = ["result", "add", "--test", word(&numbers), "--item", word(&numbers)]
    words += ["--unit", ["U-1", "U-2"].randomElement(using: &numbers) ?? "U-1"]
    words += outcomes.randomElement(using: &numbers) ?? []
    if Bool.random(using: &numbers) { words += ["--place", "P-1"] }
    if Bool.random(using: &numbers) { words += ["--level", word(&numbers)] }
    if Bool.random(using: &numbers) { words += ["--assessor", "U-3"] }
    if Bool.random(using: &numbers) { words += ["--text", word(&numbers)] }
    let term = ["2026Q3", "2026Q4", "2026H1", "2026", nil].randomElement(using: &numbers) ?? nil
    if let term { words += ["--term", term] }
    let day = "2026-\(Int.random(in: 10...11, using: &numbers))-0\(Int.random(in: 1...9, using: &numbers))"
    return words + ["--on", Bool.random(using: &numbers) ? day : "\(day) 08:30"]
  }

  /// The list without the numbers, which another office gives anew.
  private func list(_ desk: Desk, _ headers: String) throws -> String {
    try run(
      desk,
      [
        "result", "--format", "csv", "--headers", headers, "--columns",
        "test,unit,unit_name,place,place_name,item,marks,of,part,whole,value,not_applicable,noted,level,assessor,"
          + "assessor_name,term,on,text,void",
      ])
  }

  @Test("怪字符、各种结果：两种表头写出的表，另一处导入后一字不差，再导都是已有", arguments: ["zh", "key"])
  func random(headers: String) throws {
    let seed =
      ProcessInfo.processInfo.environment["CREATION_SEED"].flatMap { UInt64($0) }
      ?? UInt64.random(in: 1...UInt64.max)
    var numbers = SeededGenerator(seed: seed)
    let (desk, other) = (try self.desk(), try self.desk())
    var booked = 0
    for _ in 0..<60 {
      let words = words(&numbers)
      let done = desk.run(words + ["--data", "\(desk.path)/d"])
      if done.status == .done {
        booked += 1
      } else {
        try #require(done.said.contains("同一项"), "\(words) \(done.said) \(seed)")
      }
    }
    let csv = try run(desk, ["result", "--format", "csv", "--headers", headers])
    try other.write(csv, to: "in.csv")
    let said = try run(other, ["result", "import", "in.csv"])
    #expect(said.contains("录入 \(booked) 项，已有 0，不对 0"), "\(said) CREATION_SEED=\(seed)")
    #expect(try list(other, headers) == list(desk, headers), "CREATION_SEED=\(seed)")
    for desk in [desk, other] {
      let csv = try run(desk, ["result", "--format", "csv", "--headers", headers])
      try desk.write(csv, to: "own.csv")
      let said = try run(desk, ["result", "import", "own.csv"])
      #expect(said.contains("录入 0 项，已有 \(booked)，不对 0"), "\(said) CREATION_SEED=\(seed)")
    }
  }
}
