import Testing

@testable import Creation

@Suite("表格行")
struct CSVRowTests {
  private func row(_ text: String) throws -> CSVRow {
    var reader = CSVReader(Array(text.utf8), file: "t.csv")
    var row = CSVRow()
    try #require(try reader.next(into: &row))
    return row
  }

  @Test("超出列数的字段是空的")
  func beyond() throws {
    let row = try row("a,b")
    #expect(row.count == 2)
    #expect((row[1], row[2], row[-1], row[.max], row[.min]) == ("b", "", "", "", ""))
    #expect(row.trimmed(99) == "")
  }

  @Test("还没读过的行是空的")
  func fresh() {
    let row = CSVRow()
    #expect(row.count == 0)
    #expect(row.isBlank)
    #expect(row[0] == "")
  }

  @Test(
    "去掉两边的空白，中间的留着",
    arguments: [
      ("a", "a"), (" a b ", "a b"), ("\t占道\u{3000}经营\u{3000}", "占道\u{3000}经营"), ("\u{A0}a\u{2003}", "a"),
      ("   ", ""), ("", ""), ("\u{3000}", ""), ("a\u{0}", "a\u{0}"),
    ])
  func trimmed(_ text: String, _ expected: String) throws {
    #expect(try row("x,\(text)").trimmed(1) == expected)
  }

  @Test("引号里的换行和空白也去掉两边的")
  func quoted() throws {
    #expect(try row("\"\n\t 早市\r\n占道 \n\"").trimmed(0) == "早市\r\n占道")
  }

  @Test("不是 UTF-8 的字节不会出错退出")
  func invalid() throws {
    var reader = CSVReader([0xFF, 0x2C, 0xE4, 0xB8, 0x0A], file: "t.csv")
    var row = CSVRow()
    try #require(try reader.next(into: &row))
    #expect(row.strings == ["\u{FFFD}", "\u{FFFD}"])
    #expect(row.trimmed(1) == "\u{FFFD}")
  }

  @Test("一行一行读，前一行的字段不留下")
  func reuse() throws {
    var reader = CSVReader(Array("a,\"b\"\"\",c\n1".utf8), file: "t.csv")
    var row = CSVRow()
    #expect(try reader.next(into: &row))
    #expect(row.strings == ["a", "b\"", "c"])
    #expect(try reader.next(into: &row))
    #expect(row.strings == ["1"])
    #expect(row[1] == "")
    #expect(try !reader.next(into: &row))
  }
}
