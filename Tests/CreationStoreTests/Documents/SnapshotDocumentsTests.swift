import Creation
import Testing

@testable import CreationStore

@Suite("机构、考评办法、放假安排")
struct SnapshotDocumentsTests {
  private let office: SmallOffice

  init() throws { office = try SmallOffice() }

  @Test("没有 office.json 说怎么办")
  func namesAMissingOffice() throws {
    try Disk.remove(office.path("office.json"))
    let error = #expect(throws: Problem.self) { try office.snapshot().office() }
    #expect(error?.advice.contains("creation init") == true)
  }

  @Test("换机构、规则、日历，读得回来")
  func roundTrips() throws {
    let new = Office(name: "新区创城办", code: "新创城办", level: .street)
    let rulebook = Rulebook(
      id: "2026年办法", name: "新办法", from: Known.month("2026-06"), schemes: Rulebook.standard.schemes)
    let year = Arrangement(
      year: 2026, papers: ["国办发〔2025〕1号"], off: [Known.day("2026-01-01"): "元旦"],
      work: [Known.day("2026-01-04"): "元旦"])
    _ = try office.store.write(stamp: office.stamp()) { transaction in
      try transaction.replace(new)
      try transaction.replace(rulebook)
      try transaction.replace(year)
    }
    let snapshot = try office.snapshot()
    #expect(try snapshot.office() == new)
    #expect(try snapshot.rulebooks() == [rulebook, .standard])
    #expect(try snapshot.arrangement(of: 2026) == year)
    #expect(try snapshot.calendarYears() == [2026])
    #expect(
      try snapshot.calendar(2026...2026).isKnown(
        from: Known.day("2026-01-01"), through: Known.day("2026-12-31")))
  }

  @Test("哪个月用哪份考评办法", arguments: [("2026-05", "standard"), ("2026-06", "新"), ("2027-01", "新")])
  func picksTheRulebookInForce(month: String, id: String) throws {
    let rulebook = Rulebook(
      id: "新", name: "新办法", from: Known.month("2026-06"), schemes: Rulebook.standard.schemes)
    _ = try office.store.write(stamp: office.stamp()) { try $0.replace(rulebook) }
    #expect(try office.snapshot().rulebook(for: Known.month(month)).id == id)
  }

  @Test("没有一份适用：说怎么办")
  func namesAMissingRulebook() throws {
    let error = #expect(throws: Problem.self) { try office.snapshot().rulebook(for: Known.month("1999-12")) }
    #expect(error?.value == "1999年12月")
    #expect(error?.advice.hasPrefix("请") == true)
  }

  @Test("一月的安排可能写在前后一年的通知里")
  func readsNeighbouringYears() throws {
    let paper = Arrangement(year: 2027, off: [Known.day("2026-12-31"): "元旦"])
    _ = try office.store.write(stamp: office.stamp()) { try $0.replace(paper) }
    #expect(try !office.snapshot().calendar(2026...2026).isWorkday(Known.day("2026-12-31")))
  }

  @Test("没有的年份就是没有")
  func knowsWhichYearsAreMissing() throws {
    #expect(try office.snapshot().arrangement(of: 2031) == nil)
    for name in ["九.json", "x2026.json", "2026", "99999999999999999999.json"] {
      try Disk.write("{}", to: office.path("calendar/\(name)"))
    }
    #expect(try office.snapshot().calendarYears() == [])
  }
}
