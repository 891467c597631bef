import Testing

@testable import Creation

@Suite("牵头单位一栏")
struct CategoryLeadsTests {
  /// A text, the lead everywhere and those by kind of place.
  struct LeadsCase: Sendable {
    var text: String
    var standard: UnitID?
    var byKind: [String: UnitID]
  }

  @Test(
    "U-207;农贸市场=U-205 的各种写法",
    arguments: [
      LeadsCase(text: "", standard: nil, byKind: [:]),
      LeadsCase(text: "U-207", standard: "U-207", byKind: [:]),
      LeadsCase(text: "U-207;农贸市场=U-205", standard: "U-207", byKind: ["农贸市场": "U-205"]),
      LeadsCase(text: "农贸市场=U-205；U-207", standard: "U-207", byKind: ["农贸市场": "U-205"]),
      LeadsCase(text: "农贸市场=U-205", standard: nil, byKind: ["农贸市场": "U-205"]),
      LeadsCase(
        text: " U-207 ； 农贸市场 = U-205 ; 医院=U-206;", standard: "U-207",
        byKind: ["农贸市场": "U-205", "医院": "U-206"]),
    ])
  func reading(_ test: LeadsCase) throws {
    let leads = try CategoryLeads(test.text) { UnitID(rawValue: $0) }
    #expect(leads.standard == test.standard)
    #expect(leads.byKind == test.byKind)
  }

  @Test("单位由给出的办法查，查不到的错原样抛出")
  func lookup() throws {
    let known: [String: UnitID] = ["综合执法局": "U-207", "市场监管局": "U-205"]
    let unknown = Problem("没有这个单位", advice: "请先登记")
    func look(_ name: String) throws -> UnitID {
      guard let id = known[name] else { throw unknown }
      return id
    }
    let leads = try CategoryLeads("综合执法局;农贸市场=市场监管局", unit: look)
    #expect((leads.standard, leads.byKind) == ("U-207", ["农贸市场": "U-205"]))
    #expect(throws: unknown) { try CategoryLeads("综合执法局;农贸市场=工商局", unit: look) }
    #expect(throws: unknown) { try CategoryLeads("农贸市场=", unit: look) }
  }
}
