/// 问卷率 How many of those asked are content or know of it, for one unit and one stretch, with how sure that is.
///
/// 「季度问卷调查」（泉州，八）;「持续开展集中宣传活动，提升群众知晓率和满意度」（龙泉，七）.
public struct SurveyRate: Hashable, Sendable {
  /// How many said so, of how many.
  public var share: Ratio

  /// Takes how many said so of how many were asked.
  public init(_ share: Ratio) { self.share = share }

  /// 小样本 A sample of fewer answers than this is marked; the margin of error does not hold for it.
  public static let fewestAnswers = 30
}

extension SurveyRate {
  /// 样本偏少 Whether there are answers, but too few to say much.
  public var isSmall: Bool { share.whole > 0 && share.whole < SurveyRate.fewestAnswers }

  /// 误差 The margin of error at 95 % in percentage points, rounded half-up to two decimals; nothing without answers.
  ///
  /// It is 1.96 · √(p(1 − p) ÷ n), with p of those n asked, worked out without rounding on the way.
  ///
  /// ```swift
  /// SurveyRate(Ratio(180, of: 200)).margin   // 4.16
  /// ```
  public var margin: Rational? {
    guard share.whole > 0, 0...share.whole ~= share.part else { return nil }
    // Of more answers the margin is less than half a hundredth of a point.
    guard share.whole < 1 << 40 else { return 0 }
    let (part, whole) = (UInt128(share.part), UInt128(share.whole))
    // Twice the margin in hundredths of a point, squared: (2 · 19600)² · p(1 − p) ÷ n.
    let square = 39_200 * 39_200 * part * (whole - part) / (whole * whole * whole)
    return Rational(Int((UInt64(square).squareRoot + 1) / 2), over: 100)
  }

  /// The margin as people read it, `4.16`, or nothing without answers.
  public var marginText: String? { margin?.text(decimals: 2) }
}

extension UInt64 {
  /// The whole part of the square root.
  fileprivate var squareRoot: UInt64 {
    guard self > 1 else { return self }
    // Begins above the root and comes down to it.
    var root: UInt64 = 1 << UInt64((UInt64.bitWidth - leadingZeroBitCount + 1) / 2)
    while true {
      let next = (root + self / root) / 2
      if next >= root { return root }
      root = next
    }
  }
}
