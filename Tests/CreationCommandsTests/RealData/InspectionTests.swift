import Testing

@testable import CreationCommands

/// San Francisco deducts 7, 4 or 2 of 100 marks for a violation by its risk and publishes the score of every visit.
///
/// Each visit stands for a unit, its violations for findings of one month; the risk is the severity of the category.
@Suite("旧金山餐馆检查")
struct InspectionTests {
  private static let files = ["sf_violations.csv.gz", "sf_inspections.csv.gz"]

  @Test(
    "100 − 7·高 − 4·中 − 2·低：15,796 次例行检查里 15,452 次与公布的分数相同，其余与另算的相同",
    .enabled(if: files.allSatisfy(RealData.has), RealData.absent))
  func sanFrancisco() throws {
    let violations = PlainTable(try RealData.bytes(Self.files[0]))
      .columns("business_id", "date", "ViolationTypeID", "risk_category", "description").map(Violation.init)
    let visits = PlainTable(try RealData.bytes(Self.files[1])).columns("business_id", "date", "Score", "type")
      .filter { !$0[2].isEmpty && $0[3].hasPrefix("Routine") }.map {
        (key: "\($0[0])-\($0[1])", score: $0[2])
      }
    try #require(violations.count == 40_317 && visits.count == 15_796)
    let scored = Set(visits.map(\.key))
    let ours = try scores(of: scored.sorted(), violations.filter { scored.contains($0.visit) })
    var recount = Dictionary(scored.map { ($0, 100) }, uniquingKeysWith: { $1 })
    for violation in violations { recount[violation.visit]? -= violation.marks }
    #expect(ours == recount.mapValues { "\($0).00" })
    #expect(visits.count { ours[$0.key] == $0.score + ".00" } == 15_452)
  }

  /// A violation found on a visit.
  private struct Violation {
    var visit: String
    var type: String
    var risk: String
    var text: String

    init(_ row: [String]) {
      (visit, type, risk, text) = ("\(row[0])-\(row[1])", row[2], row[3], row[4].isEmpty ? row[2] : row[4])
    }

    /// What the city takes off for it.
    var marks: Int { ["High Risk": 7, "Moderate Risk": 4, "Low Risk": 2][risk] ?? 0 }

    var severity: String { ["High Risk": "critical", "Moderate Risk": "major"][risk] ?? "general" }
  }

  /// The score of every visit by our own commands.
  private func scores(of visits: [String], _ violations: [Violation]) throws -> [String: String] {
    let desk = try Desk()
    func take(_ noun: String, _ header: String, _ rows: [String], _ options: String = "") throws {
      try desk.write(([header] + rows).joined(separator: "\n"), to: "\(noun).csv")
      let result = desk.run("\(noun) import \(noun).csv \(options)")
      try #require(result.status == .done, "\(result.said.prefix(500))")
    }
    try #require(desk.run("init d").status == .done)
    try desk.write(Self.rulebook, to: "d/rules/sf.json")
    try take("unit", "编号,名称,排名组", visits.map { "\($0),餐馆 \($0),餐馆" })
    let types = Dictionary(violations.map { ($0.type, $0) }, uniquingKeysWith: { first, _ in first })
    try take(
      "category", "编号,名称,严重程度",
      types.values.sorted { $0.type < $1.type }.map { "\($0.type),\"\($0.text)\",\($0.severity)" })
    try take(
      "finding", "外部编号,登记时间,单位编号,类别编号,级别",
      violations.enumerated().map { "\($0),2026-10-12,\($1.visit),\($1.type),\($1.risk)" })
    // A visit that found nothing is on record all the same.
    try take("result", "单位编号,记一次", visits.map { "\($0),是" }, "--test 检查 --on 2026-10-12")
    let csv = desk.run("score 2026-10 --format csv --headers key --columns unit,score").output
    return Dictionary(
      PlainTable(csv).columns("unit", "score").map { ($0[0], $0[1]) }, uniquingKeysWith: { $1 })
  }

  private static let rulebook = """
    {
      "format": 1, "id": "sf", "name": "餐馆检查评分办法", "from": "2026-01",
      "schemes": [{
        "groups": ["*"], "full": 100,
        "components": [{
          "id": "visit", "title": "检查", "kind": "events", "base": 100, "floor": 0,
          "events": [{
            "title": "违规", "of": "assigned", "each": -1,
            "times": [
              {"by": "severity", "values": {"critical": 7, "major": 4, "general": 2}},
              {"by": "level", "values": {"N/A": 0}}
            ]
          }]
        }]
      }]
    }
    """
}
