import Testing

@testable import Creation

@Suite("时刻")
struct TimeOfDayTests {
  @Test("一天里的每一秒都能写出再读回")
  func everySecond() {
    for second in 0..<86_400 {
      let time = TimeOfDay(seconds: second)
      guard TimeOfDay(time.description) == time, time.seconds == Int32(second) else {
        Issue.record("第 \(second) 秒写作 \(time)")
        return
      }
    }
  }

  @Test("秒可以不写")
  func short() throws {
    let time = try #require(TimeOfDay("08:30"))
    #expect(time.seconds == 30_600)
    #expect(time.description == "08:30:00")
    #expect(time.short == "08:30")
  }

  @Test(
    "钟上没有的时刻不收",
    arguments: [
      "", "8:30", "24:00", "08:60", "08:30:60", "08:3", "08-30", "08:30:5", "08:30:", "0８:30", "08:30:05.1",
    ])
  func refusals(_ text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test("越界的秒数留在当天")
  func clamping() {
    #expect(TimeOfDay(seconds: -1).description == "00:00:00")
    #expect(TimeOfDay(seconds: Int.max).description == "23:59:59")
    #expect(TimeOfDay(hour: -1, minute: 0) == nil)
    #expect(TimeOfDay(hour: 23, minute: 59, second: 59)?.seconds == 86_399)
  }
}
