import Testing

@testable import Creation

@Suite("问题黑点")
struct HotspotsTests {
  /// Eight findings of three months, and one before and one after them.
  static let table = [
    PlacedFinding(serial: 1, on: "2026-07-31", place: "P-1"),
    PlacedFinding(serial: 2, on: "2026-08-01", place: "P-1", closed: "2026-08-03"),
    PlacedFinding(serial: 3, on: "2026-08-20", place: "P-1", due: "2026-08-25"),
    PlacedFinding(serial: 4, on: "2026-10-31", place: "P-1", due: "2026-11-05"),
    PlacedFinding(serial: 5, on: "2026-09-02", place: "P-2", category: "C-02", closed: "2026-09-04"),
    PlacedFinding(serial: 6, on: "2026-09-09", place: "P-2", lead: "U-102", closed: "2026-09-10"),
    PlacedFinding(serial: 7, on: "2026-10-08", place: "P-3", category: nil, lead: nil),
    PlacedFinding(serial: 8, on: "2026-10-09", place: nil, category: "C-02", lead: "U-102"),
    PlacedFinding(serial: 9, on: "2026-10-10", place: nil, lead: "U-102"),
    PlacedFinding(serial: 10, on: "2026-11-01", place: "P-1"),
  ]

  private func hotspots(_ facet: Facet, least: Int = 1) throws -> Hotspots {
    Hotspots(
      try HotspotsTests.table.findings(),
      by: FacetKeys(facet, grids: ["P-1": "G-东", "P-3": "G-东", "P-2": "G-西"]),
      in: try days("2026-08-01", "2026-10-31"), least: least, asOf: try moment("2026-11-01"))
  }

  @Test("按点位：期内登记的才算，逐月、未销号、逾期、首末次各就各位")
  func byPlace() throws {
    let hotspots = try hotspots(.place)
    #expect(hotspots.spots.map(\.key) == ["P-1", "P-2", "P-3"])
    #expect(hotspots.spots.map(\.count) == [3, 2, 1])
    #expect(hotspots.spots.map(\.months) == [[2, 0, 1], [0, 2, 0], [0, 0, 1]])
    #expect(hotspots.spots.map(\.open) == [2, 0, 1])
    #expect(hotspots.spots.map(\.overdue) == [1, 0, 0])
    #expect(hotspots.spots.map(\.first.description) == ["2026-08-01", "2026-09-02", "2026-10-08"])
    #expect(hotspots.spots.map(\.last.description) == ["2026-10-31", "2026-09-09", "2026-10-08"])
    #expect(hotspots.total == 8)
    #expect(hotspots.unplaced == 2)
    #expect(hotspots.fewer == 0)
    #expect(try hotspots.share(of: #require(hotspots.spots.first)).percentText() == "37.50")
  }

  @Test("作废、合并、不予受理的不是问题", arguments: [FindingState.void, .merged, .rejected])
  func noProblems(_ state: FindingState) throws {
    var findings = try HotspotsTests.table.findings()
    for index in findings.indices where findings[index].report.place == "P-2" {
      findings[index].state = state
    }
    let hotspots = Hotspots(
      findings, by: FacetKeys(.place), in: try days("2026-08-01", "2026-10-31"), least: 1,
      asOf: try moment("2026-11-01"))
    #expect(hotspots.spots.map(\.key) == ["P-1", "P-3"])
    #expect(hotspots.total == 6)
  }

  @Test("按类别、网格、单位")
  func byOthers() throws {
    let category = try hotspots(.category)
    #expect(category.spots.map(\.key) == ["C-01", "C-02"])
    #expect(category.spots.map(\.count) == [5, 2])
    #expect(category.unplaced == 1)
    let grid = try hotspots(.grid)
    #expect(grid.spots.map(\.key) == ["G-东", "G-西"])
    #expect(grid.spots.map(\.count) == [4, 2])
    #expect(grid.unplaced == 2)
    let unit = try hotspots(.unit)
    #expect(unit.spots.map(\.key) == ["U-101", "U-102"])
    #expect(unit.spots.map(\.count) == [4, 3])
    #expect(unit.unplaced == 1)
  }

  @Test("不足次数的不列，但说有几个；占比仍按全部算")
  func least() throws {
    let hotspots = try hotspots(.place, least: 3)
    #expect(hotspots.spots.map(\.key) == ["P-1"])
    #expect(hotspots.fewer == 2)
    #expect(hotspots.total == 8)
  }

  @Test("一样多的，最近又发生的在前")
  func ties() throws {
    let table = [
      PlacedFinding(serial: 1, on: "2026-08-01", place: "P-1"),
      PlacedFinding(serial: 2, on: "2026-08-03", place: "P-2"),
      PlacedFinding(serial: 3, on: "2026-08-03", place: "P-0"),
    ]
    let hotspots = Hotspots(
      try table.findings(), by: FacetKeys(.place), in: try days("2026-08-01", "2026-08-31"), least: 1,
      asOf: try moment("2026-09-01"))
    #expect(hotspots.spots.map(\.key) == ["P-0", "P-2", "P-1"])
  }

  @Test("随机的问题：与另一种数法逐格一致")
  func againstCounting() throws {
    var chance = Chance()
    let period = try days("2026-08-11", "2026-11-20")
    let asOf = try moment("2026-11-20")
    for _ in 0..<20 {
      let findings = try (1...200).map { try RandomFinding.make($0, using: &chance) }
      let spots = Hotspots(findings, by: FacetKeys(.place), in: period, least: 1, asOf: asOf).spots
      let inside = findings.filter { $0.countsForPlace && period.contains($0.reported.day) }
      #expect(Set(spots.map(\.key)) == Set(inside.compactMap { $0.report.place?.rawValue }), "\(chance)")
      for spot in spots {
        let mine = inside.filter { $0.report.place?.rawValue == spot.key }
        #expect(spot.count == mine.count, "\(spot.key) \(chance)")
        #expect(spot.open == mine.filter { $0.closed == nil }.count, "\(spot.key) \(chance)")
        let late = mine.filter { $0.closed == nil && $0.deadline.map { $0.due.day < asOf.day } == true }
        #expect(spot.overdue == late.count, "\(spot.key) \(chance)")
        let months = ["2026-08", "2026-09", "2026-10", "2026-11"].map { name in
          mine.filter { $0.reported.description.hasPrefix(name) }.count
        }
        #expect(spot.months == months, "\(spot.key) \(chance)")
        #expect(spot.first == mine.map(\.reported.day).min(), "\(spot.key) \(chance)")
        #expect(spot.last == mine.map(\.reported.day).max(), "\(spot.key) \(chance)")
      }
      #expect(zip(spots, spots.dropFirst()).allSatisfy { $0.count >= $1.count }, "\(chance)")
    }
  }
}
