/// 手机号 Eleven digits beginning 13 to 19, in one piece or in groups of 3-4-4 or 3-8.
///
/// The dialling prefix 0, 86 or 0086 may stand before it. A grouped number that a hyphen joins to still more
/// digits is part of something longer, such as a case number, and none; nor is a number before a date,
/// `138-20261105`.
enum MobileNumber {
  /// The four digits to hide of the number that begins with a run, and how many runs it takes.
  static func hidden(
    _ runs: [DigitRun], at index: Int, in scalars: [Unicode.Scalar]
  ) -> (places: ArraySlice<Int>, runs: Int)? {
    for count in [1, 3, 2] {
      guard let groups = DigitGroups(runs, at: index, count: count, in: scalars),
        let prefix = prefix(of: groups),
        count == 1 || standsAlone(index, count, hasPrefix: prefix > 0, runs, in: scalars)
      else { continue }
      return (groups.places[(prefix + 3)..<(prefix + 7)], count)
    }
    return nil
  }

  /// How many digits stand before the number; nothing where the groups are none.
  private static func prefix(of groups: DigitGroups) -> Int? {
    let digits = groups.digits
    for prefix in prefixes where digits.starts(with: prefix) {
      let rest = digits.dropFirst(prefix.count)
      var lengths = groups.lengths
      lengths[0] -= prefix.count
      guard forms.contains(lengths), rest.starts(with: [1]), rest.dropFirst().first.map({ $0 >= 3 }) == true,
        lengths.last != 8 || !isDate(Array(rest.suffix(8)))
      else { continue }
      return prefix.count
    }
    return nil
  }

  private static let prefixes = [[], [8, 6], [0, 0, 8, 6], [0]]
  private static let forms = [[11], [3, 4, 4], [3, 8]]

  /// Whether eight digits are a date of this century or the last: `20261105`.
  private static func isDate(_ digits: [Int]) -> Bool {
    let month = digits[4] * 10 + digits[5]
    let day = digits[6] * 10 + digits[7]
    return ([1, 9] == digits[0..<2] || [2, 0] == digits[0..<2]) && 1...12 ~= month && 1...31 ~= day
  }

  /// Whether no hyphen joins the groups to further digits; those of a dialling prefix may be.
  private static func standsAlone(
    _ index: Int, _ count: Int, hasPrefix: Bool, _ runs: [DigitRun], in scalars: [Unicode.Scalar]
  ) -> Bool {
    let after = index + count
    if after < runs.count, DigitGroups.gap(runs[after - 1], runs[after], in: scalars) == .mark {
      return false
    }
    guard index > 0, DigitGroups.gap(runs[index - 1], runs[index], in: scalars) == .mark else { return true }
    return !hasPrefix && prefixes.contains(runs[index - 1].digits)
  }
}
