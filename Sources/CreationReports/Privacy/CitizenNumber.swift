/// 公民身份号码 Eighteen characters: six digits of region, eight of birth date, three of sequence, one check.
///
/// A number whose date is plausible is taken for one even if the check digit is wrong, since people mistype.
/// But an 18-digit case number that carries the date of the case looks the same: a year of birth after 2009
/// counts only where the check digit (GB 11643) fits.
enum CitizenNumber {
  /// Tells whether a run of digits, perhaps with an X after it, is such a number.
  static func isOne(_ run: DigitRun, in scalars: [Unicode.Scalar]) -> Bool {
    guard let digits = eighteen(run, in: scalars), digits[0] > 0 else { return false }
    let year = number(digits[6..<10])
    guard (1900...2099).contains(year), isDate(month: number(digits[10..<12]), day: number(digits[12..<14]))
    else { return false }
    return year <= lastYearWithoutCheck || checkFits(digits)
  }

  private static let lastYearWithoutCheck = 2009

  /// The eighteen values, X being ten.
  private static func eighteen(_ run: DigitRun, in scalars: [Unicode.Scalar]) -> [Int]? {
    if run.digits.count == 18 { return run.digits }
    let end = run.range.upperBound
    guard run.digits.count == 17, scalars.indices.contains(end) else { return nil }
    guard ["X", "x", "Ｘ", "ｘ"].contains(scalars[end]) else { return nil }
    if scalars.indices.contains(end + 1), isLetterOrDigit(scalars[end + 1]) { return nil }
    return run.digits + [10]
  }

  private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    DigitRun.digit(scalar) != nil || ("A"..."Z").contains(scalar) || ("a"..."z").contains(scalar)
  }

  private static func number(_ digits: ArraySlice<Int>) -> Int {
    digits.reduce(0) { $0 * 10 + $1 }
  }

  private static func isDate(month: Int, day: Int) -> Bool {
    let longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard longest.indices.contains(month - 1) else { return false }
    return (1...longest[month - 1]).contains(day)
  }

  /// ISO 7064 MOD 11-2: the weighted sum of all eighteen leaves 1.
  private static func checkFits(_ digits: [Int]) -> Bool {
    let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1]
    return zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 } % 11 == 1
  }
}
