import Creation
import Testing

@testable import CreationCommands

/// 范例办公室 A small office scored by an example rulebook, run through the commands alone.
struct ExampleOffice {
  let desk: Desk
  private let term: String

  /// Opens an office with units by ranking group, under an example.
  init(_ example: String, term: String = "2026-10", _ groups: KeyValuePairs<String, [String]>) throws {
    desk = try Desk()
    self.term = term
    try done("init d")
    for (group, units) in groups {
      for unit in units { try done("unit add --name \(unit) --kind district --group \(group)") }
    }
    try done("score rules example \(example) --output d/rules/\(example).json")
  }
}

extension ExampleOffice {
  /// Runs a command that must succeed and gives what it printed.
  @discardableResult
  func done(_ line: String) throws -> String {
    let result = desk.run(line)
    try #require(result.status == .done, "\(line) \(result.said)")
    return result.text
  }

  /// Books results from rows of a table.
  func results(_ header: String, _ rows: [String], on day: String = "2026-10-20") throws {
    try desk.write((["测评," + header] + rows).joined(separator: "\n"), to: "results.csv")
    let said = try done("result import results.csv --on \(day)")
    try #require(said.contains("录入 \(rows.count) 项，已有 0，不对 0"))
  }

  /// Takes findings in from rows of a table.
  func findings(_ batches: [FindingBatch]) throws {
    var rows = ["外部编号,登记时间,整改时限,销号时间,责任单位,来源,级别,问题类别,点位"]
    for batch in batches { for _ in 0..<batch.number { rows.append("\(rows.count),\(batch.row)") } }
    try desk.write(rows.joined(separator: "\n"), to: "findings.csv")
    let said = try done("finding import findings.csv --create category,place")
    try #require(said.contains("导入 \(rows.count - 1) 个问题"), "\(said)")
  }

  /// The number of a finding that a command has just printed.
  func added(_ line: String) throws -> String {
    let said = try done("finding add " + line)
    return try #require(
      said.split { !$0.isASCII || $0 == " " }.map(String.init).first { $0.hasPrefix("F2026") })
  }
}

extension ExampleOffice {
  /// What `score` says of a unit: 得分 and 名次, or why it is listed apart.
  func scores(_ campaign: String? = nil) throws -> [String: String] {
    let option = campaign.map { " --campaign \($0)" } ?? ""
    let csv = try done("score \(term)\(option) --format csv --headers key")
    let rows = PlainTable(Array(csv.utf8)).columns("name", "score", "rank", "remark")
    return Dictionary(
      rows.map { ($0[0], $0[2].isEmpty ? $0[3] : "\($0[1]) 第\($0[2])") }, uniquingKeysWith: { $1 })
  }

  /// The marks of every component as `score explain` lists them, rounded to two decimals.
  ///
  /// On the way the marks of all lines are added up and must come to the score.
  func components(_ unit: String, _ campaign: String? = nil) throws -> [String: String] {
    let option = campaign.map { " --campaign \($0)" } ?? ""
    let csv = try done("score explain \(term)\(option) --unit \(unit) --format csv --headers key")
    var components: [String: Points] = [:]
    var rows = PlainTable(Array(csv.utf8)).columns("component", "marks", "line")
    let total = try #require(rows.last)
    rows.removeLast()
    #expect(total[0] == "得分" && total[2].isEmpty)
    for row in rows where !row[1].isEmpty { components[row[0], default: 0] += try #require(Points(row[1])) }
    let sum = components.values.reduce(Points(0), +)
    let score = try scores(campaign)[unit]?.split(separator: " ").first.map(String.init) ?? ""
    #expect(Points(score) == sum && Points(total[1]) == sum, "\(unit) \(score)")
    return components.mapValues { $0.text(decimals: 2) }
  }
}

/// 一批问题 So many findings of a kind, all of October 2026: on time they are closed a day before their deadline.
struct FindingBatch {
  var unit: String
  var number: Int
  var end: End = .onTime
  var source = ""
  var level = ""
  var category = ""
  var place = ""

  /// What became of them.
  enum End: String {
    case onTime = "2026-10-14"
    case late = "2026-10-20"
    case open = ""
  }

  /// A row of the table, without its number.
  var row: String {
    ["2026-10-08", "2026-10-15", end.rawValue, unit, source, level, category, place].joined(separator: ",")
  }
}
