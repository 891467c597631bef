/// Runs of digits one after the other with nothing but a blank, hyphen or dot between them: `138-1234-5678`.
struct DigitGroups {
  /// The runs, one or more.
  var runs: ArraySlice<DigitRun>

  /// The digits' values.
  var digits: [Int] { runs.flatMap(\.digits) }

  /// How many digits each run has.
  var lengths: [Int] { runs.map(\.digits.count) }

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

  /// The groups of so many runs that begin with the one at an index; nothing where other things lie between.
  init?(_ runs: [DigitRun], at index: Int, count: Int, in scalars: [Unicode.Scalar]) {
    guard index + count <= runs.count else { return nil }
    for next in (index + 1)..<max(index + count, index + 1) {
      if DigitGroups.gap(runs[next - 1], runs[next], in: scalars) == .other { return nil }
    }
    self.runs = runs[index..<(index + count)]
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
