import Creation

extension Cell {
  /// A text, or nothing.
  package static func optional(_ text: String?) -> Cell {
    text.map { $0.isEmpty ? .empty : .text($0) } ?? .empty
  }

  /// A value of a fixed list.
  package static func coded(_ value: some Coded) -> Cell {
    .coded(key: value.key, title: value.title)
  }

  /// A date and time: `2026-10-30 14:05` to people, `2026-10-30T14:05:00` to programs.
  package static func moment(_ moment: Moment?) -> Cell {
    moment.map { .coded(key: $0.description, title: $0.title) } ?? .empty
  }

  /// A figure: a count, a rate in percent, or 「—」 where there is nothing to divide by.
  package static func figure(_ value: Measure.Value) -> Cell {
    switch value {
    case .count(let count): .integer(count)
    case .rate(let ratio): ratio.percentText().map { .percent($0) } ?? .absent
    }
  }
}
