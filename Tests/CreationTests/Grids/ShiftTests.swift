import Testing

@testable import Creation

@Suite("班次")
struct ShiftTests {
  struct Reading: Sendable, CustomTestStringConvertible {
    var text: String
    var written: String
    var testDescription: String { text }
  }

  @Test(
    "读得懂的写法",
    arguments: [
      Reading(text: "周一至周五 08:00-18:00 张三", written: "周一至周五 08:00-18:00 张三"),
      Reading(text: "1-5 8:00-18:00 张三", written: ""),
      Reading(text: "1-5 08:00-18:00 张三", written: "周一至周五 08:00-18:00 张三"),
      Reading(text: "每天 22:00-06:00 李四", written: "每天 22:00-06:00 李四"),
      Reading(text: "周日 00:00-24:00 王五", written: "周日 00:00-24:00 王五"),
      Reading(text: "周天 08:00-08:00 王五", written: "周日 08:00-08:00 王五"),
    ])
  func reading(_ test: Reading) {
    #expect((try? Shift(test.text))?.description ?? "" == test.written)
  }

  @Test(
    "读不懂的写法",
    arguments: [
      "", "周八 08:00-18:00 张三", "周五至周一 08:00-18:00 张三", "周一 25:00-26:00 张三", "周一 08:00 张三",
      "周一 24:00-08:00 张三",
    ])
  func refused(_ text: String) {
    #expect(throws: Problem.self) { try Shift(text) }
  }

  @Test("几个班次用分号隔开")
  func list() throws {
    let shifts = try Shift.list("周一 08:00-12:00 张三；周二 08:00-12:00 李四;")
    #expect(shifts.map(\.member) == ["张三", "李四"])
  }
}
