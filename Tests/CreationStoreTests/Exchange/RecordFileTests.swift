import Creation
import Testing

@testable import CreationStore

@Suite("档案文件")
struct RecordFileTests {
  private let line = String(decoding: ExchangeSample.line(), as: UTF8.self)

  private func file(_ text: String) -> RecordFile { RecordFile(Array(text.utf8), name: "档案.jsonl") }

  @Test("空行、末行没有换行、字节顺序标记都不碍事")
  func ids() throws {
    let other = line.replacing("F202610-0042", with: "F202610-0043").dropLast()
    let ids = try file("\u{FEFF}\n" + line + "  \r\n" + other).ids()
    #expect(ids == [Known.id("F202610-0042"): 2, Known.id("F202610-0043"): 4])
  }

  @Test("同一编号两份、读不懂的行，一次全说出来，带行号")
  func problems() {
    let problems = #expect(throws: Problems.self) { try file(line + "{\n" + line).ids() }
    #expect(problems?.list.map { $0.site?.description } == ["档案.jsonl:2", "档案.jsonl:3"])
    #expect(problems?.list.last?.why == "第 1 行已有它")
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
