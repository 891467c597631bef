import Testing

@testable import Creation

/// San Francisco deducts 7, 4 or 2 of 100 marks a violation by its risk and publishes the score of every visit.
@Suite("真实数据里的扣分")
struct RealScoresTests {
  private static let files = ["sf_violations.csv.gz", "sf_inspections.csv.gz"]

  @Test(
    "旧金山：100 − 7·高 − 4·中 − 2·低，15,796 次检查里 15,452 次与公布的分数相同",
    .enabled(if: files.allSatisfy(TestData.has), "没有真实数据，见 CREATION_TESTDATA"))
  func sanFrancisco() throws {
    let rule = EventRule(
      title: "违规", of: .measure(.count(.assigned)), each: -1,
      times: [.trait(.source, ["High Risk": 7, "Moderate Risk": 4, "Low Risk": 2, "N/A": 0])])
    let visits = try TableText.rows(Array(try TestData.bytes(Self.files[1]))).dropFirst().map(\.fields)
      .filter { !$0[1].isEmpty && $0[3].hasPrefix("Routine") }
    var published: [UnitID: String] = [:]
    for row in visits { published[visit(row[0], row[2])] = row[1] }
    var month = ScoringCase(units: [])
    // Groups of a few hundred, as districts would be; every visit is on record, whether anything was found or not.
    month.units = published.keys.sorted().enumerated().map {
      ScoringCase.unit($1, group: RankingGroup(rawValue: "组\($0 / 200)"))
    }
    month.results = month.units.map { TestResult("检查", of: $0.id, outcome: .noted) }
    month.findings = try violations()
    let sheet = try month.scoring(month.rulebook([.events(rule, base: 100, floor: 0)]), explains: false)
      .sheet(previous: nil)
    let scores = Dictionary(uniqueKeysWithValues: sheet.units.map { ($0.unit, $0.score?.description) })
    let same = visits.count { row in scores[visit(row[0], row[2])] == row[1] }
    #expect((visits.count, same) == (15_796, 15_452))
  }

  /// A visit stands for the unit: a business on a date.
  private func visit(_ business: String, _ date: String) -> UnitID { UnitID(rawValue: "\(business) \(date)") }

  private func violations() throws -> [FindingScript] {
    try TableText.rows(Array(try TestData.bytes(Self.files[0]))).dropFirst().enumerated().map { index, row in
      FindingScript(
        serial: Int32(index + 1), lead: visit(row.fields[0], row.fields[1]),
        report: .init(source: Source(rawValue: row.fields[3])),
        ["reported 2026-10-12", "assigned 2026-10-12"])
    }
  }
}
