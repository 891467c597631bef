import Foundation
import Testing

@testable import Creation

@Suite("记账时间")
struct InstantTests {
  @Test(
    "北京时间与世界时差八小时",
    arguments: [
      ("1970-01-01T08:00:00+08:00", 0), ("2026-11-21T08:30:05+08:00", 1_795_221_005),
      ("2026-11-21T00:00:00+08:00", 1_795_190_400), ("1969-12-31T23:59:59+08:00", -28_801),
    ] as [(String, Int64)])
  func offset(_ text: String, _ seconds: Int64) {
    #expect(Instant(text)?.seconds == seconds)
    #expect(Instant(seconds: seconds).description == text)
  }

  @Test("与系统的时间库一致")
  func againstFoundation() {
    var chance = Chance()
    let formatter = ISO8601DateFormatter()
    formatter.timeZone = TimeZone(secondsFromGMT: 8 * 3600)
    for _ in 0..<2000 {
      let seconds = Int64.random(in: -2_200_000_000...200_000_000_000, using: &chance)
      let expected = formatter.string(from: Date(timeIntervalSince1970: Double(seconds)))
      #expect(Instant(seconds: seconds).description == expected, "\(chance)")
      #expect(Instant(expected) == Instant(seconds: seconds), "\(chance)")
    }
  }

  @Test(
    "须有时刻和 +08:00",
    arguments: [
      "2026-11-21+08:00", "2026-11-21T08:30:05", "2026-11-21T08:30:05Z", "2026-11-21T08:30:05+09:00", "",
    ])
  func refusals(_ text: String) {
    #expect(Instant(text) == nil)
  }

  @Test("只有日期的，到当天末了")
  func endOfDay() throws {
    let day = try #require(Moment("2026-11-21"))
    #expect(Instant(day).description == "2026-11-21T23:59:59+08:00")
    #expect(Instant(day).day == day.day)
  }

  @Test("再大的秒数也不越界", arguments: [Int64.max, Int64.min, Int64.min + 28_800, Int64.max - 28_800])
  func extremes(_ seconds: Int64) {
    let moment = Instant(seconds: seconds).moment
    #expect(moment.time != nil)
    _ = moment.description
  }
}
