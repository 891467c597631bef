import Creation
import CreationStore

/// Numbers of a register nobody has yet: `U-001`, `U-002`, …
struct FreeNumbers {
  private let prefix: String
  private let width: Int
  private var last: Int

  /// Goes on behind the numbers taken, in as many digits as they have; three where there are none.
  init<Entry: RegisterEntry>(_ type: Entry.Type, taken: some Sequence<String>) {
    let prefix = Entry.prefix
    let digits = taken.filter { $0.hasPrefix(prefix) }.map { $0.dropFirst(prefix.count) }
      .filter { Int($0) != nil }
    self.prefix = prefix
    width = digits.map(\.utf8.count).max() ?? 3
    last = digits.compactMap { Int($0) }.filter { $0 < Int.max / 2 }.max() ?? 0
  }

  mutating func next() -> String {
    last += 1
    return prefix + Digits.padded(last, width)
  }
}
