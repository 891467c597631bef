import Testing

@testable import Creation

@Suite("点位档案")
struct PlaceArchiveTests {
  private let places = [
    Place(
      id: "P-3", name: "一市场", kind: "农贸市场", address: "一路 1 号", manager: "U-1", grid: "G-1", declared: true,
      facilities: ["垃圾分类亭"]),
    Place(id: "P-1", name: "二市场", kind: "农贸市场", address: "二路", manager: "U-1", grid: "G-1"),
    Place(id: "P-2", name: "一路", kind: "主次干道"),
    Place(id: "P-9", name: "旧路", kind: "主次干道", retired: Day("2026-01-01")),
  ]

  @Test("两个市场，一个缺设施：7 ÷ 8；一条路什么也没有：0 ÷ 4；合计 7 ÷ 12")
  func completeness() throws {
    let archive = PlaceArchive(places)
    #expect(archive.rows.map(\.kind) == ["主次干道", "农贸市场", nil])
    #expect(archive.rows.map(\.completeness) == [Ratio(0, of: 4), Ratio(7, of: 8), Ratio(7, of: 12)])
    #expect(archive.rows.map(\.completeness).map { $0.title() } == ["0.00%", "87.50%", "58.33%"])
    #expect(archive.rows.map(\.count) == [1, 2, 3])
    #expect(archive.rows.map(\.declared) == [0, 1, 1])
  }

  @Test("逐个列出缺什么，按编号")
  func gaps() {
    let archive = PlaceArchive(places)
    #expect(archive.gaps.map(\.place.id) == ["P-1", "P-2"])
    #expect(archive.gaps.map(\.missing) == [[.facilities], [.address, .manager, .grid, .facilities]])
  }

  @Test("一个点位也没有：0 ÷ 0 是「—」")
  func none() {
    let archive = PlaceArchive([])
    #expect(archive.rows.count == 1)
    #expect(archive.rows[0].completeness.title() == "—")
  }
}
