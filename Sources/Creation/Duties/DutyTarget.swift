/// 量化目标 A figure a duty has to reach: 停车位 ≥ 500 个, 公益广告占比 ≥ 20 %, 校园周边 ≤ 200 米.
///
/// ```swift
/// DutyTarget(">=500个")!.isMet(by: 480)   // false
/// ```
public struct DutyTarget: Hashable, Sendable {
  /// Which way round.
  public var bound: Bound
  /// The figure.
  public var value: Rational
  /// What it is counted in.
  public var measure: String

  /// Creates a target.
  public init(_ bound: Bound, _ value: Rational, _ measure: String) {
    self.bound = bound
    self.value = value
    self.measure = measure
  }

  /// 不少于、不多于 Whether more or less is better.
  public enum Bound: String, Hashable, Sendable, CaseIterable {
    /// 不少于.
    case atLeast = ">="
    /// 不多于.
    case atMost = "<="
  }
}

extension DutyTarget {
  /// Whether a figure reaches it.
  public func isMet(by figure: Rational) -> Bool {
    switch bound {
    case .atLeast: figure >= value
    case .atMost: figure <= value
    }
  }

  /// The target as people read it: ≥ 500 个.
  public var title: String { "\(bound == .atLeast ? "≥" : "≤") \(title(of: value))" }

  /// A figure with what it is counted in: 480 个.
  public func title(of figure: Rational) -> String { "\(figure) \(measure)".trimmed }
}

extension DutyTarget: TextCoded {
  /// Reads `>=500个`, `≥ 20%` or `<=200米`.
  public init?(_ description: String) {
    let text = description.replacing("≥", with: ">=").replacing("≤", with: "<=").trimmed
    guard let bound = Bound.allCases.first(where: { text.hasPrefix($0.rawValue) }) else { return nil }
    let rest = text.dropFirst(2).drop(while: \.isWhitespace)
    let number = rest.prefix { $0.isASCII && ($0.isNumber || $0 == "." || $0 == "-") }
    guard let value = Rational(String(number)) else { return nil }
    self.init(bound, value, String(rest.dropFirst(number.count)).trimmed)
  }

  /// The target in a form that can be read again.
  public var description: String { "\(bound.rawValue)\(value)\(measure)" }

  /// What to say of a target that cannot be read.
  public static func unreadable(_ text: String) -> Problem {
    Problem("量化目标写错了", value: text, why: "应以 >= 或 <= 开头，接着一个数和单位", advice: "请写成 >=500个 或 >=20%")
  }
}
