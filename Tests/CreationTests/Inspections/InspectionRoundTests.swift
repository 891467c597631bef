import Testing

@testable import Creation

@Suite("一次检查")
struct InspectionRoundTests {
  private let month = Month(index: 24_322)
  private var on: Moment { Moment(month.first) }
  private var round: ActivityID { ActivityID(month: month, serial: 1) }

  private func result(
    _ serial: Int32, _ place: PlaceID, _ outcome: TestResult.Outcome, of round: ActivityID? = nil
  ) -> ResultRecord {
    ResultRecord(
      id: ResultID(month: month, serial: serial),
      result: TestResult("周巡查", of: "U-1", place: place, inspection: round ?? self.round, outcome: outcome),
      on: on)
  }

  private func finding(_ serial: Int32, _ state: FindingState, of round: String? = nil) -> Finding {
    var finding = Finding(
      id: FindingID(month: month, serial: serial),
      report: .init(
        place: "P-9", category: "C-1", source: "周巡查", inspection: round ?? self.round.description), on: on)
    finding.state = state
    return finding
  }

  private func record(_ kind: ActivityKind = .inspection, place: PlaceID? = nil) -> ActivityRecord {
    ActivityRecord(id: round, activity: Activity(kind, "周巡查", place: place, mechanism: "周巡查"), on: on)
  }

  @Test("平均得分：（9/10 与 5/10 得 70，100/100 得 100）÷ 2 = 85；不适用、无问题不计")
  func average() {
    let round = InspectionRound(
      record(),
      results: [
        result(1, "P-1", .marks(9, of: 10)), result(2, "P-1", .marks(5, of: 10)),
        result(3, "P-2", .marks(100, of: 100)), result(4, "P-3", .notApplicable), result(5, "P-4", .noted),
      ], findings: [])
    #expect(round.average == 85)
    #expect(round.places == ["P-1", "P-2", "P-3", "P-4"])
    #expect(InspectionRound(record(), results: [], findings: []).average == nil)
  }

  @Test("整改率：作废、合并的不算问题；别的检查的不在内")
  func findings() {
    let round = InspectionRound(
      record(place: "P-1"), results: [result(1, "P-2", .noted, of: ActivityID(month: month, serial: 2))],
      findings: [
        finding(1, .closed), finding(2, .assigned), finding(3, .void), finding(4, .merged),
        finding(5, .closed, of: "A202611-0002"), finding(6, .closed, of: "第47周巡查"),
      ])
    #expect(round.putRight == Ratio(1, of: 2))
    #expect(round.places == ["P-1", "P-9"])
    #expect(round.results.isEmpty)
  }

  @Test("只有检查一类的活动；各有各的结果和问题，作废的结果不在内")
  func all() {
    var other = record()
    other = ActivityRecord(
      id: ActivityID(month: month, serial: 2), activity: other.activity, on: other.on)
    var void = result(2, "P-2", .noted)
    void.isVoid = true
    let rounds = InspectionRound.all(
      [
        record(), other,
        ActivityRecord(id: ActivityID(month: month, serial: 3), activity: Activity(.meeting, "会"), on: on),
      ],
      results: [result(1, "P-1", .noted), void], findings: [finding(1, .closed)])
    #expect(rounds.map(\.record.id.serial) == [1, 2])
    #expect(rounds.map(\.results.count) == [1, 0])
    #expect(rounds.map(\.findings.count) == [1, 0])
  }
}
