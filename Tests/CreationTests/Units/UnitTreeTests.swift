import Creation
import Testing

@Suite("单位的下属")
struct UnitTreeTests {
  private static func units(_ parents: [(UnitID, UnitID?)]) -> [Unit] {
    parents.map { Unit(id: $0.0, name: "单位\($0.0)", kind: .section, parent: $0.1) }
  }

  @Test("连同各级下属，别家的不算")
  func subtree() {
    let units = Self.units([
      ("区", nil), ("街道", "区"), ("社区甲", "街道"), ("社区乙", "街道"), ("网格", "社区乙"), ("别区", nil), ("别街道", "别区"),
    ])
    #expect(Unit.subtree(of: ["街道"], in: units) == ["街道", "社区甲", "社区乙", "网格"])
    #expect(Unit.subtree(of: ["社区甲"], in: units) == ["社区甲"])
    #expect(Unit.subtree(of: ["社区甲", "别区"], in: units) == ["社区甲", "别区", "别街道"])
    #expect(Unit.subtree(of: [], in: units).isEmpty)
  }

  @Test("没有登记的也算它自己，绕成圈的不会转个不停")
  func circle() {
    let units = Self.units([("甲", "丙"), ("乙", "甲"), ("丙", "乙"), ("丁", "丁")])
    #expect(Unit.subtree(of: ["乙"], in: units) == ["甲", "乙", "丙"])
    #expect(Unit.subtree(of: ["丁", "无"], in: units) == ["丁", "无"])
  }
}
