import Foundation
import Testing

@testable import Creation

@Suite("率")
struct RatioTests {
  @Test(
    "公布的率",
    arguments: [
      (40_990, 41_516, "98.73"), (410, 452, "90.71"), (0, 9, "0.00"), (9, 9, "100.00"), (1, 3, "33.33"),
      (2, 3, "66.67"), (99_999, 100_000, "100.00"), (1, 100_000, "0.00"), (1, 20_000, "0.01"),
    ])
  func published(_ part: Int, _ whole: Int, _ text: String) {
    #expect(Ratio(part, of: whole).percentText() == text)
    #expect(Ratio(part, of: whole).title() == text + "%")
  }

  @Test("0 ÷ 0 是「—」，既不是 0% 也不是 100%")
  func nothing() {
    let ratio = Ratio(0, of: 0)
    #expect(ratio.value == nil)
    #expect(ratio.percent == nil)
    #expect(ratio.percentText() == nil)
    #expect(ratio.title() == "—")
    #expect(Ratio(3, of: 0).value == nil)
  }

  @Test("位数")
  func decimals() {
    #expect(Ratio(2, of: 3).percentText(decimals: 0) == "67")
    #expect(Ratio(2, of: 3).title(decimals: 1) == "66.7%")
    #expect(Ratio(.max, of: .min).percentText() == "-100.00")
  }

  @Test("存作两个数目")
  func coding() throws {
    let data = Data(#"{"part":410,"whole":452}"#.utf8)
    #expect(try JSONDecoder().decode(Ratio.self, from: data) == Ratio(410, of: 452))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(try encoder.encode(Ratio(410, of: 452)) == data)
  }
}
