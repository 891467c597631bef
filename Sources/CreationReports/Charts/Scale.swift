import Creation

/// 标尺 Turns figures between two bounds into pixels of a length, in exact arithmetic.
///
/// ```swift
/// Scale(from: 0, to: 100, length: 90).pixels(of: Rational("96.41")!)   // 87
/// ```
struct Scale: Hashable, Sendable {
  private let low: Rational
  private let high: Rational
  private let length: Int

  /// Creates a scale; what lies outside the bounds stands at the nearer one.
  init(from low: Rational, to high: Rational, length: Int) {
    self.low = low
    self.high = high
    self.length = length
  }

  /// The pixels from the lower bound, rounded.
  func pixels(of value: Rational) -> Int {
    guard let share = (min(max(value, low), high) - low).divided(by: high - low) else { return 0 }
    return (share * Rational(length)).wholeNumber
  }
}

extension Rational {
  /// The number rounded to a whole one (四舍五入), at the nearest that can be counted with.
  var wholeNumber: Int { Int(clamping: rounded(decimals: 0).numerator) }
}
