import Testing

@testable import Creation

@Suite("问题反弹")
struct ReboundsTests {
  /// Closed in the period August to October: 1, 2, 3, 5, 6. Reported in it as rebounds: 3 (from 1), 4 (from 2),
  /// 6 (from one of June that is not at hand).
  static let table = [
    PlacedFinding(serial: 1, on: "2026-07-30", place: "P-1", closed: "2026-08-03"),
    PlacedFinding(serial: 2, on: "2026-08-01", place: "P-2", category: "C-02", closed: "2026-09-30T18:00"),
    PlacedFinding(serial: 3, on: "2026-08-20", place: "P-1", closed: "2026-08-21", rebounds: "F202607-0001"),
    PlacedFinding(
      serial: 4, on: "2026-10-02T08:00", place: "P-2", category: "C-02", rebounds: "F202608-0002"),
    PlacedFinding(serial: 5, on: "2026-10-05", place: "P-3", lead: "U-102", closed: "2026-10-31"),
    PlacedFinding(
      serial: 6, on: "2026-08-02", place: "P-1", lead: "U-102", closed: "2026-08-09", rebounds: "F202606-0009"
    ),
    PlacedFinding(serial: 7, on: "2026-11-01", place: "P-1", rebounds: "F202608-0003"),
    PlacedFinding(serial: 8, on: "2026-07-31", place: "P-1", closed: "2026-11-01", rebounds: "F202606-0009"),
  ]

  private func rebounds() throws -> Rebounds {
    let findings = try ReboundsTests.table.findings()
    let closings = try [
      id("F202607-0001"): moment("2026-08-03"), id("F202608-0002"): moment("2026-09-30T18:00"),
    ]
    return Rebounds(findings, in: try days("2026-08-01", "2026-10-31")) { closings[$0] }
  }

  @Test("期内登记的逐个列出，按登记日期；间隔是前次销号到这次登记的天数")
  func list() throws {
    let list = try rebounds().list
    #expect(list.map(\.finding.id.description) == ["F202608-0006", "F202608-0003", "F202610-0004"])
    #expect(list.map(\.earlier.description) == ["F202606-0009", "F202607-0001", "F202608-0002"])
    #expect(list.map(\.days) == [nil, 17, 2])
  }

  @Test("作废、合并、不予受理的不是反弹", arguments: [FindingState.void, .merged, .rejected])
  func noProblems(_ state: FindingState) throws {
    var findings = try ReboundsTests.table.findings()
    findings[3].state = state
    let rebounds = Rebounds(findings, in: try days("2026-08-01", "2026-10-31")) { _ in nil }
    #expect(rebounds.list.map(\.finding.id.description) == ["F202608-0006", "F202608-0003"])
    #expect(rebounds.rate == Ratio(2, of: 5))
  }

  @Test("反弹率 = 期内反弹 ÷ 期内销号")
  func rate() throws {
    #expect(try rebounds().rate == Ratio(3, of: 5))
    let none = Rebounds([Finding](), in: try days("2026-08-01", "2026-10-31")) { _ in nil }
    #expect(none.rate.percentText() == nil)
  }

  @Test("分组：反弹数、销号数、逐月；没有反弹的组不列")
  func groups() throws {
    let places = try rebounds().groups(by: FacetKeys(.place), least: 1)
    #expect(places.map(\.key) == ["P-1", "P-2"])
    #expect(places.map(\.rebounds) == [2, 1])
    #expect(places.map(\.closed) == [3, 1])
    #expect(places.map(\.months) == [[2, 0, 0], [0, 0, 1]])
    #expect(places.map(\.rate) == [Ratio(2, of: 3), Ratio(1, of: 1)])
    let units = try rebounds().groups(by: FacetKeys(.unit), least: 2)
    #expect(units.map(\.key) == ["U-101"])
    #expect(units.map(\.rebounds) == [2])
    #expect(units.map(\.closed) == [3])
  }

  @Test("随机的问题：各组之和是总数，与另一种数法一致")
  func againstCounting() throws {
    var chance = Chance()
    let period = try days("2026-08-11", "2026-11-20")
    for _ in 0..<20 {
      var findings = try (1...200).map { try RandomFinding.make($0, using: &chance) }
      for index in findings.indices where Int.random(in: 0..<4, using: &chance) == 0 {
        findings[index].report.rebounds = findings[Int.random(in: 0..<200, using: &chance)].id
      }
      let rebounds = Rebounds(findings, in: period) { _ in nil }
      let came = findings.filter { $0.report.rebounds != nil && period.contains($0.reported.day) }
      let gone = findings.filter { $0.closed.map { period.contains($0.day) } ?? false }
      #expect(Set(rebounds.list.map(\.finding.id)) == Set(came.map(\.id)), "\(chance)")
      #expect(rebounds.rate == Ratio(came.count, of: gone.count), "\(chance)")
      let groups = rebounds.groups(by: FacetKeys(.unit), least: 1)
      #expect(groups.reduce(0) { $0 + $1.rebounds } == came.count, "\(chance)")
      for group in groups {
        #expect(group.rebounds == came.count { $0.lead?.rawValue == group.key }, "\(chance)")
        #expect(group.closed == gone.count { $0.lead?.rawValue == group.key }, "\(chance)")
        #expect(group.months.reduce(0, +) == group.rebounds, "\(chance)")
      }
    }
  }
}
