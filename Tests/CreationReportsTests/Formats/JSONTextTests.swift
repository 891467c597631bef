import Foundation
import Testing
@testable import CreationReports

@Suite("JSON")
struct JSONTextTests {
  @Test("一行一条，键名在前")
  func layout() {
    let sheet = Sheet(
      title: "月测评", heading: ["截至 2026-10-31", "未月结"],
      columns: [Column("unit", "单位"), Column("rate", "整改率")],
      rows: [[.text("城东区"), .percent("98.73")], [.text("城西\"区\""), .absent]], notes: ["注"])
    #expect(
      sheet.text(as: .json) == #"""
        {
          "title": "月测评",
          "heading": ["截至 2026-10-31", "未月结"],
          "columns": [
            {"key": "unit", "title": "单位"},
            {"key": "rate", "title": "整改率"}
          ],
          "rows": [
            {"unit": "城东区", "rate": 98.73},
            {"unit": "城西\"区\"", "rate": null}
          ],
          "notes": ["注"]
        }

        """#)
  }

  @Test("空表也是合法的 JSON")
  func empty() throws {
    let object = try parsed(Sheet(columns: []).rendered(as: .json))
    #expect(object["title"] is NSNull)
    #expect((object["rows"] as? [Any])?.isEmpty == true)
    #expect((object["columns"] as? [Any])?.isEmpty == true)
    #expect((object["heading"] as? [Any])?.isEmpty == true)
  }

  @Test("数是数，真假是真假，缺值为 null")
  func values() throws {
    let rows = try #require(parsed(Sheet.ranking.rendered(as: .json))["rows"] as? [[String: Any]])
    #expect(rows[0]["rank"] as? Int == 1)
    #expect(rows[0]["score"] as? Double == 96.41)
    #expect(rows[0]["change"] as? Double == 1.2)
    #expect(rows[0]["closed_rate"] as? Double == 98.73)
    #expect(rows[0]["ranked"] as? Bool == true)
    #expect(rows[0]["state"] as? String == "open")
    #expect(rows[1]["change"] is NSNull)
    #expect(rows[1]["score"] as? Double == -12.5)
  }

  @Test("不成数的数字写成字符串", arguments: ["1,000", "NaN", "007", ".5", "1e400", ""])
  func invalidNumbers(_ text: String) throws {
    for cell in [Cell.decimal(text), .percent(text), .change(text)] {
      let sheet = Sheet(columns: [Column("a", "甲")], rows: [[cell]])
      let rows = try parsed(sheet.rendered(as: .json))["rows"] as? [[String: Any]]
      #expect(rows?.first?["a"] as? String == text)
    }
  }

  @Test("中文表头：名称与编码值用中文，数仍是数；同名列退回键名")
  func chineseNames() {
    let sheet = Sheet(
      columns: [Column("a", "甲"), Column("b", "乙"), Column("c", "乙")],
      rows: [[.coded(key: "closed", title: "已销号"), .percent("98.73"), .flag(false)]])
    #expect(
      sheet.text(as: .json, headers: .zh).contains(#"{"甲": "已销号", "b": 98.73, "c": false}"#))
  }

  @Test("控制字符、引号、反斜杠、方向控制都转义")
  func escapes() {
    let sheet = Sheet(columns: [], notes: ["\"\\\n\r\t\u{1B}\u{0}\u{7F}\u{9B}\u{2028}\u{202E}\u{FEFF}/中😀"])
    #expect(
      sheet.text(as: .json).contains(
        #""\"\\\n\r\t\u001b\u0000\u007f\u009b\u2028\u202e\ufeff/中😀""#))
  }

  @Test("怪字符串经 Foundation 读回不变", .enabled(if: NaughtyStrings.present, "没有测试数据 torture/blns，跳过"))
  func naughtyStrings() throws {
    let strings = try NaughtyStrings.all()
    let sheet = Sheet(columns: [Column("t", "文本")], rows: strings.map { [.text($0)] }, notes: strings)
    let bytes = sheet.rendered(as: .json)
    #expect(bytes.allSatisfy { $0 == 10 || ($0 >= 0x20 && $0 != 0x7F) })
    let object = try parsed(bytes)
    let rows = try #require(object["rows"] as? [[String: String]])
    #expect(rows.map { Array(($0["t"] ?? "缺").utf8) } == strings.map { Array($0.utf8) })
    #expect((object["notes"] as? [String])?.map { Array($0.utf8) } == strings.map { Array($0.utf8) })
  }

  private func parsed(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }
}
