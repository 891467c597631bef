import Testing

@testable import CreationReports

@Suite("日历文件的折行")
struct ICalendarLinesTests {
  private func lines(_ text: String) -> [[UInt8]] {
    var lines = ICalendarLines()
    lines.add(text)
    return lines.bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }

  @Test("75 个字节不折，76 个折成 75 和 1")
  func ascii() {
    #expect(lines(String(repeating: "a", count: 75)).count == 2)
    let folded = lines(String(repeating: "a", count: 76))
    #expect(folded.map(\.count) == [76, 3, 0])
    #expect(folded[1] == Array(" a\r".utf8))
    // 75 on the first line, 74 after the space of each further one.
    #expect(lines(String(repeating: "a", count: 75 + 74)).map(\.count) == [76, 76, 0])
    #expect(lines(String(repeating: "a", count: 75 + 74 + 1)).map(\.count) == [76, 76, 3, 0])
  }

  @Test("汉字三个字节，折行不拆开一个字：首行 25 个，以后各行 24 个")
  func chinese() {
    let folded = lines(String(repeating: "创", count: 60))
    #expect(folded.map(\.count) == [76, 74, 35, 0])
    #expect(folded.allSatisfy { String(validating: $0, as: UTF8.self) != nil })
  }

  @Test("随便什么文字：各行不超过 75 个字节，都是完好的 UTF-8，接起来还是原文")
  func folding() {
    var generator = SeededGenerator(seed: 20_261_121)
    let alphabet = Array("ab 创é€👩‍👧;,\\🇨🇳𠀀")
    for _ in 0..<200 {
      let length = Int.random(in: 0...160, using: &generator)
      let text = String((0..<length).compactMap { _ in alphabet.randomElement(using: &generator) })
      let folded = lines(text)
      #expect(folded.last == [])
      for line in folded.dropLast() {
        #expect(line.last == 0x0D && line.count <= 76, "种子 20261121：\(text)")
        #expect(String(validating: line, as: UTF8.self) != nil, "种子 20261121：\(text)")
      }
      let joined = folded.dropLast().enumerated().flatMap {
        $0 == 0 ? $1.dropLast() : $1.dropFirst().dropLast()
      }
      #expect(joined == Array(text.utf8), "种子 20261121：\(text)")
    }
  }

  @Test("转义反斜杠、分号、逗号、换行，去掉控制字符")
  func escaping() {
    #expect(ICalendarLines.escaped("一,二;三\\四\n五") == #"一\,二\;三\\四\n五"#)
    #expect(ICalendarLines.escaped("a\r\nb\rc\n\nd\u{2028}e") == #"a\nb\nc\n\nd\ne"#)
    #expect(ICalendarLines.escaped("a\tb\u{1B}[31m\u{0}\u{7F}") == "a b[31m")
    #expect(ICalendarLines.escaped("「，；：」") == "「，；：」")
  }
}
