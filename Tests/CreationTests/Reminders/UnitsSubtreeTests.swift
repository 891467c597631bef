import Testing

@testable import Creation

@Suite("单位及其下属")
struct UnitsSubtreeTests {
  private let units = [
    Unit(id: "U-1", name: "区", kind: .district),
    Unit(id: "U-2", name: "镇", kind: .subdistrict, parent: "U-1"),
    Unit(id: "U-3", name: "村", kind: .community, parent: "U-2"),
    Unit(id: "U-4", name: "局", kind: .department),
    Unit(id: "U-5", name: "甲", kind: .section, parent: "U-6"),
    Unit(id: "U-6", name: "乙", kind: .section, parent: "U-5"),
  ]

  @Test("上级连同各级下属；成环的也走得完；登记册里没有的只有它自己")
  func subtree() {
    #expect(units.subtree(of: "U-1") == ["U-1", "U-2", "U-3"])
    #expect(units.subtree(of: "U-3") == ["U-3"])
    #expect(units.subtree(of: "U-5") == ["U-5", "U-6"])
    #expect(units.subtree(of: "U-9") == ["U-9"])
  }
}
