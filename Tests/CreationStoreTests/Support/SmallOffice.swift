import Creation
import Foundation
import Testing

@testable import CreationStore

/// A data directory whose documents are written by hand, so that no test rests on the code that lays one out.
final class SmallOffice: Sendable {
  let scratch: Scratch
  let directory: DataDirectory

  init() throws {
    scratch = try Scratch()
    directory = DataDirectory(root: scratch.at("data"))
    for (file, content) in Self.documents { try Disk.write(content, to: path(file)) }
    for folder in ["ledger", "months", "calendar"] {
      try FileManager.default.createDirectory(atPath: path(folder), withIntermediateDirectories: true)
    }
    try Disk.write(Self.rules, to: path("rules/standard.json"))
  }

  /// A copy of another office's directory, as it stands.
  init(copying other: SmallOffice, to path: String? = nil) throws {
    scratch = try Scratch()
    directory = DataDirectory(root: path ?? scratch.at("data"))
    try Disk.copy(other.directory.root, to: directory.root)
  }

  /// Half for what was dealt with, half for what was in time.
  static let rules =
    #"{"format":1,"id":"standard","name":"默认考评办法","from":"2000-01","schemes":["# + scheme + "]}"

  static let scheme = """
    {"groups":["*"],"full":100,"components":[
      {"id":"rectification","title":"整改率","kind":"rate","measure":"rectification_rate","marks":50},
      {"id":"on-time","title":"按期整改率","kind":"rate","measure":"on_time_rate","marks":50}
    ]}
    """

  static let documents = [
    "office.json": #"{"format":1,"name":"测试区创城办","code":"测创城办","level":"district"}"#,
    "registers/units.json": """
    {"format":1,"units":[
      {"id":"U-101","name":"城东区","kind":"district","group":"各区"},
      {"id":"U-102","name":"城西区","kind":"district","group":"各区","parent":"U-101"},
      {"id":"U-201","name":"市城管局","kind":"department","group":"市直部门"}
    ]}
    """,
    "registers/places.json": """
    {"format":1,"places":[
      {"id":"P-001","name":"中心农贸市场","kind":"农贸市场","manager":"U-101","declared":true,"facilities":[]},
      {"id":"P-002","name":"火车站广场","kind":"广场","declared":false,"facilities":["座椅"]}
    ]}
    """,
    "registers/categories.json": """
    {"format":1,"categories":[
      {"id":"C-01","name":"占道经营","severity":"general","lead":"U-201","leads":{"广场":"U-102"},"supports":[]}
    ]}
    """,
  ]
}

extension SmallOffice {
  var store: Store { Store(directory) }

  func path(_ relative: String) -> String { directory.path(relative) }

  func snapshot() throws -> Snapshot { try Snapshot(directory) }

  func stamp(_ number: Int = 1) -> Posting.Stamp {
    Posting.Stamp(
      at: Known.instant("2026-11-01T08:00:00+08:00"), by: "张三",
      tx: TransactionID(rawValue: "T1-\(String(format: "%04d", number))"))
  }

  /// Posts facts as one command.
  @discardableResult
  func post(_ facts: [Fact], tx number: Int = 1) throws -> [String] {
    try store.write(stamp: stamp(number), patience: 5) { transaction in
      for fact in facts {
        try transaction.post(.finding(fact.id, fact.event), on: fact.on, text: fact.text)
      }
    }.receipt.notices
  }

  /// Everything the ledger says, posting by posting.
  func postings(_ snapshot: Snapshot? = nil) throws -> [Posting] {
    let snapshot = try snapshot ?? self.snapshot()
    var postings: [Posting] = []
    for month in snapshot.months {
      try snapshot.postings(in: month) { posting, _ in postings.append(posting) }
    }
    return postings
  }

  /// Everything wrong with the directory, each with the title of the check that found it.
  func problems() throws -> [Problem] {
    let snapshot = try snapshot()
    return Check.all.flatMap { check in
      do throws(Problem) { return try check.problems(snapshot) } catch { return [error] }
    }
  }

  /// Closes a month with scores that fit its accounts.
  func close(_ month: Month, tx number: Int = 90) throws {
    let on = Known.instant("2026-12-01T09:00:00+08:00")
    _ = try store.write(stamp: stamp(number)) { transaction in
      let snapshot = transaction.snapshot
      let book = try #require(try MonthReader(snapshot, text: true).books(through: month).last)
      let score = try SmallOffice.score(book, snapshot)
      try transaction.close(
        Closing(month: month, days: book.days, at: on, by: "张三", carried: book.carriedForward()), score.sheet,
        score.inputs, issued: [(name: "scores.csv", bytes: Array("单位,得分\r\n".utf8))])
    }
  }

  /// A month's score as the rulebook in force and the registers have it.
  static func score(_ book: MonthBook, _ snapshot: Snapshot) throws -> MonthScore {
    let inputs = try snapshot.inputs(for: book.month)
    return MonthScore(
      book, inputs, owed: try snapshot.owed(in: book.days, asOf: book.days.last, inputs),
      asOf: book.days.last,
      previous: try snapshot.scores(of: book.month.previous))
  }

  /// Puts a rulebook on file whose months end on a day, written beside the standard one's other content.
  func cut(on day: Int?, from month: String = "2000-01", id: String = "standard") throws {
    let text = SmallOffice.rules.replacingOccurrences(of: #""id":"standard""#, with: #""id":"\#(id)""#)
      .replacingOccurrences(of: #""from":"2000-01""#, with: #""from":"\#(month)""#)
    let cut = day.map { #""month_ends":\#($0),"# } ?? ""
    try Disk.write("{" + cut + text.dropFirst(), to: path("rules/\(id).json"))
  }

  /// The files that count: not the lock, not what can be made again, not a journal that is done with.
  func content() throws -> [String: [UInt8]] {
    try Disk.tree(directory.root) { name in
      name == ".lock" || name.hasPrefix(".cache") || name == "ledger/.journal"
    }
  }
}
