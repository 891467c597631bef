/// 应办事项 Something a unit owed in a stretch beside findings — a duty, material, a routine's activity — and whether it
/// was done.
///
/// What is owed is worked out from the lists and routines and from what the ledger says through the as-of date, so that
/// 清单完成率, 机制落实率 and 材料完备率 can be opened down to the record.
public struct OwedWork: Hashable, Sendable {
  /// The rate it counts in.
  public var rate: Rate
  /// Who owed it.
  public var unit: UnitID
  /// The number it can be opened with.
  public var id: String
  /// How often it was owed.
  public var due: Int
  /// How often of these it was done.
  public var done: Int

  /// Creates something owed.
  public init(_ rate: Rate, of unit: UnitID, id: String, due: Int = 1, done: Int) {
    self.rate = rate
    self.unit = unit
    self.id = id
    self.due = due
    self.done = min(done, due)
  }
}

extension OwedWork {
  /// What it counts as in an explanation: 已完成, 未完成, 应 4 次、落实 3 次.
  var role: String {
    guard due == 1 else { return "应 \(due) 次、做到 \(done) 次" }
    return done == 1 ? "已完成" : "未完成"
  }

  /// The duties owed in a stretch as their courses through the as-of day leave them.
  public static func duties(
    _ duties: [DutyID: ScoringInputs.DutyTraits], _ courses: [DutyID: DutyCourse], in stretch: Period
  ) -> [OwedWork] {
    duties.sorted { $0.key < $1.key }.compactMap { id, traits in
      let course = courses[id] ?? DutyCourse()
      guard course.isOwed(due: traits.due, in: stretch) else { return nil }
      return OwedWork(traits.rate, of: traits.lead, id: id.rawValue, done: course.state == .done ? 1 : 0)
    }
  }

  /// What routines asked of units in the periods that end in a stretch, one for each routine and unit.
  public static func routines(_ obligations: [Obligation]) -> [OwedWork] {
    var work: [OwedWork] = []
    var places: [String: Int] = [:]
    for obligation in obligations {
      guard let unit = obligation.unit else { continue }
      let done = min(obligation.done.count, obligation.times)
      if let place = places["\(obligation.routine) \(unit)"] {
        work[place].due += obligation.times
        work[place].done += done
      } else {
        places["\(obligation.routine) \(unit)"] = work.count
        work.append(
          OwedWork(.routine, of: unit, id: obligation.routine.rawValue, due: obligation.times, done: done))
      }
    }
    return work
  }
}

extension DutyCourse {
  /// 应完成 Whether a duty has to be done in a stretch: its deadline, with extensions, lies in it, or before it while the
  /// duty was not ended then; one dropped in the stretch is not asked for.
  ///
  /// A duty due on 2026-09-30 and accepted on 10-09 is due in September and in October, and done in October.
  public func isOwed(due: Day?, in stretch: Period) -> Bool {
    guard let due = extended ?? due, due <= stretch.last else { return false }
    if state == .dropped { return false }
    guard due < stretch.first else { return true }
    return ended.map { $0.day >= stretch.first } ?? true
  }
}
