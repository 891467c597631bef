import Testing

@testable import Creation

@Suite("测评结果编号")
struct ResultIDTests {
  @Test(
    "写法",
    arguments: [("R202611-0042", 42), ("R202611-0001", 1), ("R202611-9999", 9999), ("R202611-10000", 10_000)])
  func text(_ text: String, _ serial: Int32) throws {
    let id = ResultID(month: try #require(Month("2026-11")), serial: serial)
    #expect(id.description == text)
    #expect(ResultID(text) == id)
    #expect(ResultID(text.lowercased()) == id)
  }

  @Test(
    "别的写法不认，问题编号也不认",
    arguments: [
      "", "R", "F202611-0042", "R202611-042", "R202611-42", "R202611-0000", "R202613-0001", "202611-0001",
      "R202611-0042 ", "R202611-2147483648", "2202611-0042", "Ｒ202611-0042",
    ])
  func refusals(_ text: String) {
    #expect(ResultID(text) == nil)
  }

  @Test("与问题编号互不相认")
  func kinds() {
    #expect(FindingID("R202611-0042") == nil)
    #expect(ResultID("R202611-0042")?.description != FindingID("F202611-0042")?.description)
  }

  @Test("先按月份、再按序号排")
  func order() {
    let sorted = ["R202611-10000", "R202701-0001", "R202611-9999"].compactMap { ResultID($0) }.sorted()
    #expect(sorted.map(\.description) == ["R202611-9999", "R202611-10000", "R202701-0001"])
  }
}
