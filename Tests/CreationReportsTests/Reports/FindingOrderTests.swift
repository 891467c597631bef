import Creation
import Testing

@testable import CreationReports

@Suite("问题清单的排序")
struct FindingOrderTests {
  /// A finding of a serial number, with a limit, a due date and a unit where they are known.
  static func finding(
    _ serial: Int32, unit: UnitID? = nil, limit: TimeLimit = .workdays(3), due: String? = nil
  ) throws -> Finding {
    let month = try #require(Month("2026-10"))
    let on = try #require(Moment("2026-10-08"))
    var finding = Finding(id: FindingID(month: month, serial: serial), report: .init(), on: on)
    guard let unit else { return finding }
    let deadline = try due.map {
      Deadline(start: on, limit: limit, due: try #require(Moment($0)), calendar: "", provisional: false)
    }
    finding.apply(.assigned(.init(lead: unit, deadline: deadline)), on: on)
    return finding
  }

  static func serials(_ findings: [Finding], by words: [String]) throws -> [Int] {
    let context = FindingColumn.Context(
      names: Names(units: ["甲": "丁局", "乙": "丙局"]), moment: try #require(Moment("2026-11-21")))
    return try FindingOrder(words).sorted(findings, context).map { Int($0.id.serial) }
  }

  @Test("没有写时按编号，编号的大小不是字母的先后")
  func byNumber() throws {
    let findings = try [100_000, 3, 20, 9999].map { try Self.finding($0) }
    #expect(try Self.serials(findings, by: []) == [3, 20, 9999, 100_000])
    #expect(try Self.serials(findings, by: ["-编号"]) == [100_000, 9999, 20, 3])
  }

  @Test("日期按先后，只有日期的算当日结束，没有的总在最后")
  func byDate() throws {
    let findings = [
      try Self.finding(1, unit: "甲", due: "2026-11-02"),
      try Self.finding(2, unit: "甲", due: "2026-11-02T14:00"),
      try Self.finding(3), try Self.finding(4, unit: "甲", due: "2026-10-30"), try Self.finding(5),
    ]
    #expect(try Self.serials(findings, by: ["due"]) == [4, 2, 1, 3, 5])
    #expect(try Self.serials(findings, by: ["-整改期限"]) == [1, 2, 4, 3, 5])
  }

  @Test("数按大小：12 天多于 3 天，9 天多于 3 天")
  func byNumbers() throws {
    let findings = [
      try Self.finding(1, unit: "甲", due: "2026-11-18"), try Self.finding(2, unit: "甲", due: "2026-11-09"),
      try Self.finding(3, unit: "甲", due: "2026-11-12"),
    ]
    #expect(try Self.serials(findings, by: ["逾期天数"]) == [1, 3, 2])
    #expect(try Self.serials(findings, by: ["-overdue_days"]) == [2, 3, 1])
  }

  @Test("时限先小时后天，少的在前")
  func byLimit() throws {
    let limits: [TimeLimit] = [.days(7), .workdays(10), .workdays(2), .workHours(8), .urgentHours(24)]
    let findings = try limits.enumerated().map { index, limit in
      try Self.finding(Int32(index + 1), unit: "甲", limit: limit, due: "2026-11-18")
    }
    #expect(try Self.serials(findings, by: ["时限"]) == [5, 4, 3, 2, 1])
  }

  @Test("几列依次比，前一列分不出才看后一列，最后看编号")
  func severalColumns() throws {
    let findings = [
      try Self.finding(4, unit: "乙", due: "2026-11-02"), try Self.finding(3, unit: "甲", due: "2026-11-09"),
      try Self.finding(2, unit: "甲", due: "2026-11-02"), try Self.finding(1, unit: "甲", due: "2026-11-02"),
    ]
    #expect(try Self.serials(findings, by: ["责任单位", "-due"]) == [3, 1, 2, 4])
    #expect(try Self.serials(findings, by: ["unit", "-due"]) == [4, 3, 1, 2])
    #expect(try Self.serials(findings, by: ["-due", "单位编号"]) == [3, 4, 1, 2])
  }

  @Test("状态按办理的先后，不按字")
  func byState() throws {
    var replied = try Self.finding(1, unit: "甲")
    replied.apply(.replied, on: replied.last)
    let findings = [replied, try Self.finding(2), try Self.finding(3, unit: "甲")]
    #expect(try Self.serials(findings, by: ["状态"]) == [2, 3, 1])
  }

  @Test("没有的列指出相近的一个")
  func unknownColumn() {
    let problem = #expect(throws: Problem.self) { try FindingOrder(["-逾期天"]) }
    #expect(problem?.site == .option("--sort"))
    #expect(problem?.advice == "请改用「逾期天数」")
  }
}
