import Testing

@testable import Creation

@Suite("表格读取")
struct CSVReaderTests {
  /// A table and its rows.
  struct TableCase: Sendable, CustomTestStringConvertible {
    var name, text: String
    var rows: [[String]]
    var lines: [Int]

    init(_ name: String, _ text: String, _ rows: [[String]], lines: [Int]) {
      self.name = name
      self.text = text
      self.rows = rows
      self.lines = lines
    }

    var testDescription: String { name }
  }

  @Test(
    "RFC 4180 的各种写法",
    arguments: [
      TableCase("空文件", "", [], lines: []), TableCase("只有换行", "\n\r\n\r\n\n", [], lines: []),
      TableCase("换行用 LF", "a,b\n1,2\n", [["a", "b"], ["1", "2"]], lines: [1, 2]),
      TableCase("换行用 CRLF", "a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]], lines: [1, 2]),
      TableCase("换行用 CR", "a,b\r1,2\r3,4", [["a", "b"], ["1", "2"], ["3", "4"]], lines: [1, 2, 3]),
      TableCase("换行混用", "a\rb\nc\r\nd", [["a"], ["b"], ["c"], ["d"]], lines: [1, 2, 3, 4]),
      TableCase("最后一行没有换行", "a,b\n1,2", [["a", "b"], ["1", "2"]], lines: [1, 2]),
      TableCase("空行跳过，行号照算", "\n\na\n\r\n\r\nb\n\n", [["a"], ["b"]], lines: [3, 6]),
      TableCase("全是逗号的行没有内容", "a,b\n,\n,,,\n1,2", [["a", "b"], ["1", "2"]], lines: [1, 4]),
      TableCase("一对引号也没有内容", "a\n\"\"\nb", [["a"], ["b"]], lines: [1, 3]),
      TableCase("空格是内容", "a\n \nb", [["a"], [" "], ["b"]], lines: [1, 2, 3]),
      TableCase("行尾逗号是一个空字段", "a,b,\n1,2,\n", [["a", "b", ""], ["1", "2", ""]], lines: [1, 2]),
      TableCase("行首逗号是一个空字段", ",b\n", [["", "b"]], lines: [1]),
      TableCase("文件末尾的逗号是一个空字段", "a,b,\n1,2,", [["a", "b", ""], ["1", "2", ""]], lines: [1, 2]),
      TableCase("文件末尾引号后的逗号", "a,\"b\",", [["a", "b", ""]], lines: [1]),
      TableCase("连着的逗号", "a,,,b", [["a", "", "", "b"]], lines: [1]),
      TableCase("引号里的逗号", "\"a,b\",c", [["a,b", "c"]], lines: [1]),
      TableCase("引号写两遍", #""a""b","""","""""""#, [[#"a"b"#, #"""#, #""""#]], lines: [1]),
      TableCase("空的引号", "\"\",a", [["", "a"]], lines: [1]),
      TableCase("引号后就是文件尾", "a,\"b\"", [["a", "b"]], lines: [1]),
      TableCase(
        "引号里的换行，行号照算", "\"a\nb\"\nc\n\"d\r\n\r\ne\",f\ng", [["a\nb"], ["c"], ["d\r\n\r\ne", "f"], ["g"]],
        lines: [1, 3, 4, 7]),
      TableCase("引号里的 CR 也是一行", "\"a\rb\"\rc", [["a\rb"], ["c"]], lines: [1, 3]),
      TableCase("引号里 CR 在末尾", "\"a\r\"\nb", [["a\r"], ["b"]], lines: [1, 3]),
      TableCase("字段中间的引号照原样", "a\"b,c\"\nd", [["a\"b", "c\""], ["d"]], lines: [1, 2]),
      TableCase("引号前有空格的照原样", " \"a\",b", [[" \"a\"", "b"]], lines: [1]),
      TableCase("字段两边的空格照原样", " a ,\tb\t", [[" a ", "\tb\t"]], lines: [1]),
      TableCase("BOM 不算表头", "\u{FEFF}编号,名称\n1,甲", [["编号", "名称"], ["1", "甲"]], lines: [1, 2]),
      TableCase("BOM 后就是引号", "\u{FEFF}\"编,号\"\n", [["编,号"]], lines: [1]),
      TableCase("只有 BOM", "\u{FEFF}", [], lines: []),
      TableCase("中间的 BOM 照原样", "a\n\u{FEFF}b", [["a"], ["\u{FEFF}b"]], lines: [1, 2]),
      TableCase("零字节照原样", "a\u{0}b,\u{0}", [["a\u{0}b", "\u{0}"]], lines: [1]),
      TableCase(
        "各行列数不同", "a,b,c\n1\n1,2,3,4", [["a", "b", "c"], ["1"], ["1", "2", "3", "4"]], lines: [1, 2, 3]),
      TableCase("中文逗号不分列", "甲，乙,丙", [["甲，乙", "丙"]], lines: [1]),
    ])
  func tables(_ test: TableCase) throws {
    let rows = try TableText.rows(test.text)
    #expect(rows.map(\.fields) == test.rows)
    #expect(rows.map(\.line) == test.lines)
  }

  @Test("别的分隔符", arguments: [(Separator.semicolon, "a;\"b;c\";,"), (.tab, "a\t\"b\tc\"\t,")])
  func separators(_ separator: Separator, _ text: String) throws {
    let mark = separator == .tab ? "\t" : ";"
    #expect(try TableText.rows(text, separator: separator).map(\.fields) == [["a", "b\(mark)c", ","]])
  }

  @Test(
    "引号没有配对：说出从哪一行开始",
    arguments: [
      ("\"", 1), ("a,b\n1,\"2\n3,4\n", 2), ("\"a\nb\"\n\"c", 3), ("a\r\n\r\n\"\"\"", 3), ("a\rb\r\"c", 3),
    ])
  func unpaired(_ text: String, _ line: Int) {
    #expect(
      throws: Problem(
        "引号没有配对", at: .line(file: "问题.csv", line: line), why: "从这一行开始的双引号直到文件结束都没有关上",
        advice: "请补上引号；字段里的引号应写两个")
    ) {
      try TableText.rows(text, file: "问题.csv")
    }
  }

  @Test(
    "引号后面还有字：说出是哪一行",
    arguments: [("\"a\"b", 1, 1), ("\"a\" ,b", 1, 1), ("x\n\"a\nb\nc\"d,e", 4, 2), ("\"早市\"\"占道\"经营", 1, 1)])
  func textAfterQuote(_ text: String, _ line: Int, _ begun: Int) {
    #expect(
      throws: Problem(
        "引号后面还有字", at: .line(file: "问题.csv", line: line), why: "字段在第 \(begun) 行用双引号开头，关上后应是逗号或换行",
        advice: "请把字段里的引号写成两个")
    ) {
      try TableText.rows(text, file: "问题.csv")
    }
  }

  @Test("一个字段一兆字节")
  func megabyte() throws {
    let long = String(repeating: "长", count: 350_000)
    let quotes = String(repeating: "\"\n,", count: 350_000)
    let rows = try TableText.rows("\(long),\(TableText.quoted(quotes))\n甲,乙")
    #expect(rows.map(\.fields) == [[long, quotes], ["甲", "乙"]])
    #expect(rows.map(\.line) == [1, 350_002])
  }

  @Test("每一行说得出自己在文件里的位置")
  func extents() throws {
    let text = "a,b\r\n\r\n\"1\n2\",3\rx\n"
    var reader = CSVReader(Array(text.utf8), file: "t.csv")
    var row = CSVRow()
    var pieces: [String] = []
    while try reader.next(into: &row) {
      pieces.append(String(decoding: Array(text.utf8)[row.extent], as: UTF8.self))
    }
    #expect(pieces == ["a,b\r\n", "\"1\n2\",3\r", "x\n"])
  }
}
