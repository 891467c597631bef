import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("月结成绩的存取")
struct ScoresCodingTests {
  private func sheet() throws -> ScoreSheet {
    let month = try #require(Month("2026-10"))
    var account = Account()
    for (position, count) in Count.allCases.enumerated() { account[count] = position + 3 }
    let third = try #require(Points(100).divided(by: 3))
    var first = UnitScore(
      unit: "U-1", name: "城东区「\"\\」", group: "各区", account: account,
      components: [ComponentScore(id: "a", title: "整改率", marks: third)], score: Points("95.21"))
    first.rank = 1
    first.previousRank = 2
    first.previousScore = Points("94.1")
    let second = UnitScore(
      unit: "U-2", name: "城西区", group: "各区", account: Account(), remark: "本月无交办")
    return ScoreSheet(
      Term(month), rulebook: "2026", rulebookName: "示例市考评办法", decimals: 2, asOf: month.last, isClosed: true,
      units: [first, second])
  }

  @Test("存取原样，分数是三分之一也不走样；文件是完好的 JSON")
  func roundTrip() throws {
    let sheet = try sheet()
    let bytes = ScoresCoding.bytes(sheet)
    #expect(try ScoresCoding.sheet(bytes, file: "scores.json") == sheet)
    let document = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    let units = document?["units"] as? [[String: Any]]
    #expect(units?.count == 2)
    #expect(units?.first?["opening"] as? Int == 3)
  }

  @Test("少了一项、断在半截、换了格式，都说清是哪个文件", arguments: ["\"opening\":3,", "\"month\":\"2026-10\",", "]}"])
  func damaged(_ piece: String) throws {
    let text = String(decoding: ScoresCoding.bytes(try sheet()), as: UTF8.self)
    let broken = text.replacingOccurrences(of: piece, with: "")
    #expect(broken != text)
    let problem = #expect(throws: Problem.self) {
      try ScoresCoding.sheet(Array(broken.utf8), file: "months/2026-10/scores.json")
    }
    #expect(problem?.site?.description.hasPrefix("months/2026-10/scores.json") == true)
    #expect(problem?.advice.hasPrefix("请") == true)
  }
}
