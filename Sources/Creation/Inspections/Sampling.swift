/// 抽样 A draw anybody can repeat: the same seed draws the same of the same things, on every machine and every run.
///
/// 「对问题的整改落实情况进行回访」（丽水，17）: too many are closed to look at all of them again. The things are queued stratum
/// by stratum （单位或类别）, inside a stratum in an order the seed gives, and taken at equal distances from a beginning
/// the seed gives （等距抽样）. So every thing is as likely as every other, no stratum gets more than one more or less
/// than its share, and none is drawn twice.
///
/// ```swift
/// Sampling(seed: "2026-11").draw(3, of: closed, key: \.id.description, stratum: { $0.lead })
/// ```
public struct Sampling: Hashable, Sendable {
  /// 种子 Any words, such as the month; who has them can draw the same again.
  public let seed: String

  /// Creates a draw.
  public init(seed: String) { self.seed = seed }
}

extension Sampling {
  /// Draws so many things, all where there are not as many; of things with the same key there is one.
  ///
  /// They come in the order of the strata, inside one in the order of the keys. In what order the things are given
  /// does not matter.
  public func draw<Item, Stratum: Hashable & Comparable>(
    _ count: Int, of items: some Sequence<Item>, key: (Item) -> String, stratum: (Item) -> Stratum
  ) -> [Item] {
    var seen: Set<String> = []
    let queue = items.map { Queued(item: $0, key: key($0), stratum: stratum($0), rank: rank(key($0))) }
      .filter { seen.insert($0.key).inserted }
      .sorted { ($0.stratum, $0.rank, $0.key) < ($1.stratum, $1.rank, $1.key) }
    let drawn = positions(count, of: queue.count).map { queue[$0] }
    return drawn.sorted { ($0.stratum, $0.key) < ($1.stratum, $1.key) }.map(\.item)
  }

  /// Where in a queue of so many the drawn ones stand: one in every stretch of whole ÷ count, the beginning drawn.
  ///
  /// Of a queue of 10, 4 are (u + 10k) ÷ 4 for k from 0 to 3, rounded down, u from 0 to 9: with u = 7 the places 1, 4,
  /// 6 and 9, counted from 0.
  func positions(_ count: Int, of whole: Int) -> [Int] {
    let count = min(max(count, 0), whole)
    guard count > 0 else { return [] }
    let start = rank("\u{1F}\(whole)\u{1F}\(count)") % UInt64(whole)
    return (0..<count).map { Int((Int128(whole) * Int128($0) + Int128(start)) / Int128(count)) }
  }

  /// The place of a thing in the order the seed gives.
  ///
  /// The bytes of seed and key are gathered by FNV-1a and mixed as SplitMix64 does, both fixed for good: the standard
  /// library's hashes differ from run to run.
  func rank(_ key: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in [Array(seed.utf8), [0x00], Array(key.utf8)].joined() {
      hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}

/// A thing in the queue.
private struct Queued<Item, Stratum> {
  let item: Item
  let key: String
  let stratum: Stratum
  let rank: UInt64
}
