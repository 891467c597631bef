import Creation
import Testing

@testable import CreationCommands

@Suite("坏行")
struct RejectedRowsTests {
  private let problem = Problem("读不懂", value: "x\"y", advice: "请改正")

  /// The rows of a table after the header, all of them bad.
  private func rejected(_ text: String) throws -> String {
    var table = try TableFile(Array(text.utf8), file: "t.csv")
    var bad: [ImportPlan.BadRow] = []
    while try table.next() {
      bad.append(.init(line: table.row.line, extent: table.row.extent, problems: [problem, problem]))
    }
    return String(decoding: RejectedRows.table(table, bad), as: UTF8.self)
  }

  private let said = "\"读不懂，「x\"\"y」，请改正；读不懂，「x\"\"y」，请改正\""

  @Test("原样照录，用原来的分隔符，错误在最后一列")
  func table() throws {
    #expect(
      try rejected("a;b\n1;\"2;\n3\"\n\n4;") == "\u{FEFF}a;b;\"错误\"\r\n1;\"2;\n3\";\(said)\r\n4;;\(said)\r\n")
  }

  @Test("上次写的错误换掉，不越积越多")
  func again() throws {
    #expect(
      try rejected("错误,a,b\n旧的,\"1,\",2\n旧的,3\n")
        == "\u{FEFF}\"a\",\"b\",\"错误\"\r\n\"1,\",\"2\",\(said)\r\n\"3\",\(said)\r\n")
  }

  @Test("JSON 行多一个键；读不懂的行原样")
  func lines() {
    let text = Array("{\"a\": 1, \"error\": \"旧的\"}\n不是\r\n".utf8)
    let first = text.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let bad = [0..<first, first..<text.count].map {
      ImportPlan.BadRow(line: 1, extent: $0, problems: [Problem("错", advice: "请改")])
    }
    #expect(
      String(decoding: RejectedRows.lines(text, bad), as: UTF8.self) == "{\"a\":1,\"error\":\"错，请改\"}\n不是\n")
  }
}
