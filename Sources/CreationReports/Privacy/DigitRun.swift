/// A run of digits inside a text that no further digit adjoins.
struct DigitRun {
  /// Where it begins.
  var start: Int
  /// How many digits it has.
  var count: Int

  /// The characters it covers.
  var range: Range<Int> { start..<start + count }
}

extension DigitRun {
  /// Returns all runs in a text, in order.
  static func all(in scalars: [Unicode.Scalar]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var start = 0
    for (index, scalar) in scalars.enumerated() where digit(scalar) == nil {
      if index > start { runs.append(DigitRun(start: start, count: index - start)) }
      start = index + 1
    }
    if scalars.count > start { runs.append(DigitRun(start: start, count: scalars.count - start)) }
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
