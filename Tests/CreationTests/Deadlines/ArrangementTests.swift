import Foundation
import Testing

@testable import Creation

@Suite("节假日安排")
struct ArrangementTests {
  private static let json = """
    {"format":1,"off":{"2026-01-01":"元旦","2026-01-02":"元旦"},"papers":["国办发明电〔2025〕7号"],\
    "work":{"2026-01-04":"元旦"},"year":2026}
    """

  private static func sample() throws -> Arrangement {
    try JSONDecoder().decode(Arrangement.self, from: Data(json.utf8))
  }

  @Test("读写 calendar/<年>.json 的形状")
  func coding() throws {
    let arrangement = try ArrangementTests.sample()
    #expect(arrangement.year == 2026)
    #expect(arrangement.papers == ["国办发明电〔2025〕7号"])
    #expect(arrangement.off.count == 2)
    #expect(arrangement.work[try #require(Day("2026-01-04"))] == "元旦")
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(String(decoding: try encoder.encode(arrangement), as: UTF8.self) == ArrangementTests.json)
  }

  @Test("没有日子的安排是未知")
  func empty() throws {
    let arrangement = try JSONDecoder().decode(Arrangement.self, from: Data(#"{"year":2027}"#.utf8))
    #expect(arrangement.isEmpty)
    #expect(arrangement == Arrangement(year: 2027))
  }

  @Test(
    "不通的安排不收",
    arguments: [
      #"{"year":2026,"off":{"2026-01-01":"元旦"},"work":{"2026-01-01":"元旦"}}"#, #"{"format":2,"year":2026}"#,
      #"{"year":2026,"off":{"2026-1-1":"元旦"}}"#, #"{"year":2026,"off":{"2026-02-30":"元旦"}}"#,
      #"{"year":2026,"off":{"2024-12-31":"元旦"}}"#, #"{"year":2026,"work":{"2028-01-01":"元旦"}}"#,
      #"{"year":10000}"#, #"{"year":-9223372036854775808}"#, #"{"off":{}}"#, "[]",
    ])
  func refusals(_ json: String) {
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(Arrangement.self, from: Data(json.utf8)) }
  }

  /// Expected values from Python: FNV-1a, 32 bits, over the lines the documentation gives.
  @Test("指纹只看日子，不看名称和文件")
  func fingerprint() throws {
    var arrangement = try ArrangementTests.sample()
    #expect(arrangement.fingerprint == "c802b250")
    #expect(Arrangement(year: 2027).fingerprint == "811c9dc5")
    arrangement.papers = []
    arrangement.off[try #require(Day("2026-01-01"))] = "新年"
    #expect(arrangement.fingerprint == "c802b250")
    arrangement.off[try #require(Day("2025-12-31"))] = "元旦"
    #expect(arrangement.fingerprint == "70e52823")
  }

  @Test("涉及的日子：当年和提到的前后日子")
  func span() throws {
    var arrangement = try ArrangementTests.sample()
    #expect(arrangement.span.description == "2026-01-01...2026-12-31")
    arrangement.work[try #require(Day("2025-12-27"))] = "元旦"
    #expect(arrangement.span.description == "2025-12-27...2026-12-31")
  }

  @Test("读 holiday-cn 的文件")
  func holidayCN() throws {
    let json = """
      {"$schema":"…","year":2019,"papers":["http://www.gov.cn/a.htm"],"days":[
        {"name":"元旦","date":"2018-12-29","isOffDay":false},{"name":"元旦","date":"2019-01-01","isOffDay":true}]}
      """
    let arrangement = try Arrangement(holidayCN: Data(json.utf8))
    #expect(arrangement.papers == ["http://www.gov.cn/a.htm"])
    #expect(arrangement.work == [try #require(Day("2018-12-29")): "元旦"])
    #expect(arrangement.off == [try #require(Day("2019-01-01")): "元旦"])
  }

  @Test(
    "不是 holiday-cn 的文件不收",
    arguments: [
      "", "{}", #"{"year":2026}"#,
      #"{"year":2026,"days":[{"name":"元旦","date":"2026-02-30","isOffDay":true}]}"#,
      #"{"year":2026,"days":[{"name":"元旦","date":"2020-01-01","isOffDay":true}]}"#,
    ])
  func notHolidayCN(_ json: String) throws {
    let problem = try #require(throws: Problem.self) { try Arrangement(holidayCN: Data(json.utf8)) }
    #expect(problem.advice.hasPrefix("请"))
  }
}
