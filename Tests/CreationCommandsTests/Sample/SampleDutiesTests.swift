import Testing

@testable import Creation
@testable import CreationCommands

@Suite("示例市内容：清单")
struct SampleDutiesTests {
  static let duties = [
    SampleDutyLists.mechanisms, SampleDutyLists.weaknesses, SampleDutyLists.weakIndicators,
    SampleTaskLists.annual, SampleTaskLists.breakdown, SampleActionLists.actions,
    SampleActionLists.campaigns, SampleMaterialLists.materials, SampleMaterialLists.suggestions,
  ].map { SampleTable($0) }

  static var rows: [[String: String]] { duties.flatMap(\.rows) }

  @Test("每行格数与表头一致，编号、任务不重复，单位都有")
  func tables() {
    let units = Set(SampleTable(SampleUnits.csv).column("id"))
    for table in Self.duties {
      #expect(table.malformed.filter { !$0.contains(" 2026-") } == [])
      for row in table.rows {
        #expect(units.contains(row["lead"] ?? ""), "\(row)")
        let supports = (row["supports"] ?? "").split(separator: "、").map(String.init)
        #expect(supports.allSatisfy(units.contains) && !supports.contains(row["lead"] ?? ""), "\(row)")
      }
    }
    for column in ["id", "name"] {
      #expect(SampleTable.repeated(Self.rows.compactMap { $0[column] }) == [])
    }
  }

  @Test("丽水二十一项，龙泉七项行动，石狮十个专项，泉州三张清单各一打")
  func counts() {
    let counts = Dictionary(grouping: Self.rows) { $0["list"] ?? "" }.mapValues(\.count)
    #expect(counts["L-04"] == 21 && counts["L-06"] == 7 && counts["L-07"] == 10)
    #expect(["L-01", "L-02", "L-03"].allSatisfy { counts[$0] == 12 })
    #expect(counts["L-09"] == 5)
    let origins = SampleTable(SampleTaskLists.annual).column("origin")
    #expect(origins.map { Int($0.split(separator: "）").last ?? "") } == (1...21).map(Optional.some))
  }

  @Test("七项行动的牵头是方案里列在最前的单位")
  func leads() {
    let first = ["环卫办", "综合执法办", "宣传科", "综合执法办", "联合学区", "宣传科"]
    let units = SampleTable(SampleUnits.csv).rows
    let leads = SampleTable(SampleActionLists.actions).column("lead").prefix(6)
    #expect(leads.map { id in units.first { $0["id"] == id }?["name"] } == first.map(Optional.some))
  }

  @Test("经过合乎规矩：状态接得上，延期在到期以前、不超过原时限")
  func course() throws {
    var records: [String: DutyRecord] = [:]
    for row in Self.rows {
      let id = row["id"] ?? ""
      var duty = Duty(id: DutyID(rawValue: id), name: row["name"] ?? "", list: "", lead: "")
      duty.due = Day(row["due"] ?? "")
      duty.start = Day(row["start"] ?? "")
      duty.target = DutyTarget(row["target"] ?? "")
      duty.milestones = (row["milestones"] ?? "").split(separator: "；").compactMap { Milestone(String($0)) }
      records[id] = DutyRecord(duty)
    }
    var last = ""
    for row in SampleTable(SampleDutyCourse.csv).rows {
      let (id, value, time) = (row["id"] ?? "", row["value"] ?? "", row["on"] ?? "")
      let on = try #require(Moment(time), "\(row)")
      var record = try #require(records[id], "\(row)")
      #expect(time >= last, "\(row)")
      last = time
      let day = Day(value)
      if row["event"] == "milestone" { #expect(throws: Never.self, "\(row)") { try record.milestone(value) } }
      if row["event"] == "extended" {
        let until = try #require(day)
        #expect(record.refusal(ofExtendingTo: until, on: on.day) == nil, "\(row)")
      }
      let isWord = !(row["text"] ?? "").isEmpty
      if row["event"] == "accepted" {
        #expect(record.refusal(ofAcceptingWith: isWord ? "有" : nil) == nil, "\(row)")
      }
      let events = SampleDuties.events(row["event"] ?? "", value)
      #expect(!events.isEmpty, "\(row)")
      for event in events {
        #expect(record.course.refusal(of: event.kind, on: on, record.duty.id) == nil, "\(row)")
        record.course.post(event, on: on)
      }
      records[id] = record
    }
    let states = Dictionary(grouping: records.values) { $0.course.standing }.mapValues(\.count)
    #expect(DutyStanding.allCases.filter { $0 != .dropped }.allSatisfy { (states[$0] ?? 0) > 0 })
  }
}
