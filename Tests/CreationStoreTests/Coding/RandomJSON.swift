@testable import CreationStore

/// Makes values to test with: awkward texts, numbers at the limits, nested arrays and objects.
struct RandomJSON {
  var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }
}

extension RandomJSON {
  private static let characters: [Character] = [
    "a", "Z", "0", " ", "/", "\"", "\\", "\n", "\r", "\t", "\u{8}", "\u{C}", "\u{0}", "\u{1F}", "\u{7F}",
    "\u{80}",
    "é", "ß", "\u{7FF}", "\u{800}", "中", "国", "，", "。", "“", "”", "\u{2028}", "\u{2029}", "\u{D7FF}",
    "\u{E000}",
    "\u{FFFD}", "\u{FFFF}", "\u{10000}", "😀", "👨‍👩‍👧", "\u{10FFFF}", "𠮷",
  ]

  /// A text of a few characters, often Chinese.
  mutating func text() -> String {
    let characters = Bool.random(using: &generator) ? Array("早市占用人行道abc，。") : Self.characters
    return String((0..<Int.random(in: 0...24, using: &generator)).map { _ in pick(characters) })
  }

  /// A whole number, near zero or near the limits as often as between.
  mutating func int() -> Int {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: Int.random(in: -3...3, using: &generator)
    case 1: Int.max - Int.random(in: 0...2, using: &generator)
    case 2: Int.min + Int.random(in: 0...2, using: &generator)
    default: Int.random(in: Int.min...Int.max, using: &generator)
    }
  }

  /// A value that nests at most as deep as told.
  mutating func value(depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 7 : 5), using: &generator) {
    case 0: .null
    case 1: .bool(Bool.random(using: &generator))
    case 2: .number(JSONNumber(int()))
    case 3: .number(decimal())
    case 4: .string(text())
    case 5: .array((0..<Int.random(in: 0...4, using: &generator)).map { _ in value(depth: depth - 1) })
    default: .object(members(depth: depth - 1))
    }
  }

  /// Members whose keys differ.
  mutating func members(depth: Int) -> [JSONMember] {
    (0..<Int.random(in: 0...4, using: &generator)).map { JSONMember("\($0)" + text(), value(depth: depth)) }
  }

  private mutating func decimal() -> JSONNumber {
    let whole = Int.random(in: -9999...9999, using: &generator)
    let fraction = Int.random(in: 0...999, using: &generator)
    let exponent = pick(["", "", "e3", "E-7", "e+12"])
    return JSONNumber("\(whole).\(fraction)\(exponent)") ?? JSONNumber(whole)
  }

  private mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &generator)]
  }
}
