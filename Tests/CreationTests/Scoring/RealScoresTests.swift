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
    let component = try component(
      #"""
      {"id":"a","title":"检查","kind":"events","base":100,"floor":0,"events":[
        {"title":"违规","of":"assigned","each":-1,"times":[{"by":"source",
         "values":{"High Risk":7,"Moderate Risk":4,"Low Risk":2,"N/A":0}}]}]}
      """#)
    let scoring = try MonthScoring([component], findings: try violations())
    var (visits, same) = (0, 0)
    for row in try TableText.rows(Array(try TestData.bytes(Self.files[1]))).dropFirst().map(\.fields) {
      guard !row[1].isEmpty, row[3].hasPrefix("Routine") else { continue }
      visits += 1
      let score = scoring.marks(of: component, visit(row[0], row[2]), Account())
      if score?.marks.description == row[1] { same += 1 }
    }
    #expect((visits, same) == (15_796, 15_452))
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
