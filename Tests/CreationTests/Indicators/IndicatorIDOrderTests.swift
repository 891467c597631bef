import Testing

@testable import Creation

@Suite("指标编号的先后")
struct IndicatorIDOrderTests {
  @Test("数字按大小，不按字面；一样大的按字面")
  func order() {
    let sorted: [IndicatorID] = [
      "", "9", "10", "A", "Ⅰ-1", "Ⅰ-1-2", "Ⅰ-1-10", "Ⅰ-2", "Ⅱ-1", "Ⅲ-02", "Ⅲ-2", "Ⅲ-9", "Ⅲ-10",
      "Ⅲ-99999999999999999999998", "Ⅲ-99999999999999999999999",
    ]
    #expect(sorted.reversed().sorted { $0.precedes($1) } == sorted)
  }

  @Test("随机编号：不会两个互相在前，先后可以传递")
  func strict() {
    var chance = Chance()
    let ids = (0..<60).map { _ in
      IndicatorID(
        rawValue: (0..<Int.random(in: 0...5, using: &chance)).map { _ in
          ["0", "1", "2", "10", "Ⅲ", "-", "."].randomElement(using: &chance) ?? "-"
        }.joined())
    }
    for one in ids {
      for two in ids {
        #expect(!(one.precedes(two) && two.precedes(one)), "\(chance)")
        #expect(one == two || one.precedes(two) || two.precedes(one), "\(chance)")
        for three in ids where one.precedes(two) && two.precedes(three) {
          #expect(one.precedes(three), "\(chance) \(one) \(two) \(three)")
        }
      }
    }
  }
}
