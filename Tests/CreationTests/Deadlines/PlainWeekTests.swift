import Testing

@testable import Creation

@Suite("周一到周五")
struct PlainWeekTests {
  @Test("与逐日数的一致，1970 年前后都对")
  func counting() {
    var count = PlainWeek.weekdays(through: -30_001)
    for day in -30_000...60_000 {
      let weekday = Day(number: Int32(day)).weekday
      if !weekday.isWeekend { count += 1 }
      guard PlainWeek.weekdays(through: day) == count, PlainWeek.isWeekend(day) == weekday.isWeekend else {
        Issue.record("第 \(day) 天")
        return
      }
    }
  }

  @Test("往后数若干个")
  func forward() {
    var chance = Chance()
    for _ in 0..<500 {
      let start = Int.random(in: -20_000...20_000, using: &chance)
      let count = Int.random(in: 1...60, using: &chance)
      var (day, left) = (start, count)
      while left > 0 {
        day += 1
        if !Day(number: Int32(day)).weekday.isWeekend { left -= 1 }
      }
      #expect(PlainWeek.weekday(after: start, count: count) == day, "\(chance)")
    }
  }
}
