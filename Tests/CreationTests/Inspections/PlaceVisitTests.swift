import Testing

@testable import Creation

@Suite("到访")
struct PlaceVisitTests {
  @Test("问题按来源，检查的评定按检查机制，别的结果按测评；作废的、没有点位的不算")
  func all() throws {
    let month = try #require(Month("2026-11"))
    let on = Moment(try #require(Day("2026-11-03")))
    func result(_ serial: Int32, _ test: TestName, _ place: PlaceID?, _ round: ActivityID?) -> ResultRecord {
      ResultRecord(
        id: ResultID(month: month, serial: serial),
        result: TestResult(test, of: "U-1", place: place, inspection: round, outcome: .noted), on: on)
    }
    let round = ActivityRecord(
      id: ActivityID(month: month, serial: 1), activity: Activity(.inspection, "一", mechanism: "暗访"), on: on)
    var void = result(5, "实地测评", "P-5", nil)
    void.isVoid = true
    let visits = PlaceVisit.all(
      findings: [
        Finding(
          id: FindingID(month: month, serial: 1), report: .init(place: "P-1", category: "C-1", source: "周巡查"),
          on: on)
      ],
      results: [
        result(1, .faultless, "P-2", round.id), result(2, "实地测评", "P-3", nil), result(3, "甲", nil, round.id),
        result(4, "实地测评", "P-4", ActivityID(month: month, serial: 9)), void,
      ], rounds: [round])
    #expect(
      visits == [
        PlaceVisit("P-1", on: on.day, by: "周巡查"), PlaceVisit("P-2", on: on.day, by: "暗访"),
        PlaceVisit("P-3", on: on.day, by: "实地测评"), PlaceVisit("P-4", on: on.day, by: "实地测评"),
      ])
  }

  @Test("上次到访是最后一天，不论哪种检查")
  func last() throws {
    let (first, second) = (try #require(Day("2026-11-03")), try #require(Day("2026-11-09")))
    let visits = [
      PlaceVisit("P-1", on: second, by: "暗访"), PlaceVisit("P-1", on: first, by: "周巡查"),
      PlaceVisit("P-2", on: first, by: "周巡查"),
    ]
    #expect(visits.last == ["P-1": second, "P-2": first])
  }
}
