import Creation
import Testing

@testable import CreationStore

@Suite("档案文件")
struct RecordFileTests {
  private let line = String(decoding: ExchangeSample.line(), as: UTF8.self)

  private func file(_ text: String) -> RecordFile { RecordFile(Array(text.utf8), name: "档案.jsonl") }

  @Test("空行、末行没有换行、字节顺序标记都不碍事，读不懂的行跳过")
  func ids() {
    let other = line.replacing("F202610-0042", with: "F202610-0043").dropLast()
    let ids = file("\u{FEFF}\n" + line + "  \r\n{\n" + line + other).ids()
    #expect(ids == [Known.id("F202610-0042"), Known.id("F202610-0043")])
  }

  @Test("一份不对的不耽误读别的")
  func goesOn() {
    var lines: [Int] = []
    var good = 0
    file("{\n" + line).forEach { result, number in
      lines.append(number)
      if case .success = result { good += 1 }
    }
    #expect(lines == [1, 2] && good == 1)
  }

  @Test(
    "认得开头",
    arguments: [
      ("{\"v\":1,\"id\":\"F202610", true), ("\u{FEFF}{ \"v\": 1, \"id\": \"F2", true),
      ("{\"v\":1,\"id\":\"U-1", false),
      ("[{}]", false), ("", false), ("编号,说明", false),
    ])
  func begins(_ text: String, _ expected: Bool) {
    #expect(RecordFile.begins(Array(text.utf8)) == expected)
  }
}
