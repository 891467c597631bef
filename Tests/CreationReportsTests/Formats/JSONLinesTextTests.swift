import Foundation
import Testing
@testable import CreationReports

@Suite("JSON Lines")
struct JSONLinesTextTests {
  @Test("一行一个对象，末行也换行，没有别的")
  func lines() {
    #expect(
      Sheet.ranking.text(as: .jsonl)
        == #"{"rank": 1, "unit": "城东区", "score": 96.41, "change": 1.20, "closed_rate": 98.73, "#
        + #""on_time_rate": 97.02, "overdue_open": 2, "ranked": true, "state": "open"}"# + "\n"
        + #"{"rank": 2, "unit": "城西区", "score": -12.50, "change": null, "closed_rate": null, "#
        + #""on_time_rate": null, "overdue_open": 0, "ranked": false, "state": "open"}"# + "\n")
  }

  @Test("没有行则什么也没有")
  func empty() {
    #expect(Sheet(title: "月测评", columns: [Column("a", "甲")]).rendered(as: .jsonl).isEmpty)
  }

  @Test("单元格内的换行不会断行")
  func newlines() throws {
    let text = "一\n二\r\n三\u{2028}四\u{85}五"
    let bytes = Sheet(columns: [Column("a", "甲")], rows: [[.text(text)], [.empty]]).rendered(as: .jsonl)
    let lines = bytes.split(separator: 10)
    #expect(lines.count == 2)
    let first = try JSONSerialization.jsonObject(with: Data(lines[0])) as? [String: String]
    #expect(same(first?["a"] ?? "", text))
  }
}
