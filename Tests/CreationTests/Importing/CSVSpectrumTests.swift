import Foundation
import Testing

@testable import Creation

@Suite("表格读取：公认的难例")
struct CSVSpectrumTests {
  private static let folder = "torture/csv-spectrum"
  private static let list = "torture/blns/blns.json"
  private static let names = [
    "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
    "quotes_and_newlines", "simple", "simple_crlf", "utf8",
  ]

  @Test(
    "csv-spectrum 十一例与其标准答案一致",
    .enabled(if: TestData.has(folder), "缺测试数据 torture/csv-spectrum，见 CREATION_TESTDATA"), arguments: names)
  func spectrum(_ name: String) throws {
    var text = String(decoding: try TestData.bytes("\(Self.folder)/csvs/\(name).csv"), as: UTF8.self)
    // A checkout may have taken the carriage returns out of the files that are about them.
    if name.hasSuffix("_crlf"), !text.utf8.contains(0x0D) {
      text = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    }
    let rows = try TableText.rows(text)
    let header = try #require(rows.first).fields
    let records = rows.dropFirst().map { row in
      Dictionary(zip(header, row.fields), uniquingKeysWith: { first, _ in first })
    }
    let expected = try JSONDecoder().decode(
      [[String: String]].self, from: try TestData.bytes("\(Self.folder)/json/\(name).json"))
    #expect(records == expected)
    #expect(rows.allSatisfy { $0.fields.count == header.count })
  }

  @Test(
    "csv-spectrum 一例不漏", .enabled(if: TestData.has(folder), "缺测试数据 torture/csv-spectrum，见 CREATION_TESTDATA"))
  func complete() throws {
    let directory = TestData.directory.appendingPathComponent("\(Self.folder)/csvs")
    let files = try FileManager.default.contentsOfDirectory(atPath: directory.path)
    #expect(files.sorted() == Self.names.map { "\($0).csv" })
  }

  @Test("刁钻字符串写得出、读得回", .enabled(if: TestData.has(list), "缺测试数据 torture/blns，见 CREATION_TESTDATA"))
  func naughtyStrings() throws {
    let strings = try JSONDecoder().decode([String].self, from: try TestData.bytes(Self.list))
    #expect(strings.count > 500)
    let table = strings.enumerated().map { ["\($0.offset)", $0.element, "x"] }
    for lineBreak in ["\n", "\r\n", "\r"] {
      let text = table.map(TableText.row).joined(separator: lineBreak)
      let rows = try TableText.rows(text)
      #expect(rows.count == table.count)
      for (row, expected) in zip(rows, table) {
        #expect(row.fields.map { Array($0.utf8) } == expected.map { Array($0.utf8) })
      }
    }
  }
}
