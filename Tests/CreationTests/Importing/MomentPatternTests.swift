import Testing

@testable import Creation

@Suite("给定的日期格式")
struct MomentPatternTests {
  @Test(
    "按格式读",
    arguments: [
      ("MM/dd/yyyy HH:mm", "02/28/2019 11:25", "2019-02-28T11:25:00"), ("dd-MM-yy", "28-02-19", "2019-02-28"),
      ("d/M/yyyy", "3/4/2019", "2019-04-03"), ("d/M/yyyy", "13/12/2019", "2019-12-13"),
      ("yyyy年M月d日", "2019年2月8日", "2019-02-08"), ("yyyyMMdd", "20190228", "2019-02-28"),
      ("yyyyMMddHHmmss", "20190228112505", "2019-02-28T11:25:05"),
      ("yyyy-MM-ddTHH:mm", "2019-02-28T11:25", "2019-02-28T11:25:00"),
      ("yyyy-M-d H:m:s", "2019-2-8 1:2:3", "2019-02-08T01:02:03"), ("d.M.yyyy", " ２８．２．２０１９ ", "2019-02-28"),
      ("(dd) MM yyyy", "(28)  02\t2019", "2019-02-28"), ("ｙｙｙｙ－ＭＭ－ｄｄ", "2019-02-28", "2019-02-28"),
      ("yyyy/MM/dd HH时mm分", "2019/02/28 11时25分", "2019-02-28T11:25:00"),
    ])
  func reading(_ pattern: String, _ text: String, _ expected: String) throws {
    let format = try MomentFormat(pattern: pattern)
    #expect(format.moment(text)?.description == expected)
    #expect(format.moment(ascii: Array(text.utf8))?.description == expected)
    #expect(format.pattern == pattern)
  }

  @Test(
    "与格式不合的不收",
    arguments: [
      ("MM/dd/yyyy", "28/02/2019"), ("MM/dd/yyyy", "2/28/2019"), ("MM/dd/yyyy", "02/28/19"),
      ("MM/dd/yyyy", "2019-02-28"),
      ("MM/dd/yyyy", "02/30/2019"), ("MM/dd/yyyy", "02/28/2019 11:25"), ("MM/dd/yyyy HH:mm", "02/28/2019"),
      ("MM/dd/yyyy HH:mm", "02/28/2019 25:00"), ("MM/dd/yyyy", ""), ("MM/dd/yyyy", "02/28/20191"),
      ("dd-MM-yy", "28-02-2019"),
      ("yyyyMMdd", "2019228"), ("d/M/yyyy", "003/4/2019"),
    ])
  func refusals(_ pattern: String, _ text: String) throws {
    #expect(try MomentFormat(pattern: pattern).moment(text) == nil)
  }

  @Test(
    "不成立的格式说明缘由",
    arguments: [
      ("M月d日", "不完整"), ("yyyy-MM", "不完整"), ("", "不完整"), ("HH:mm", "不完整"), ("yyyy-MM-dd HH", "时刻不完整"),
      ("yyyy-MM-dd mm", "时刻不完整"), ("yyyy-MM-dd HH:ss", "时刻不完整"), ("yyyy-MM-dd dd", "重复"),
      ("YYYY-MM-DD", "「YYYY」"),
      ("yyyy-MM-dd hh:mm", "「hh」"), ("yyyy-MMM-dd", "「MMM」"), ("yyy-MM-dd", "「yyy」"), ("y-MM-dd", "「y」"),
      ("yyyy-MM-dd'T'HH:mm a", "「a」"), ("yyyyMd", "分不清"), ("dMMyyyy", "分不清"),
    ])
  func badPatterns(_ pattern: String, _ what: String) throws {
    let problem = try #require(throws: Problem.self) { try MomentFormat(pattern: pattern) }
    #expect(problem.what.contains(what))
    #expect(problem.value == pattern)
    #expect(problem.advice.hasPrefix("请"))
  }
}
