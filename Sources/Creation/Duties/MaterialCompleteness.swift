/// 材料完备 How complete the material is that an indicator or a unit has to hand in (泉州，八；中山，十).
///
/// ```swift
/// // Ten required, six past their deadline, five of these archived and one more early: 到期完备率 5/6, 完备率 6/10.
/// ```
public struct MaterialCompleteness: Hashable, Sendable {
  /// 应报: everything that is required.
  public var required = 0
  /// 到期应报: of those, the ones whose deadline has come.
  public var due = 0
  /// 已归档.
  public var archived = 0
  /// 到期已归档: archived of those whose deadline has come.
  public var archivedDue = 0
  /// 待审: handed in, and the office has not said yet.
  public var waiting = 0
  /// 退回: sent back and not handed in again.
  public var returned = 0
  /// 未归档 What is missing, in the order given.
  public var missing: [DutyRecord] = []

  /// Counts the material required as of a day; what was let go does not count.
  public init(_ records: some Sequence<DutyRecord>, asOf day: Day) {
    for record in records where !record.isReleased(by: day) { count(record, day) }
  }
}

extension MaterialCompleteness {
  /// 到期完备率 = 到期已归档 ÷ 到期应报.
  public var rateDue: Ratio { Ratio(archivedDue, of: due) }

  /// 完备率 = 已归档 ÷ 应报.
  public var rate: Ratio { Ratio(archived, of: required) }

  /// Whether it is weaker than another: a lower rate of what is due, then of all, then more that is missing.
  public func isWeaker(than other: MaterialCompleteness) -> Bool {
    let rates = [self, other].map { ($0.rateDue.value ?? 2, $0.rate.value ?? 2, -$0.missing.count) }
    return rates[0] < rates[1]
  }

  private mutating func count(_ record: DutyRecord, _ day: Day) {
    let isDue = record.due.map { $0 <= day } ?? false
    let isArchived = record.isDone(by: day)
    required += 1
    if isDue { due += 1 }
    if isArchived { archived += 1 } else { missing.append(record) }
    if isDue, isArchived { archivedDue += 1 }
    switch record.course.standing {
    case .delivered: waiting += 1
    case .returned: returned += 1
    case .open, .done, .dropped: break
    }
  }
}
