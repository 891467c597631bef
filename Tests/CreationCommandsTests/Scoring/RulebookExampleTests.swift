import Creation
import Foundation
import Testing

@testable import CreationCommands
@testable import CreationStore

/// Every example is a rulebook an office could put into `rules/` as it is.
@Suite("考评办法范例")
struct RulebookExampleTests {
  @Test("每个范例都通过检查，短名即名称", arguments: RulebookExample.all.map(\.name))
  func check(name: String) throws {
    let desk = try Desk()
    let written = desk.run("score rules example \(name) --output \(name).json")
    #expect(written.status == .done)
    #expect(written.said.contains("数字出处：") && written.said.contains("未载明之处："))
    let checked = desk.run("score rules check \(name).json")
    #expect(checked.status == .done)
    #expect(checked.text.hasPrefix("没有错误："))
    #expect(try RulebookDocument.rulebook(desk.read("\(name).json"), file: name).id == name)
  }

  @Test("读出、写回、再读，一样；写回的再写不变", arguments: RulebookExample.all.map(\.name))
  func roundTrip(name: String) throws {
    let rulebook = try RulebookDocument.rulebook(Array(RulebookExample.named(name).json.utf8), file: name)
    let bytes = RulebookDocument.bytes(rulebook)
    let again = try RulebookDocument.rulebook(bytes, file: name)
    #expect(again == rulebook)
    #expect(RulebookDocument.bytes(again) == bytes)
  }

  @Test("写成条文：每个考评项目一条，条号连续", arguments: RulebookExample.all.map(\.name))
  func articles(name: String) throws {
    let desk = try Desk()
    try #require(desk.run("score rules example \(name) --output \(name).json").status == .done)
    let shown = desk.run("score rules show \(name).json")
    #expect(shown.status == .done)
    #expect(shown.text.hasSuffix("\n"))
    let json = try JSONSerialization.jsonObject(with: Data(RulebookExample.named(name).json.utf8))
    for title in Self.titles(json) { #expect(shown.text.contains(title), "\(title)") }
    let numerals = shown.text.split(separator: "\n").compactMap { line in
      line.hasPrefix("第") ? line.split(separator: "　").first.map(String.init) : nil
    }
    let counted = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三"].map { "第\($0)条" }
    #expect(numerals == Array(counted.prefix(numerals.count)) && numerals.count > 5)
  }

  /// All titles anywhere in a document.
  private static func titles(_ json: Any) -> [String] {
    if let list = json as? [Any] { return list.flatMap(titles) }
    guard let object = json as? [String: Any] else { return [] }
    return [object["title"] as? String].compactMap(\.self) + object.values.flatMap(titles)
  }

  @Test("列出全部范例；写错名称时说有哪些")
  func list() throws {
    let desk = try Desk()
    let list = desk.run("score rules example").text
    for example in RulebookExample.all {
      #expect(list.contains(example.name) && list.contains(example.source))
    }
    let wrong = desk.run("score rules example 金化")
    #expect(wrong.status != .done)
    #expect(wrong.said.contains("是不是「金华」"))
  }
}
