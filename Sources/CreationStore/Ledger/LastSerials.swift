import Creation

/// 末号 The last serial number of each kind of record in a month; nought where there is none yet.
struct LastSerials: Equatable {
  private var serials: InlineArray<3, Int32> = [0, 0, 0]

  /// The letters of the kinds, in the order they are kept.
  static let letters: InlineArray<3, UInt8> = [FindingID.letter, ResultID.letter, ActivityID.letter]

  /// None yet.
  init() {}

  static func == (left: LastSerials, right: LastSerials) -> Bool { left.description == right.description }
}

extension LastSerials {
  /// The last serial of the kind with that letter.
  subscript(letter: UInt8) -> Int32 { serials[LastSerials.place(of: letter)] }

  private static func place(of letter: UInt8) -> Int {
    letters.indices.first { letters[$0] == letter } ?? 0
  }

  /// Takes in a number.
  mutating func note<ID: MonthlyNumber>(_ number: ID) {
    let place = LastSerials.place(of: ID.letter)
    serials[place] = max(serials[place], number.serial)
  }

  /// The higher of two, kind by kind.
  func merging(_ other: LastSerials) -> LastSerials {
    var merged = self
    for place in serials.indices { merged.serials[place] = max(serials[place], other.serials[place]) }
    return merged
  }
}

extension LastSerials: CustomStringConvertible {
  /// Reads what ``description`` writes, cut at the space.
  init?(_ words: ArraySlice<String>) {
    let numbers = words.compactMap { Int32($0) }
    guard words.count == serials.count, numbers.count == serials.count, numbers.allSatisfy({ $0 >= 0 })
    else { return nil }
    for (place, number) in numbers.enumerated() { serials[place] = number }
  }

  /// The serials of findings, results and activities: `42 7 3`.
  var description: String { serials.indices.map { String(serials[$0]) }.joined(separator: " ") }
}
