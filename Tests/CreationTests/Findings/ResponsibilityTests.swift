import Testing

@testable import Creation

@Suite("责任认定")
struct ResponsibilityTests {
  /// Who is named and what the registers say, and who then leads.
  struct LeadCase: Sendable, CustomTestStringConvertible {
    var name: String
    var named, byKind, standard, manager, grid: UnitID?
    var lead: UnitID?

    var testDescription: String { name }
  }

  @Test(
    "指明的 > 类别在该类点位的牵头 > 类别的牵头 > 点位管理主体 > 点位所在网格的管理单位 > 不知道",
    arguments: [
      LeadCase(name: "都有", named: "U-1", byKind: "U-2", standard: "U-3", manager: "U-4", lead: "U-1"),
      LeadCase(name: "没指明", byKind: "U-2", standard: "U-3", manager: "U-4", lead: "U-2"),
      LeadCase(name: "该类点位没有另定", standard: "U-3", manager: "U-4", lead: "U-3"),
      LeadCase(name: "类别没有牵头", manager: "U-4", lead: "U-4"), LeadCase(name: "都没有"),
      LeadCase(name: "只指明", named: "U-1", lead: "U-1"), LeadCase(name: "只另定", byKind: "U-2", lead: "U-2"),
      LeadCase(
        name: "都有，连网格", named: "U-1", byKind: "U-2", standard: "U-3", manager: "U-4", grid: "U-6", lead: "U-1"
      ),
      LeadCase(name: "另定优先于网格", byKind: "U-2", grid: "U-6", lead: "U-2"),
      LeadCase(name: "类别的牵头优先于网格", standard: "U-3", grid: "U-6", lead: "U-3"),
      LeadCase(name: "管理主体优先于网格", manager: "U-4", grid: "U-6", lead: "U-4"),
      LeadCase(name: "只有网格", grid: "U-6", lead: "U-6"),
      LeadCase(name: "另定优先于管理主体", byKind: "U-2", manager: "U-4", lead: "U-2"),
    ])
  func lead(_ test: LeadCase) throws {
    let category = Category(
      id: "C-03", name: "占道经营", lead: test.standard,
      leads: test.byKind.map { ["农贸市场": $0, "医院": "U-9"] } ?? ["医院": "U-9"])
    let place = Place(id: "P-017", name: "东门市场", kind: "农贸市场", manager: test.manager, grid: "G-1")
    let grid = Grid(id: "G-1", name: "东门网格", unit: test.grid)
    let settled = try? Responsibility(
      named: test.named, supports: [], category: category, place: place, grid: grid)
    #expect(settled?.lead == test.lead)
  }

  @Test("没有点位的按类别，没有类别的按点位")
  func onlyOne() throws {
    let category = Category(id: "C-03", name: "占道经营", lead: "U-3", leads: ["农贸市场": "U-2"])
    let place = Place(id: "P-017", name: "东门市场", kind: "农贸市场", manager: "U-4")
    #expect(try Responsibility(named: nil, supports: [], category: category, place: nil).lead == "U-3")
    #expect(try Responsibility(named: nil, supports: [], category: nil, place: place).lead == "U-4")
  }

  @Test("谁也没说，说出是哪个类别、哪个点位")
  func nobody() throws {
    let category = Category(id: "C-03", name: "占道经营")
    let place = Place(id: "P-017", name: "东门市场", kind: "农贸市场")
    func refusal(_ category: Creation.Category?, _ place: Place?, _ value: String?, _ why: String) {
      #expect(
        throws: Problem(
          "不知道交办给谁", at: .option("--unit"), value: value, why: why, advice: "请用 --unit 指明责任单位")
      ) {
        try Responsibility(named: nil, supports: ["U-5"], category: category, place: place)
      }
    }
    refusal(category, place, "占道经营 · 东门市场", "该类别没有牵头单位，该点位没有管理主体")
    refusal(category, nil, "占道经营", "该类别没有牵头单位，没有写明点位")
    refusal(nil, place, "东门市场", "没有写明类别，该点位没有管理主体")
    refusal(nil, nil, nil, "没有写明类别，没有写明点位")
  }

  @Test("网格也没说的，说出网格：没有登记、没有管理单位、已停用")
  func silentGrid() throws {
    let category = Category(id: "C-03", name: "占道经营")
    let place = Place(id: "P-017", name: "东门市场", kind: "农贸市场", grid: "东门网格")
    func why(_ grid: Grid?, on day: Day? = nil) -> String? {
      do throws(Problem) {
        _ = try Responsibility(
          named: nil, supports: [], category: category, place: place, grid: grid, on: day)
        return nil
      } catch {
        return error.why
      }
    }
    let before = "该类别没有牵头单位，该点位没有管理主体，"
    #expect(why(nil) == before + "所在网格「东门网格」没有登记")
    #expect(why(Grid(id: "G-1", name: "东门网格")) == before + "所在网格「东门网格」没有管理单位")
    let retired = Grid(id: "G-1", name: "东门网格", unit: "U-6", retired: try day("2026-11-20"))
    let said = before + "所在网格「东门网格」2026-11-20 起停用"
    #expect(why(retired) == said)
    #expect(why(retired, on: try day("2026-11-20")) == said)
    #expect(why(retired, on: try day("2026-11-19")) == nil)
  }

  @Test("配合单位：给出的优先，牵头的不算，不重复")
  func supports() throws {
    let category = Category(id: "C-03", name: "占道经营", lead: "U-3", supports: ["U-5", "U-3", "U-6", "U-5"])
    func supports(_ named: UnitID?, _ given: [UnitID]) throws -> [UnitID] {
      try Responsibility(named: named, supports: given, category: category, place: nil).supports
    }
    #expect(try supports(nil, []) == ["U-5", "U-6"])
    #expect(try supports(nil, ["U-7", "U-3", "U-7"]) == ["U-7"])
    #expect(try supports("U-1", ["U-3", "U-1"]) == ["U-3"])
    // Whoever names the unit says who helps it: the category's supports go with the category's lead.
    #expect(try supports("U-1", []).isEmpty)
  }

  @Test("一个问题可有十一个责任单位（龙泉，市容环境）")
  func eleven() throws {
    let units = (1...11).map { UnitID(rawValue: "U-\($0)") }
    let settled = try Responsibility(
      named: units[0], supports: Array(units[1...]), category: nil, place: nil)
    #expect(settled.lead == "U-1")
    #expect(settled.supports.count == 10)
  }
}
