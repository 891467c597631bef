import Testing

@testable import CreationReports

@Suite("汉字数")
struct ChineseNumeralTests {
  @Test(
    "一到九十九",
    arguments: [
      (1, "一"), (9, "九"), (10, "十"), (11, "十一"), (19, "十九"), (20, "二十"), (21, "二十一"), (99, "九十九"), (0, "0"),
      (100, "100"), (-3, "-3"),
    ])
  func text(_ number: Int, _ wanted: String) {
    #expect(ChineseNumeral.text(number) == wanted)
  }
}
