import Testing

@testable import Creation

@Suite("检查表")
struct ChecklistTests {
  private static func indicator(
    _ id: IndicatorID, _ places: [PlaceKind], method: IndicatorMethod? = .field, marks: Points? = nil,
    retired: String? = nil
  ) -> Indicator {
    var indicator = Indicator(id: id, name: "名\(id)")
    indicator.places = places
    indicator.method = method
    indicator.marks = marks
    indicator.retired = retired.flatMap { Day($0) }
    return indicator
  }

  private static let all = [
    indicator("Ⅲ-10", ["农贸市场", "路口"], marks: 3), indicator("Ⅲ-9", ["农贸市场"]),
    indicator("Ⅲ-8", ["农贸市场"], method: .survey), indicator("Ⅲ-7", ["农贸市场"], method: .material),
    indicator("Ⅲ-6", ["农贸市场"], method: nil), indicator("Ⅲ-5", ["路口"], retired: "2026-10-01"),
    indicator("Ⅲ-4", []),
  ]

  @Test("在用的、实地看的、写明这类点位的，按编号排")
  func items() throws {
    let list = Checklist("农贸市场", of: Self.all, on: try #require(Day("2026-10-01")))
    #expect(list.items.map(\.indicator) == ["Ⅲ-6", "Ⅲ-9", "Ⅲ-10"])
    #expect(list.items.map(\.full) == [1, 1, 3])
    #expect(list.full == 5)
    #expect(list.item("Ⅲ-9") == list.items[1])
    #expect(list.item("名Ⅲ-10") == list.items[2])
    #expect(list.item("Ⅲ-8") == nil)
  }

  @Test("停用那天起不再检查；停用前还在")
  func retired() throws {
    let before = Checklist("路口", of: Self.all, on: try #require(Day("2026-09-30")))
    let after = Checklist("路口", of: Self.all, on: try #require(Day("2026-10-01")))
    #expect(before.items.map(\.indicator) == ["Ⅲ-5", "Ⅲ-10"])
    #expect(after.items.map(\.indicator) == ["Ⅲ-10"])
  }

  @Test("有检查表的点位类别，按最先提到的指标排")
  func kinds() throws {
    let day = try #require(Day("2026-09-30"))
    #expect(Checklist.kinds(of: Self.all, on: day) == ["路口", "农贸市场"])
    #expect(Checklist("车站", of: Self.all, on: day).items.isEmpty)
  }
}
