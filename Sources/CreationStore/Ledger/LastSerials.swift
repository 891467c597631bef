import Creation

/// 末号 The last serial number of each kind of record in a month; nought where there is none yet.
struct LastSerials: Equatable {
  private var finding: Int32 = 0
  private var result: Int32 = 0

  /// None yet.
  init() {}
}

extension LastSerials {
  /// The last serial of the kind with that letter.
  subscript(letter: UInt8) -> Int32 {
    letter == ResultID.letter ? result : finding
  }

  /// Takes in a number.
  mutating func note<ID: MonthlyNumber>(_ number: ID) {
    if ID.letter == ResultID.letter {
      result = max(result, number.serial)
    } else {
      finding = max(finding, number.serial)
    }
  }

  /// The higher of two, kind by kind.
  func merging(_ other: LastSerials) -> LastSerials {
    var merged = self
    merged.finding = max(finding, other.finding)
    merged.result = max(result, other.result)
    return merged
  }
}

extension LastSerials: CustomStringConvertible {
  /// Reads what ``description`` writes, cut at the space.
  init?(_ words: ArraySlice<String>) {
    guard words.count == 2, let finding = words.first.flatMap({ Int32($0) }),
      let result = words.last.flatMap({ Int32($0) }), finding >= 0, result >= 0
    else { return nil }
    self.finding = finding
    self.result = result
  }

  /// The serials of findings and of results: `42 7`.
  var description: String { "\(finding) \(result)" }
}
