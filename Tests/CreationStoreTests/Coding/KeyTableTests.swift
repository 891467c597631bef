import Testing

@testable import CreationStore

@Suite("字段名表")
struct KeyTableTests {
  private static let words = [
    "v", "id", "on", "kind", "sixsix", "seven77", "eight888", "overdueDays", "overdueDayz", "overdueDays2",
    "a-key-of-more-than-twenty-four-bytes", "a-key-of-more-than-twenty-four-bytez", "", " ",
  ]

  @Test("每个词都查得到自己的号", arguments: Array(words.enumerated()).map { Numbered($0.offset, $0.element) })
  func findsEach(word: Numbered) {
    let table = KeyTable(Self.words)
    #expect(table.number(of: word.text) == word.number)
    #expect(Self.lookUp(word.text, in: table) == word.number)
  }

  @Test("相近的词查不到", arguments: ["i", "idd", "ID", "kinds", "overdueDay", "overdueDays22", "eight889", "中文"])
  func findsNoOther(word: String) {
    let table = KeyTable(Self.words)
    #expect(table.number(of: word) == nil)
    #expect(Self.lookUp(word, in: table) == nil)
  }

  @Test("六十四个词也各得其所")
  func holdsAsManyAsAllowed() {
    let words = (0..<KeyTable.limit).map { "field\($0)" }
    let table = KeyTable(words)
    #expect(words.map { Self.lookUp($0, in: table) } == Array(0..<KeyTable.limit))
    #expect(Self.lookUp("field64", in: table) == nil)
  }

  private static func lookUp(_ word: String, in table: KeyTable) -> Int? {
    PaddedBytes.copying(Array("\"\(word)\"".utf8)) { table.number(ofQuoted: $0.start, length: $0.count) }
  }
}

extension KeyTableTests {
  struct Numbered: Sendable {
    let number: Int
    let text: String

    init(_ number: Int, _ text: String) {
      self.number = number
      self.text = text
    }
  }
}
