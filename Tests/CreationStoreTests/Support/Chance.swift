import Foundation

/// A seeded generator for property tests: the same seed gives the same cases again.
///
/// The seed is new in each run, and every expectation names it; `CREATION_SEED` repeats a run.
struct Chance: RandomNumberGenerator, CustomStringConvertible {
  let seed: UInt64
  private var numbers: SeededGenerator

  init() {
    let given = ProcessInfo.processInfo.environment["CREATION_SEED"].flatMap { UInt64($0) }
    seed = given ?? UInt64.random(in: 1...UInt64.max)
    numbers = SeededGenerator(seed: seed)
  }

  mutating func next() -> UInt64 { numbers.next() }

  /// What a failing expectation prints.
  var description: String { "CREATION_SEED=\(seed)" }
}

extension Chance {
  mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func one<Value>(of values: [Value], else other: Value) -> Value {
    values.randomElement(using: &self) ?? other
  }

  /// A text of up to so many pieces that are hard on writers and readers of JSON.
  mutating func oddText(upTo length: Int) -> String {
    (0..<int(0...length)).map { _ in one(of: OddTexts.all, else: "") }.joined()
  }
}

/// Texts that are hard on writers and readers of JSON lines.
enum OddTexts {
  static let all = [
    "", "早市占用人行道", "\"", "\\", "\n", "\r\n", "\t", "\u{0}", "\u{1F}", "\u{7F}", "\u{2028}", "\u{FEFF}", "/",
    "\u{1B}[31m红", "𠮷野家", "👨‍👩‍👧", "e\u{301}", "\u{E9}", "\u{F900}", "\u{8C48}", "a", " ", "{}", "[", "null",
    "\",\"end\":9,\"crc\":\"00000000\"}", ",\"end\":1,\"crc\":\"ffffffff\"}\n", "\\u0000", "\\\"",
  ]
}
