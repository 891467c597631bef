/// 黑点 A place where problems keep coming back; the same by category, grid or unit.
public struct Hotspot: Hashable, Sendable {
  /// The number of the place, category or unit, or the grid's.
  public let key: String
  /// 问题数 reported in the period.
  public internal(set) var count = 0
  /// 反弹: of them, those that had been closed at the same place and in the same category shortly before.
  public internal(set) var rebounds = 0
  /// 未销号: of them, those still open.
  public internal(set) var open = 0
  /// 逾期未销号: of those open, the ones past due.
  public internal(set) var overdue = 0
  /// How many were reported in each month of the period.
  public internal(set) var months: [Int]
  /// The day the first of them was reported.
  public internal(set) var first: Day
  /// The day the last of them was reported.
  public internal(set) var last: Day
}

extension Hotspot {
  /// Takes in a finding reported in that month of the period.
  mutating func add(_ finding: Finding, month: Int, asOf moment: Moment) {
    let day = finding.reported.day
    count += 1
    if finding.reboundsFrom != nil { rebounds += 1 }
    if finding.state.isOpen { open += 1 }
    if finding.timeliness(asOf: moment) == .overdue { overdue += 1 }
    if months.indices.contains(month) { months[month] += 1 }
    first = min(first, day)
    last = max(last, day)
  }

  /// Orders by how often, then by rebounds, then the one seen last first.
  func comes(before other: Hotspot) -> Bool {
    (-count, -rebounds, -last.number, key) < (-other.count, -other.rebounds, -other.last.number, other.key)
  }
}
