import Creation
import Testing

@testable import CreationCommands

@Suite("JSON 行")
struct FindingLinesTests {
  private func lines(
    _ text: String, named: [FindingField: String] = [:]
  ) throws -> [(line: FindingLines.Line, text: String)] {
    var lines = try FindingLines(Array(text.utf8), file: "f.jsonl", named: named)
    var found: [(line: FindingLines.Line, text: String)] = []
    while let line = try lines.next() {
      found.append((line, String(decoding: lines.text[lines.extent], as: UTF8.self)))
    }
    return found
  }

  @Test("空行不算，行号照旧；每行说得出自己的位置")
  func numbers() throws {
    let found = try lines("\u{FEFF}{\"text\":\"a\"}\r\n\n  \n{\"text\":\"b\\nc\"}")
    #expect(found.map(\.line.row.line) == [1, 4])
    #expect(found.map { $0.line.row.text(.text) } == ["a", "b\nc"])
    #expect(found.map(\.text) == ["{\"text\":\"a\"}\r\n", "{\"text\":\"b\\nc\"}"])
  }

  @Test("数字当文字，null 当空着，没写的没有")
  func values() throws {
    let row = try #require(try lines(#"{"external_id": 100200300400500600, "due": null}"#).first).line.row
    #expect(row.word(.externalID) == "100200300400500600")
    #expect(row.text(.due) == "" && row.text(.limit) == nil)
  }

  @Test("键也可以用 --map 指明")
  func named() throws {
    let line = try #require(
      try lines(#"{"no": "1", "when": "2026-10-08"}"#, named: [.externalID: "no"]).first
    ).line
    #expect(line.row.word(.externalID) == "1")
    #expect(line.problems.map(\.what) == ["不认识的键"])
    #expect(line.problems.first?.value == "when")
  }

  @Test(
    "不认识的键说出相近的，重复的键、不是文字的值、不是对象的行都不收",
    arguments: [
      (#"{"unti": "x"}"#, "不认识的键", "请改为 unit"), (#"{"text": {"a": 1}}"#, "这个值不是文字", "请改正这个值"),
      (#"{"text": true}"#, "这个值不是文字", "请改正这个值"),
      (#"{"text": "a", "text": "b"}"#, "这一行不是完好的 JSON", "请每行写一个 {…}"),
      ("[1]", "这一行不是完好的 JSON", "请每行写一个 {…}"), ("{", "这一行不是完好的 JSON", "请每行写一个 {…}"),
      ("\u{0}x", "这一行不是完好的 JSON", "请每行写一个 {…}"),
    ])
  func bad(_ text: String, _ what: String, _ advice: String) throws {
    let problems = try #require(try lines(text).first).line.problems
    #expect(problems.map(\.what) == [what])
    #expect(problems.map(\.advice) == [advice])
  }

  @Test("表里写着错误的那个键不算")
  func errorKey() throws {
    #expect(try #require(try lines(#"{"text": "a", "error": "上次的错"}"#).first).line.problems.isEmpty)
  }
}
