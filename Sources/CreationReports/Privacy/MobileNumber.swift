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
    guard let prefix = prefixLengths[runs[index].count] else { return nil }
    let forms = runs[index].count > 10 ? [[11]] : [[3, 4, 4], [3, 8]]
    for form in forms {
      let lengths = [form[0] + prefix] + form.dropFirst()
      guard let groups = DigitGroups(runs, at: index, of: lengths, in: scalars),
        isMobile(groups.digits, after: prefix), form.count == 1 || !isBeforeDate(groups),
        form.count == 1 || standsAlone(index, form.count, hasPrefix: prefix > 0, runs, in: scalars)
      else { continue }
      return (groups.places[(prefix + 3)..<(prefix + 7)], form.count)
    }
    return nil
  }

  /// How many digits stand before the number where a first run is so long.
  private static let prefixLengths = [11: 0, 12: 1, 13: 2, 15: 4, 3: 0, 4: 1, 5: 2, 7: 4]

  /// Whether digits are a dialling prefix of that length and a number that begins 13 to 19.
  private static func isMobile(_ digits: [Int], after prefix: Int) -> Bool {
    prefixes.contains(Array(digits.prefix(prefix))) && digits[prefix] == 1 && digits[prefix + 1] >= 3
  }

  private static let prefixes = [[], [8, 6], [0, 0, 8, 6], [0]]

  /// Whether the last eight digits stand for themselves and are a date of this century or the last: `20261105`.
  private static func isBeforeDate(_ groups: DigitGroups) -> Bool {
    guard groups.lengths.last == 8 else { return false }
    let date = Array(groups.digits.suffix(8))
    let month = date[4] * 10 + date[5]
    let day = date[6] * 10 + date[7]
    return ([1, 9] == date[0..<2] || [2, 0] == date[0..<2]) && 1...12 ~= month && 1...31 ~= day
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
    let before = scalars[runs[index - 1].range].compactMap(DigitRun.digit)
    return !hasPrefix && prefixes.contains(before)
  }
}
