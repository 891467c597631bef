/// Runs of digits one after the other with nothing but a blank, hyphen or dot between them: `138-1234-5678`.
struct DigitGroups {
  /// The runs, one or more.
  let runs: ArraySlice<DigitRun>
  /// The digits' values.
  let digits: [Int]

  /// How many digits each run has.
  var lengths: [Int] { runs.map(\.count) }

  /// The place of each digit in the text.
  var places: [Int] { runs.flatMap { Array($0.range) } }
}

extension DigitGroups {
  /// What stands between two runs.
  enum Gap {
    /// Blanks alone.
    case blank
    /// A hyphen or dot, perhaps with blanks around it.
    case mark
    /// Something else, or too much.
    case other
  }

  /// The groups of those lengths that begin with the run at an index; nothing where the text has others, or
  /// other things lie between.
  init?(_ runs: [DigitRun], at index: Int, of lengths: [Int], in scalars: [Unicode.Scalar]) {
    guard index + lengths.count <= runs.count else { return nil }
    for (next, length) in zip(runs[index...].indices, lengths) {
      guard runs[next].count == length else { return nil }
      if next > index, DigitGroups.gap(runs[next - 1], runs[next], in: scalars) == .other { return nil }
    }
    self.runs = runs[index..<(index + lengths.count)]
    digits = self.runs.flatMap { scalars[$0.range].compactMap(DigitRun.digit) }
  }

  /// What stands between two runs of a text.
  static func gap(_ left: DigitRun, _ right: DigitRun, in scalars: [Unicode.Scalar]) -> Gap {
    let between = scalars[left.range.upperBound..<right.start]
    guard (1...3).contains(between.count), between.allSatisfy({ isBlank($0) || isMark($0) }) else {
      return .other
    }
    return between.contains(where: isMark) ? .mark : .blank
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200B, 0x202F, 0x3000: true
    default: false
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2D, 0x2E, 0xB7, 0x2010...0x2015, 0x2022, 0x2212, 0x30FB, 0xFF0D, 0xFF0E: true
    default: false
    }
  }
}
