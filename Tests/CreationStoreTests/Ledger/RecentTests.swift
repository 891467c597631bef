import Creation
import Testing

@testable import CreationStore

@Suite("相邻行的日期和编号")
struct RecentTests {
  private static let texts = [
    "2026-10-01", "2026-10-31", "2026-10-00", "2026-10-32", "2026-11-30", "2026-11-31", "2024-02-29",
    "2023-02-28", "2023-02-29", "2026-10-1x", "2026-10-:1", "2026-10-1", "2026-10-011", "2026/10/01", "",
    "2026-10-13T14:05:00", "2026-10-13 14:05", "2026-10-13T25:00:00",
  ]

  private static let numbers = [
    "F202610-0001", "F202610-9999", "F202610-0000", "F202610-10000", "F202610-00001", "F202610-001",
    "F202610-00a1", "f202610-0001", "F202613-0001", "F202611-0007", "R202610-0001", "F202610-2147483647",
    "F202610-2147483648", "F202610-", "F202610", "",
  ]

  @Test("随便什么次序，与单独读一样", arguments: [31, 32] as [UInt64])
  func agrees(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var (days, numbers) = (RecentMonth(), RecentNumbers<FindingID>())
    for _ in 0..<4000 {
      for text in [Self.texts.randomElement(using: &random), Self.numbers.randomElement(using: &random)] {
        guard let text else { continue }
        let bytes = Array(text.utf8)
        bytes.withUnsafeBytes { raw in
          #expect(days.moment(raw) == Moment(ascii: bytes), "\(seed) \(text)")
          #expect(days.day(raw) == Day(text), "\(seed) \(text)")
          #expect(numbers.number(raw) == FindingID(text), "\(seed) \(text)")
        }
      }
    }
  }
}
