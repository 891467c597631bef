extension IndicatorID {
  /// Whether this number stands before another in the 测评体系: numbers inside go by their value.
  ///
  /// ```swift
  /// IndicatorID("Ⅲ-9").precedes("Ⅲ-10")   // true
  /// ```
  public func precedes(_ other: IndicatorID) -> Bool {
    let (left, right) = (rawValue.runs, other.rawValue.runs)
    for (one, two) in zip(left, right) where one != two {
      guard one.isNumber, two.isNumber else {
        return one.text < two.text
      }
      if let isLess = one.isLess(than: two) { return isLess }
    }
    return left.count == right.count ? rawValue < other.rawValue : left.count < right.count
  }
}

extension String {
  /// The text cut into digits and what stands between them.
  fileprivate var runs: [DigitRun] {
    var runs: [DigitRun] = []
    for character in self {
      let isNumber = character.isASCII && character.isNumber
      if let last = runs.last, last.isNumber == isNumber {
        runs[runs.count - 1].text.append(character)
      } else {
        runs.append(DigitRun(text: String(character), isNumber: isNumber))
      }
    }
    return runs
  }
}

private struct DigitRun: Equatable {
  var text: String
  var isNumber: Bool

  /// Whether its value is less; nothing where both are worth the same. The digits may be more than any number holds.
  func isLess(than other: DigitRun) -> Bool? {
    let (one, two) = (text.drop { $0 == "0" }, other.text.drop { $0 == "0" })
    if one.count != two.count { return one.count < two.count }
    return one == two ? nil : one < two
  }
}
