import Testing

@testable import Creation

@Suite("表格读取：随机")
struct CSVPropertyTests {
  private static let pieces = [
    "a", "12", ",", "\"", "\n", "\r", "\r\n", " ", "占道", "；", "\t", "\u{0}", "😀", "'", "=", "",
  ]

  private static func field(using chance: inout Chance) -> String {
    (0..<Int.random(in: 0...4, using: &chance)).compactMap { _ in pieces.randomElement(using: &chance) }
      .joined()
  }

  @Test("任意表格写出再读，字段与行号都不差")
  func roundTrip() throws {
    var chance = Chance()
    for _ in 0..<400 {
      var (text, line) = ("", 1)
      var expected: [(line: Int, fields: [String])] = []
      for _ in 0..<Int.random(in: 1...8, using: &chance) {
        let fields = (0..<Int.random(in: 1...4, using: &chance)).map { _ in Self.field(using: &chance) }
        let cells = fields.map { field in
          TableText.needsQuotes(field) || Bool.random(using: &chance) ? TableText.quoted(field) : field
        }
        let row = cells.joined(separator: ",") + (["\n", "\r\n", "\r"].randomElement(using: &chance) ?? "\n")
        // A lone carriage return and a line feed after it must not become one line break.
        if text.hasSuffix("\r"), row.hasPrefix("\n") { continue }
        if fields.contains(where: { !$0.isEmpty }) { expected.append((line, fields)) }
        text.unicodeScalars.append(contentsOf: row.unicodeScalars)
        line += Self.lineBreaks(row)
      }
      let rows = try TableText.rows(text)
      #expect(rows.map(\.line) == expected.map(\.line), "\(text.debugDescription) \(chance)")
      #expect(
        rows.map { $0.fields.map { Array($0.utf8) } } == expected.map { $0.fields.map { Array($0.utf8) } },
        "\(text.debugDescription) \(chance)")
    }
  }

  /// Line breaks counted on the scalars: CR LF once.
  private static func lineBreaks(_ text: String) -> Int {
    let scalars = Array(text.unicodeScalars)
    return scalars.indices.count { index in
      scalars[index] == "\n"
        || (scalars[index] == "\r" && (index + 1 == scalars.count || scalars[index + 1] != "\n"))
    }
  }

  @Test("任意字节都读得完：不出错退出，行号递增，位置不重叠")
  func noise() {
    var chance = Chance()
    let common: [UInt8] = [0x22, 0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xEF, 0xBB, 0xBF, 0xFF, 0x00]
    for _ in 0..<4000 {
      let bytes = (0..<Int.random(in: 0...40, using: &chance)).map { _ in
        Bool.random(using: &chance)
          ? UInt8.random(in: 0...255, using: &chance) : common.randomElement(using: &chance) ?? 0
      }
      var reader = CSVReader(bytes, file: "t.csv")
      var (row, line, end) = (CSVRow(), 0, 0)
      while (try? reader.next(into: &row)) == true {
        #expect(
          row.line > line && row.extent.lowerBound >= end && row.extent.upperBound <= bytes.count, "\(chance)"
        )
        #expect(!row.isBlank && row.strings.count == row.count, "\(chance)")
        for index in -1...row.count {
          #expect(row.trimmed(index).utf8.count <= row[index].utf8.count, "\(chance)")
        }
        (line, end) = (row.line, row.extent.upperBound)
      }
      let hasMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let isRefused = (try? DecodedText(bytes, file: "t.csv", given: .utf8)) == nil
      #expect(hasMark || isRefused != isValid, "\(bytes) \(chance)")
    }
  }
}
