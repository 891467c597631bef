/// 公民身份号码 Six digits of region, the birth date, three of sequence, and since 1999 one check digit.
///
/// Eighteen characters, also in groups of 6-8-4, or the fifteen of the first generation (GB 11643-1989).
/// A number whose date is plausible is taken for one even if the check digit is wrong, since people mistype.
/// But an 18-digit case number that carries the date of the case looks the same: a year of birth after 2009
/// counts only where the check digit (GB 11643) fits. A 15-digit one has no check digit: its region must be one
/// of a province, and its year 1940 to 1999, as later ones read like the date of a case.
enum CitizenNumber {
  /// The digits of the birth date in the number that begins with a run, and how many runs it takes.
  static func hidden(
    _ runs: [DigitRun], at index: Int, in scalars: [Unicode.Scalar]
  ) -> (places: ArraySlice<Int>, runs: Int)? {
    guard [18, 17, 15, 6].contains(runs[index].count) else { return nil }
    for form in forms {
      guard let groups = DigitGroups(runs, at: index, of: form, in: scalars),
        let digits = digits(of: groups, in: scalars)
      else { continue }
      if digits.count == 18, isEighteen(digits) { return (groups.places[6..<14], form.count) }
      if digits.count == 15, isFifteen(digits) { return (groups.places[6..<12], form.count) }
    }
    return nil
  }

  /// The digits of each piece; the seventeenth may be followed by an X.
  private static let forms = [[18], [17], [15], [6, 8, 4], [6, 8, 3]]

  /// The values of the number's characters, X being ten.
  private static func digits(of groups: DigitGroups, in scalars: [Unicode.Scalar]) -> [Int]? {
    guard groups.digits.count == 17 else { return groups.digits }
    guard let end = groups.runs.last?.range.upperBound, scalars.indices.contains(end),
      ["X", "x", "Ｘ", "ｘ"].contains(scalars[end])
    else { return nil }
    if scalars.indices.contains(end + 1), isLetterOrDigit(scalars[end + 1]) { return nil }
    return groups.digits + [10]
  }

  private static func isEighteen(_ digits: [Int]) -> Bool {
    let year = number(digits[6..<10])
    guard digits[0] > 0, (1900...2099).contains(year),
      isDate(month: number(digits[10..<12]), day: number(digits[12..<14]))
    else { return false }
    return year <= lastYearWithoutCheck || checkFits(digits)
  }

  private static func isFifteen(_ digits: [Int]) -> Bool {
    provinces.contains(number(digits[0..<2])) && number(digits[6..<8]) >= 40
      && isDate(month: number(digits[8..<10]), day: number(digits[10..<12]))
  }

  private static let lastYearWithoutCheck = 2009

  /// The first two digits of a region (GB/T 2260).
  private static let provinces: Set<Int> = Set(
    Array(11...15) + Array(21...23) + Array(31...37) + Array(41...46) + Array(50...54) + Array(61...65)
      + [71, 81, 82])

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
