/// 反弹 A finding of the same place and category as one that had been closed shortly before.
public struct Rebound: Hashable, Sendable {
  /// The finding that came back.
  public let finding: Finding
  /// 前次问题 that had been closed.
  public let earlier: FindingID
  /// When that one had been closed; unknown where it is no longer closed or not on record.
  public let closed: Moment?

  /// 间隔天数 from that closing to the new report: closed on 2026-10-13 and reported on 10-20 is 7.
  public var days: Int? { closed.map { $0.day.distance(to: finding.reported.day) } }
}

/// 反弹分组 The rebounds of one place, category, grid or unit.
public struct ReboundGroup: Hashable, Sendable {
  /// The number of the place, category or unit, or the grid's.
  public let key: String
  /// 反弹数 reported in the period.
  public internal(set) var rebounds = 0
  /// 销号数 closed in the period.
  public internal(set) var closed = 0
  /// How many rebounds were reported in each month of the period.
  public internal(set) var months: [Int]

  /// 反弹率 = 反弹数 ÷ 销号数.
  public var rate: Ratio { Ratio(rebounds, of: closed) }
}

extension ReboundGroup {
  /// Orders by how many, then by how few were closed, which is the higher rate.
  func comes(before other: ReboundGroup) -> Bool {
    (-rebounds, closed, key) < (-other.rebounds, other.closed, other.key)
  }
}
