import Creation
import Testing

@testable import CreationStore

@Suite("JSON 数组逐项读")
struct JSONElementsTests {
  private func read(_ text: String) throws -> [JSONElements.Element] {
    try read(Array(text.utf8))
  }

  private func read(_ bytes: [UInt8]) throws -> [JSONElements.Element] {
    var elements: [JSONElements.Element] = []
    try JSONElements(bytes, name: "r.json").forEach { elements.append($0) }
    return elements
  }

  @Test("每项的序号、行号和内容")
  func elements() throws {
    let elements = try read("\u{FEFF}\n[{\"a\":1.50},\n\n  {\"a\":2,\n\"b\":[]} , 7\n]\n")
    #expect(elements.map(\.index) == [0, 1, 2])
    #expect(elements.map(\.line) == [2, 4, 5])
    #expect(
      elements.map { String(decoding: $0.value.bytes, as: UTF8.self) } == [
        #"{"a":1.50}"#, #"{"a":2,"b":[]}"#, "7",
      ])
    #expect(elements[1].site("b").description == "r.json:4 [1].b")
    #expect(elements[1].site().description == "r.json:4 [1]")
  }

  @Test("空数组没有项，单个对象算一项")
  func shapes() throws {
    #expect(try read(" [ ] ").isEmpty)
    #expect(try read(" {\"a\":1} ").count == 1)
  }

  @Test(
    "不完好的说得出哪一行",
    arguments: [
      ("", 1), ("\n\n", 3), ("7", 1), ("[\n{},\n{\"a\":}]", 3), ("[{}\n{}]", 2), ("[{}]\n,", 2),
      ("[\n{\"a\":1,\"a\":2}]", 2),
      ("[{\"a\":\"\n\"}]", 1), ("[{},", 1),
    ])
  func faults(_ text: String, _ line: Int) {
    let problem = #expect(throws: Problem.self) { try read(text) }
    #expect(problem?.site?.description == "r.json:\(line)")
  }

  @Test("嵌套一百层收下，一百零一层不收")
  func depth() throws {
    func nested(_ depth: Int) -> String {
      "[" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + "]"
    }
    #expect(try read(nested(JSONElements.depthLimit)).count == 1)
    let problem = #expect(throws: Problem.self) { try read(nested(JSONElements.depthLimit + 1)) }
    #expect(problem?.why?.contains("100 层") == true)
    #expect(throws: Problem.self) { try read(String(repeating: "[", count: 100_000)) }
  }

  @Test("任意改动都不崩溃，与整篇读出的相同", arguments: [21, 22] as [UInt64])
  func fuzz(seed: UInt64) {
    let text = Array(#"[{"a":"中\u4e2d😀","n":-1.50e3},{"b":[true,null,{"c":""}]} , {}]"#.utf8)
    var mutation = ByteMutation(seed: seed)
    for round in 0..<1500 {
      let bytes = mutation.mutate(text)
      let whole = try? JSONValue.parse(bytes, duplicateKeys: .refuse)
      let elements = (try? read(bytes))?.map(\.value)
      let expected = whole?.elements ?? (whole?.members == nil ? nil : whole.map { [$0] })
      #expect(elements == expected, "seed \(seed) round \(round): \(String(decoding: bytes, as: UTF8.self))")
    }
  }
}
