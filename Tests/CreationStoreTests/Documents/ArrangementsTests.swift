import Creation
import Testing

@testable import CreationStore

@Suite("读放假安排文件")
struct ArrangementsTests {
  @Test("自己的写法和 holiday-cn 的写法，读出来一样")
  func readsBothForms() throws {
    let own = #"{"format":1,"year":2026,"papers":["甲"],"off":{"2026-01-01":"元旦"},"work":{"2026-01-04":"元旦"}}"#
    let other = """
      {"$schema":"x","year":2026,"papers":["甲"],"days":[
        {"name":"元旦","date":"2026-01-01","isOffDay":true},{"name":"元旦","date":"2026-01-04","isOffDay":false}]}
      """
    let wanted = Arrangement(
      year: 2026, papers: ["甲"], off: [Known.day("2026-01-01"): "元旦"], work: [Known.day("2026-01-04"): "元旦"])
    for text in [own, other, "\u{FEFF}" + own] {
      #expect(try Arrangements.read(Array(text.utf8), file: "2026.json") == wanted)
    }
  }

  @Test(
    "读不懂的说是哪个文件",
    arguments: [
      "", "[]", "{\"days\":7}", #"{"year":2026,"days":[{"name":"元旦","date":"2026-02-30","isOffDay":true}]}"#,
      #"{"year":2026,"days":[{"name":"元旦","date":"2036-01-01","isOffDay":true}]}"#,
      #"{"year":2026,"offf":{}}"#,
    ])
  func namesTheFile(text: String) {
    let error = #expect(throws: Problem.self) { try Arrangements.read(Array(text.utf8), file: "明年.json") }
    #expect(error?.site?.description.hasPrefix("明年.json") == true)
    #expect(error?.advice.hasPrefix("请") == true)
  }
}
