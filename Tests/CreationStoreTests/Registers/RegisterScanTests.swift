import Creation
import Testing

@testable import CreationStore

@Suite("扫描登记册")
struct RegisterScanTests {
  @Test("各种写法都找得到每一条在哪里", arguments: Case.all)
  func findsEntries(example: Case) throws {
    let bytes = Array(example.text.utf8)
    let spots = try RegisterScan(bytes, list: "units", file: "registers/units.json").spots
    #expect(spots.map(\.id) == example.entries.map(\.0))
    #expect(spots.map(\.name) == example.entries.map(\.1))
    for spot in spots {
      let object = Array(bytes[spot.range])
      #expect(object.first == UInt8(ascii: "{") && object.last == UInt8(ascii: "}"))
      #expect(try JSONValue.parse(object)["id"]?.string ?? "" == spot.id)
    }
  }

  @Test(
    "写坏的登记册点名文件",
    arguments: [
      "", "[]", "{", "{\"units\":[{}", "{\"units\":[7]}", "{\"units\":[{\"id\":\"a\",}]}",
      "{\"units\":[{\"id\":\"a\"]}",
      "{\"units\":[{\"id\":\"\\q\"}]}", "{\"x\":[{}", "null", "\u{0}",
      "{\"units\":[{\"id\":\"a\",\"id\":\"b\"}]}",
      "{\"units\":[{\"name\":\"a\",\"\\u006eame\":\"b\"}]}", "{\"units\":[],\"units\":[]}",
      "{\"units\":[{\"leads\":{\"a\":1,\"a\":2}}]}",
    ])
  func refusesDamage(text: String) {
    let error = #expect(throws: Problem.self) {
      try RegisterScan(Array(text.utf8), list: "units", file: "registers/units.json")
    }
    #expect(error?.site?.description.hasPrefix("registers/units.json") == true)
    #expect(error?.advice.hasPrefix("请") == true)
  }

  @Test("与整册读出的一致")
  func agreesWithTheWholeRegister() throws {
    var chance = Chance()
    for _ in 0..<100 {
      let text = OddRegister.text(&chance)
      let office = try SmallOffice()
      try Disk.write(text, to: office.path("registers/units.json"))
      let entries = try office.snapshot().register(Unit.self).entries
      let spots = try RegisterScan(Array(text.utf8), list: "units", file: "registers/units.json").spots
      #expect(spots.sorted { $0.id < $1.id }.map(\.id) == entries.map(\.id.rawValue), "\(chance)")
      let names = try office.snapshot().names(Unit.self)
      #expect(
        names == Dictionary(uniqueKeysWithValues: entries.map { ($0.id.rawValue, $0.name) }), "\(chance)")
    }
  }
}

extension RegisterScanTests {
  /// A register file and the entries in it.
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let entries: [(String, String)]

    var testDescription: String { text }

    static let all: [Case] = [
      Case(
        text: #"{"format":1,"units":[{"id":"U-1","name":"甲"},{"id":"U-2","name":"乙"}]}"#,
        entries: [("U-1", "甲"), ("U-2", "乙")]),
      Case(
        text: " {\r\n\t\"units\" :\n[ {\n\"name\" : \"甲\" ,\"id\":\"U-1\" } ]\n , \"format\" : 1 }\n",
        entries: [("U-1", "甲")]),
      Case(text: "\u{FEFF}{\"units\":[{\"id\":\"U-1\",\"name\":\"甲\"}]}", entries: [("U-1", "甲")]),
      Case(
        text: #"{"units":[{"id":"\u0055-1","na\u006de":"\u7532\"\\\ud83d\ude00"}]}"#,
        entries: [("U-1", "甲\"\\😀")]),
      Case(text: #"{"\u0075nits":[{"id":"U-1","name":"甲"}]}"#, entries: [("U-1", "甲")]),
      Case(
        text: #"{"x":{"units":[{"id":"假"}]},"y":["}",{"id":"假"}],"units":[{"id":"U-1","name":"甲"}]}"#,
        entries: [("U-1", "甲")]),
      Case(
        text: #"{"units":[{"leads":{"id":"假","name":"假"},"id":"U-1","name":"甲"}]}"#, entries: [("U-1", "甲")]),
      Case(
        text: #"{"units":[{"name":"甲"},{"id":7,"name":null},{}]}"#, entries: [("", "甲"), ("", ""), ("", "")]),
      Case(text: #"{"units":[]}"#, entries: []),
      Case(text: #"{}"#, entries: []),
      Case(text: #"{"units":{"id":"U-1"}}"#, entries: []),
    ]
  }
}

/// Random registers of units as a person might have written them: any order, blanks, escapes, equal names.
enum OddRegister {
  static func text(_ chance: inout Chance, count: ClosedRange<Int> = 0...8) -> String {
    let entries = (0..<chance.int(count)).map { number in entry(number, &chance) }
    let list = "\"units\"" + blank(&chance) + ":[" + entries.joined(separator: blank(&chance) + ",") + "]"
    let members = chance.int(0...1) == 0 ? "\"format\":1," + list : list + ",\n\"format\": 1"
    return (chance.int(0...3) == 0 ? "\u{FEFF}" : "") + "{" + members + blank(&chance) + "}"
  }

  static let names = ["甲", "乙", "e\u{301}", "U-1", "U-2", "城管\"局\"", "😀", "", "\u{F900}"]

  private static func entry(_ number: Int, _ chance: inout Chance) -> String {
    var members = [
      "\"id\":\(quoted("U-\(number)", &chance))",
      "\"name\":\(quoted(chance.one(of: names, else: ""), &chance))", "\"kind\":\"area\"",
    ]
    if chance.int(0...2) == 0 { members.append("\"retired\":\"2026-01-01\"") }
    if chance.int(0...2) == 0 { members.append("\"weight\" : 1.50") }
    members.shuffle(using: &chance)
    return "{" + blank(&chance) + members.joined(separator: "," + blank(&chance)) + "}"
  }

  private static func blank(_ chance: inout Chance) -> String {
    chance.one(of: ["", " ", "\n  ", "\r\n", "\t"], else: "")
  }

  private static func quoted(_ text: String, _ chance: inout Chance) -> String {
    let isEscaped = chance.int(0...2) == 0
    let units = text.utf16.map { unit -> String in
      guard isEscaped || unit == 0x22 || unit == 0x5C else { return String(decoding: [unit], as: UTF16.self) }
      let digits = String(unit, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
    let plain = text.contains { $0 == "\"" || $0 == "\\" } || isEscaped ? units.joined() : text
    return "\"\(plain)\""
  }
}
