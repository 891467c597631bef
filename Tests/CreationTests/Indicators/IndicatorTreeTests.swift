import Testing

@testable import Creation

@Suite("测评体系")
struct IndicatorTreeTests {
  private func indicator(_ id: IndicatorID, _ parent: IndicatorID? = nil) -> Indicator {
    Indicator(id: id, name: id.rawValue, parent: parent)
  }

  private func shape(_ tree: IndicatorTree) -> [String] {
    tree.rows.map {
      String(repeating: "-", count: $0.depth) + $0.indicator.id.rawValue + ($0.isLeaf ? "" : "+")
    }
  }

  @Test("上级在前，同级按编号，末级才实测")
  func order() {
    let tree = IndicatorTree([
      indicator("Ⅲ-10", "Ⅱ-1"), indicator("Ⅲ-9", "Ⅱ-1"), indicator("Ⅱ-1", "Ⅰ-1"), indicator("Ⅰ-2"),
      indicator("Ⅰ-1"),
    ])
    #expect(shape(tree) == ["Ⅰ-1+", "-Ⅱ-1+", "--Ⅲ-9", "--Ⅲ-10", "Ⅰ-2"])
    #expect(tree.leaves.map(\.id) == ["Ⅲ-9", "Ⅲ-10", "Ⅰ-2"])
  }

  @Test("上级不在其中的排在最上层；绕成圈的一个也不丢")
  func lost() {
    #expect(shape(IndicatorTree([indicator("Ⅲ-1", "Ⅱ-9"), indicator("Ⅰ-1")])) == ["Ⅰ-1", "Ⅲ-1"])
    let ring = IndicatorTree([indicator("甲", "乙"), indicator("乙", "甲"), indicator("丙", "丙"), indicator("丁")])
    #expect(ring.rows.first?.indicator.id == "丁")
    #expect(Set(ring.rows.map(\.indicator.id)) == ["甲", "乙", "丙", "丁"])
    #expect(ring.rows.count == 4)
  }

  @Test("一条很长的链也排得出")
  func deep() {
    let numbers = (0..<20_000).map { IndicatorID(rawValue: String($0)) }
    let chain = numbers.indices.map { indicator(numbers[$0], $0 == 0 ? nil : numbers[$0 - 1]) }
    let tree = IndicatorTree(chain)
    #expect(tree.rows.last?.depth == 19_999)
    #expect(tree.leaves.map(\.id) == ["19999"])
  }
}
