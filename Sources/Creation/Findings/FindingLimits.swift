/// 办理限额 How often and how long a finding's way may be bent, as the office's rulebook says.
///
/// Without a word there: extended twice, each time by the first limit at most; suspended once, for a year at
/// most; appealed once; and what comes back within 30 days is a relapse (反弹).
public struct FindingLimits: Hashable, Sendable {
  /// 延期 times for each deadline a unit is given.
  public var extensions = 2
  /// 挂账 times.
  public var suspensions = 1
  /// 挂账 days, at most.
  public var suspensionDays = 365
  /// 申诉 times.
  public var appeals = 1
  /// 反弹 days after closing within which the same category at the same place is a relapse.
  public var reboundDays = 30

  /// What holds where a rulebook says nothing.
  public init() {}
}

extension FindingLimits: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case extensions, suspensions, appeals
    case suspensionDays = "suspension_days"
    case reboundDays = "rebound_days"
  }

  /// Reads the limits; a key it does not know, or a number below 0 or beyond 3650, is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strict(CodingKeys.self)
    func number(_ key: CodingKeys, else standard: Int) throws -> Int {
      let number = try container.decodeIfPresent(Int.self, forKey: key) ?? standard
      guard 0...3650 ~= number else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "应在 0 到 3650 之间")
      }
      return number
    }
    extensions = try number(.extensions, else: extensions)
    suspensions = try number(.suspensions, else: suspensions)
    suspensionDays = try number(.suspensionDays, else: suspensionDays)
    appeals = try number(.appeals, else: appeals)
    reboundDays = try number(.reboundDays, else: reboundDays)
  }
}
