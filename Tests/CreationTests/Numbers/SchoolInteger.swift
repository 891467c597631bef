/// A whole number of any size, reckoned as at school: the oracle for exact arithmetic.
struct SchoolInteger: Equatable, Comparable {
  private var isNegative: Bool
  /// Digits in base 10 000, the lowest first, without leading zeros; empty for nought.
  private var digits: [Int]

  init(_ value: Int128) {
    var rest = value.magnitude
    digits = []
    while rest > 0 {
      digits.append(Int(rest % 10_000))
      rest /= 10_000
    }
    isNegative = value < 0
  }

  private init(_ isNegative: Bool, _ digits: [Int]) {
    var digits = digits
    while digits.last == 0 { digits.removeLast() }
    self.digits = digits
    self.isNegative = isNegative && !digits.isEmpty
  }

  static func * (left: SchoolInteger, right: SchoolInteger) -> SchoolInteger {
    var sum = Array(repeating: 0, count: left.digits.count + right.digits.count + 1)
    for (row, upper) in left.digits.enumerated() {
      for (column, lower) in right.digits.enumerated() { sum[row + column] += upper * lower }
    }
    return SchoolInteger(left.isNegative != right.isNegative, carried(sum))
  }

  static func + (left: SchoolInteger, right: SchoolInteger) -> SchoolInteger {
    let count = max(left.digits.count, right.digits.count) + 1
    var sum = (0..<count).map { place in
      (place < left.digits.count ? left.signed(place) : 0)
        + (place < right.digits.count ? right.signed(place) : 0)
    }
    let isNegative = (sum.last { $0 != 0 } ?? 0) < 0
    if isNegative { sum = sum.map { -$0 } }
    return SchoolInteger(isNegative, carried(sum))
  }

  static func < (left: SchoolInteger, right: SchoolInteger) -> Bool {
    (left + SchoolInteger(!right.isNegative, right.digits)).isNegative
  }

  private func signed(_ place: Int) -> Int { isNegative ? -digits[place] : digits[place] }

  private static func carried(_ digits: [Int]) -> [Int] {
    var carry = 0
    return digits.map { digit in
      let total = digit + carry
      carry = total >= 0 ? total / 10_000 : (total - 9_999) / 10_000
      return total - carry * 10_000
    }
  }
}
