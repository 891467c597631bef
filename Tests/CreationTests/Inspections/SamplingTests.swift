import Testing

@testable import Creation

@Suite("抽样")
struct SamplingTests {
  private struct Item: Hashable {
    var key: String
    var unit: String
  }

  private static let twelve = (1...12).map {
    Item(key: "F202610-" + (($0 < 10 ? "000" : "00") + String($0)), unit: "U-\(1 + $0 % 3)")
  }

  private func draw(_ count: Int, _ seed: String, _ items: [Item] = Self.twelve) -> [Item] {
    Sampling(seed: seed).draw(count, of: items, key: \.key, stratum: \.unit)
  }

  @Test("次序的算法定死了：另一种语言照文档算出的一样")
  func pinned() {
    #expect(Sampling(seed: "2026-11").rank("F202610-0001") == 14_660_326_710_632_456_527)
    #expect(
      draw(5, "2026-11").map(\.key)
        == ["F202610-0006", "F202610-0012", "F202610-0007", "F202610-0010", "F202610-0005"])
    #expect(
      draw(5, "甲").map(\.key)
        == ["F202610-0006", "F202610-0012", "F202610-0001", "F202610-0002", "F202610-0011"])
  }

  @Test("个数：没有就不抽，多了就全抽，负数不抽")
  func bounds() {
    #expect(draw(3, "甲", []).isEmpty)
    #expect(draw(0, "甲").isEmpty)
    #expect(draw(-4, "甲").isEmpty)
    #expect(Set(draw(13, "甲")) == Set(Self.twelve))
    #expect(Set(draw(.max, "甲")) == Set(Self.twelve))
  }

  @Test("同一编号只有一个")
  func twins() {
    let twice = Self.twelve + Self.twelve
    #expect(draw(24, "甲", twice).count == 12)
    #expect(draw(5, "甲", twice) == draw(5, "甲"))
  }

  @Test("等距取：十个取四个，起点 u，取 (u + 10k) ÷ 4；每个起点下每个位置总共取到四次")
  func distances() {
    var taken = Array(repeating: 0, count: 10)
    for start in 0..<10 {
      for index in 0..<4 { taken[(start + 10 * index) / 4] += 1 }
    }
    #expect(taken == Array(repeating: 4, count: 10), "起点均匀，各个被抽到的机会就相等")
    for seed in 0..<40 {
      let positions = Sampling(seed: "\(seed)").positions(4, of: 10)
      let fits = (0..<10).contains { start in positions == (0..<4).map { (start + 10 * $0) / 4 } }
      #expect(fits, "种子 \(seed)")
    }
  }

  @Test("随机的清单：个数对、是子集、不重复、给的次序无关、各层至多差一个")
  func properties() {
    var chance = Chance()
    for _ in 0..<60 { check(&chance) }
  }

  private func check(_ chance: inout Chance) {
    let seed = "\(chance)"
    let count = Int.random(in: 0...70, using: &chance)
    let strata = Int.random(in: 1...9, using: &chance)
    let items = (0..<count).map {
      Item(key: "K\($0)", unit: "U\(Int.random(in: 0..<strata, using: &chance))")
    }
    let wanted = Int.random(in: 0...80, using: &chance)
    let drawn = draw(wanted, seed, items)
    #expect(drawn.count == min(wanted, count), "\(seed)")
    #expect(Set(drawn).isSubset(of: Set(items)) && Set(drawn).count == drawn.count, "\(seed)")
    #expect(draw(wanted, seed, items.shuffled(using: &chance)) == drawn, "\(seed)")
    guard count > 0 else { return }
    for (unit, own) in Dictionary(grouping: items, by: \.unit) {
      let got = drawn.count { $0.unit == unit }
      let share = drawn.count * own.count
      #expect(
        share / count <= got && got * count < share + count, "\(seed)，\(unit)：\(got)，应在 \(share)/\(count) 上下")
    }
  }

  @Test("换种子就换一批；抽得多了，各个被抽到的次数相近")
  func fair() {
    var times: [String: Int] = [:]
    let draws = (0..<1200).map { draw(4, "种子\($0)") }
    for item in draws.joined() { times[item.key, default: 0] += 1 }
    #expect(Set(draws).count > 300)
    // 每个应有 1200 × 4 ÷ 12 = 400 次，标准差约 16；种子是固定的，不会偶然失败。
    for item in Self.twelve { #expect((320...480).contains(times[item.key] ?? 0), "\(item.key)") }
  }
}
