/// A run of digits inside a text that no further digit adjoins.
struct DigitRun {
  /// Where it begins.
  var start: Int
  /// The digits' values.
  var digits: [Int]

  /// The characters it covers.
  var range: Range<Int> { start..<start + digits.count }
}

extension DigitRun {
  /// Returns all runs in a text, in order.
  static func all(in scalars: [Unicode.Scalar]) -> [DigitRun] {
    var runs: [DigitRun] = []
    for (index, scalar) in scalars.enumerated() {
      guard let value = digit(scalar) else { continue }
      if runs.last?.range.upperBound == index {
        runs[runs.count - 1].digits.append(value)
      } else {
        runs.append(DigitRun(start: index, digits: [value]))
      }
    }
    return runs
  }

  /// The value of an ASCII or full-width digit.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x30...0x39: Int(scalar.value) - 0x30
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default: nil
    }
  }
}
