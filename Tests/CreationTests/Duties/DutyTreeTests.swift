import Testing

@testable import Creation

@Suite("责任分解")
struct DutyTreeTests {
  private func tree(_ parents: [(DutyID, DutyID?)]) throws -> DutyTree {
    DutyTree(try parents.map { try DutyScript(parent: $0.1).record($0.0).duty })
  }

  @Test("上级从最上一级起，下级按层列出")
  func levels() throws {
    let tree = try tree([
      ("D-1", nil), ("D-2", "D-1"), ("D-3", "D-2"), ("D-4", "D-2"), ("D-5", "D-1"), ("D-6", nil),
    ])
    #expect(tree.chain(above: "D-4").map(\.id) == ["D-1", "D-2"])
    #expect(tree.chain(above: "D-1") == [])
    #expect(
      tree.walk(from: "D-1").map { "\($0.depth)\($0.duty.id)" } == ["0D-1", "1D-2", "2D-3", "2D-4", "1D-5"])
    #expect(tree.parts(of: "D-2").map(\.id) == ["D-3", "D-4"])
    #expect(tree.walk(from: "没有").isEmpty)
  }

  @Test("手工改成了圈的也走得完")
  func circle() throws {
    let tree = try tree([("D-1", "D-3"), ("D-2", "D-1"), ("D-3", "D-2")])
    #expect(tree.chain(above: "D-1").map(\.id) == ["D-2", "D-3"])
    #expect(tree.walk(from: "D-1").map(\.duty.id) == ["D-1", "D-2", "D-3"])
  }

  @Test("上级没有登记的，链条到此为止")
  func missing() throws {
    #expect(try tree([("D-2", "D-1")]).chain(above: "D-2") == [])
  }
}
