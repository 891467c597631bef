/// 抽查数量 How many are drawn: a number, or a share of all there are, rounded up.
///
/// ```swift
/// SampleSize.share(Rational(1, over: 10)!).count(of: 27)   // 3
/// SampleSize.share(Rational(1, over: 10)!).count(of: 0)    // 0
/// ```
public enum SampleSize: Hashable, Sendable {
  /// So many, or all where there are fewer.
  case count(Int)
  /// A share between 0 and 1.
  case share(Rational)
}

extension SampleSize {
  /// Reads `10%`, `12.5%` or a plain `10`, which means per cent too; nothing unless it is more than 0 and at most 100.
  public init?(percent text: String) {
    let word = text.trimmed
    let number = word.hasSuffix("%") || word.hasSuffix("％") ? String(word.dropLast()).trimmed : word
    guard let percent = Rational(number), percent > 0, percent <= 100,
      let share = percent.divided(by: 100)
    else { return nil }
    self = .share(share)
  }

  /// How many of so many.
  public func count(of whole: Int) -> Int {
    let whole = max(whole, 0)
    switch self {
    case .count(let count): return min(max(count, 0), whole)
    case .share(let share):
      let exact = Rational(whole) * share
      let rounded = exact.rounded(decimals: 0)
      let up = rounded < exact ? rounded + 1 : rounded
      return min(max(Int(exactly: up.numerator) ?? whole, 0), whole)
    }
  }
}
