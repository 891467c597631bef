/// 率 A rate kept as the two counts it came from, so that every figure can be traced to records.
///
/// A rate of nothing (0 ÷ 0) has no value: it is shown as 「—」, never as 0 % nor as 100 %.
///
/// ```swift
/// Ratio(40_990, of: 41_516).percentText()   // "98.73"
/// Ratio(0, of: 0).percentText()             // nil
/// ```
public struct Ratio: Hashable, Sendable, Codable {
  /// How many of them count.
  public var part: Int
  /// How many there are.
  public var whole: Int

  /// Creates the rate of a part in a whole.
  public init(_ part: Int, of whole: Int) {
    self.part = part
    self.whole = whole
  }
}

extension Ratio {
  /// The part divided by the whole, or nothing where the whole is zero.
  public var value: Rational? { Rational(part, over: whole) }

  /// The rate in percentage points, or nothing where the whole is zero.
  public var percent: Rational? { value.map { $0 * 100 } }

  /// The rate in percent without the sign, as in `98.73`, or nothing where the whole is zero.
  public func percentText(decimals: Int = 2) -> String? { percent?.text(decimals: decimals) }

  /// The rate as people read it, `98.73%` or 「—」.
  public func title(decimals: Int = 2) -> String { percentText(decimals: decimals).map { $0 + "%" } ?? "—" }
}
