import Creation
import CreationReports
import Foundation
import Testing

@Suite("文档里的流转表")
struct TransitionTableTests {
  @Test("与规则一字不差")
  func same() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../../Sources/Creation/Creation.docc/Findings.md")
    let text = try String(contentsOf: page, encoding: .utf8)
    let table = text.split(separator: "\n").filter { $0.hasPrefix("| ") && $0.contains("finding.") }
    let rows = FindingEvent.Kind.allCases.filter { $0 != .recalled }
    try #require(table.count == rows.count, "请用 creation finding steps --format markdown 更新 Findings.md")
    let made = String(
      decoding: TransitionList.sheet.rendered(as: .markdown, headers: .zh, width: nil), as: UTF8.self)
    for row in table { #expect(made.contains(row)) }
  }
}
