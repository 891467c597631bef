import Creation
import Foundation
import Testing

@testable import CreationCommands

@Suite("表格文件")
struct TableFileTests {
  /// A generator whose seed is new in each run and printed where an expectation fails; `CREATION_SEED` repeats it.
  private struct Draws: RandomNumberGenerator, CustomStringConvertible {
    let seed: UInt64
    private var state: UInt64

    init() {
      let given = ProcessInfo.processInfo.environment["CREATION_SEED"].flatMap { UInt64($0) }
      seed = given ?? UInt64.random(in: 1...UInt64.max)
      state = seed
    }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }

    var description: String { "CREATION_SEED=\(seed)" }
  }

  private static let pieces = [
    "城东区", "镕", "𠮷", "😀", "é", "a", "1", " ", ",", ";", "\t", "\"", "\n", "\r\n", "，", "；", "\u{3000}",
    "\u{E000}", "=",
  ]

  private func cell(_ draws: inout Draws) -> String {
    (0..<Int.random(in: 0...6, using: &draws)).map { _ in Self.pieces.randomElement(using: &draws) ?? "" }
      .joined()
  }

  /// A field in quotes where it must be, or by chance.
  private func written(_ field: String, _ mark: Character, _ draws: inout Draws) -> String {
    let needs = field.unicodeScalars.contains { "\"\r\n\(mark)".unicodeScalars.contains($0) }
    guard needs || Bool.random(using: &draws) else { return field }
    return "\"" + field.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  private func bytes(_ text: String, _ encoding: TextEncoding, marked: Bool) -> [UInt8] {
    let wide = text.utf16.map { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    switch encoding {
    case .utf8: return (marked ? [0xEF, 0xBB, 0xBF] : []) + Array(text.utf8)
    case .gb18030: return GB18030.encoded(text.utf8)
    case .utf16LE: return (marked ? [0xFF, 0xFE] : []) + wide.joined()
    case .utf16BE: return (marked ? [0xFE, 0xFF] : []) + wide.map { $0.reversed() }.joined()
    }
  }

  @Test("任意的表，各种编码、分隔符，读回来一字不差，行号也对", arguments: TextEncoding.allCases, Separator.allCases)
  func everyWay(_ encoding: TextEncoding, _ separator: Separator) throws {
    var draws = Draws()
    let mark = Character(Unicode.Scalar(separator.byte))
    for _ in 0..<60 {
      let header = ["外部编号", "登记时间", "责任单位"]
      let rows = (0..<Int.random(in: 0...5, using: &draws)).map { _ in
        ["x"] + (0..<2).map { _ in cell(&draws) }
      }
      var (text, line, lines) = ("", 1, [Int]())
      for row in [header] + rows {
        let row = row.map { written($0, mark, &draws) }.joined(separator: String(mark)) + "\r\n"
        lines.append(line)
        line += row.replacingOccurrences(of: "\r\n", with: "\n").unicodeScalars.count { $0 == "\n" }
        text += row
      }
      let content = bytes(text, encoding, marked: Bool.random(using: &draws))
      var table = try TableFile(content, file: "t.csv")
      #expect(table.encoding == encoding && table.separator == separator, "\(draws)")
      #expect(table.header.strings == header, "\(draws)")
      var read: [[String]] = []
      var readLines = [table.header.line]
      while try table.next() {
        read.append(table.row.strings)
        readLines.append(table.row.line)
      }
      #expect(read == rows, "\(draws)")
      #expect(readLines == lines, "\(draws)")
    }
  }

  @Test("怎样读的：寻常的不说，别的说编码、分隔符和没有用到的列")
  func notices() throws {
    let plain = try TableFile(Array("a,b\n".utf8), file: "t.csv")
    #expect(plain.notices(unused: []).isEmpty)
    #expect(plain.notices(unused: ["b"]) == ["没有用到的列：b"])
    let other = try TableFile([0xFF, 0xFE, 0x61, 0, 0x09, 0, 0x62, 0], file: "t.txt")
    #expect(other.notices(unused: []) == ["编码 UTF-16 LE，分隔符 制表符"])
    let many = plain.notices(unused: (1...20).map { "列\($0)" })
    #expect(many.first?.hasSuffix("列12等 20 列") == true)
  }

  @Test("空文件")
  func empty() {
    for bytes in [[], [0x0A], [0xEF, 0xBB, 0xBF]] as [[UInt8]] {
      #expect(throws: Problem("表是空的", at: .file("t.csv"), why: "连表头也没有", advice: "请检查文件")) {
        try TableFile(bytes, file: "t.csv")
      }
    }
  }
}
