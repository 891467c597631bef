import Foundation
import Testing

@testable import CreationCommands

/// Two offices on one desk, `d` and others, between which findings go back and forth.
struct ExchangeDesk {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// Runs a command that must succeed, and gives what it printed.
  @discardableResult
  func run(_ line: String, in office: String = "d", by: String = "甲") throws -> String {
    try run(Transcript.words(line), in: office, by: by)
  }

  /// The same with the words apart.
  @discardableResult
  func run(_ words: [String], in office: String = "d", by: String = "甲") throws -> String {
    let done = desk.run(words + ["--data", "\(desk.path)/\(office)", "--by", by], now: "2026-11-21T09:30:00")
    try #require(done.status == .done, "\(words) \(done.said)")
    return done.text
  }

  /// An office without anything in it.
  func office(_ name: String) throws {
    try #require(desk.run("init \(name)").status == .done)
  }

  /// Gives an office the registers and the rules of another.
  func furnish(_ name: String, from other: String) throws {
    for folder in ["registers", "rules"] {
      let target = "\(desk.path)/\(name)/\(folder)"
      try FileManager.default.removeItem(atPath: target)
      try FileManager.default.copyItem(atPath: "\(desk.path)/\(other)/\(folder)", toPath: target)
    }
  }

  /// Books the test results of an office in another, by way of their table.
  func copyResults(to name: String, from other: String) throws {
    try run("result --format csv --output results.csv", in: other)
    try run("result import results.csv", in: name)
  }

  /// Exports whole records, or requests, as they are.
  func export(_ form: String, from office: String, _ more: [String] = ["--unmasked"]) throws -> [UInt8] {
    try run(["finding", "export", "--as", form, "--output", "\(form)-\(office)"] + more, in: office)
    return try desk.read("\(form)-\(office)")
  }

  /// The scores, book and list of an office that a copy must have too.
  func reports(_ office: String, months: [String]) throws -> [String: [UInt8]] {
    // What units owe of lists and routines does not travel with findings.
    let figures =
      "group,rank,unit,name,score,change,opening,assigned,closed,void,transferred_out,closing,closed_on_time,"
      + "overdue_open,overdue_days,returned,due,due_on_time,supported,rebounds,rectification_rate,on_time_rate"
    var reports: [String: [UInt8]] = [:]
    let lines =
      [
        "finding --format csv --headers key", "finding --overdue --format csv",
        "report hotspots --format csv",
      ]
      + months.map { "score \($0) --format csv --headers key --columns \(figures)" }
    for line in lines { reports[line] = Array(try run(line, in: office).utf8) }
    return reports
  }
}
