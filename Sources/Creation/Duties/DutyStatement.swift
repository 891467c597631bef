/// 清单对账单 What was promised in a period against what was done: every duty that was on, by unit and by list.
///
/// 「列清单、对账单，指导督促各单位落实创城任务」（泉州，二）; 「每季度汇总一次落实情况」（中山，一）.
public struct DutyStatement: Sendable {
  /// The period.
  public let period: Period
  /// The day it is drawn up for; the records hold what happened through it.
  public let asOf: Day
  /// The duties on in the period, the earliest deadline first.
  public let records: [DutyRecord]

  /// Draws up the statement of the duties that were on in a period.
  public init(_ records: some Sequence<DutyRecord>, in period: Period, asOf: Day) {
    self.period = period
    self.asOf = asOf
    self.records = records.filter { $0.isCurrent(in: period) }.sorted {
      ($0.due ?? .latest, $0.duty.id) < ($1.due ?? .latest, $1.duty.id)
    }
  }

  /// 合计 What some duties of the statement add up to.
  public struct Totals: Hashable, Sendable {
    /// 事项.
    public var items = 0
    /// 应完成.
    public var due = 0
    /// 已完成: of those due, accepted by the as-of day.
    public var done = 0
    /// 按期: of those done, delivered by the deadline.
    public var onTime = 0
    /// 逾期未完成: of those due, late and not accepted.
    public var missed = 0
    /// 提前完成: accepted although not due yet.
    public var early = 0
    /// 在办: neither accepted nor let go, due or not.
    public var open = 0

    /// 完成率 = 已完成 ÷ 应完成.
    public var rate: Ratio { Ratio(done, of: due) }
  }
}

extension DutyStatement {
  /// What some of the duties add up to; all of them where none are named.
  public func totals(_ records: [DutyRecord]? = nil) -> Totals {
    (records ?? self.records).reduce(into: Totals()) { totals, record in
      let isDone = record.isDone(by: asOf)
      totals.items += 1
      if !isDone, !record.isReleased(by: asOf) { totals.open += 1 }
      guard isDue(record) else {
        if isDone { totals.early += 1 }
        return
      }
      totals.due += 1
      if isDone { totals.done += 1 }
      if record.isDoneOnTime(by: asOf) { totals.onTime += 1 }
      if record.isMissed(asOf: asOf) { totals.missed += 1 }
    }
  }

  /// 应完成 Whether a duty was to be done in the period.
  public func isDue(_ record: DutyRecord) -> Bool { record.isDue(in: period) }

  /// The duties by a key, keys in ascending order.
  public func groups<Key: Hashable & Comparable>(
    by key: (DutyRecord) -> Key
  ) -> [(key: Key, records: [DutyRecord])] {
    Dictionary(grouping: records, by: key).sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
