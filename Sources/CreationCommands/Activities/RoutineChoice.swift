import Creation
import CreationReports
import CreationStore

/// 机制认定 Which routine an activity fulfils: the one named, else the only one it can be meant for.
struct RoutineChoice {
  /// The routine.
  private(set) var routine: Routine?
  /// What the person should know of the choice.
  private(set) var notices: [String] = []

  /// The routine a person named, which must be in force and take the activity's kind.
  init(named routine: Routine, for activity: Activity, on day: Day, _ desk: RoutineDesk) throws(Problem) {
    guard routine.isInForce(on: day) else { throw .notInForce(routine, day) }
    guard routine.takes(activity.kind) else { throw .otherKind(routine, activity.kind) }
    self.routine = routine
    notices = Self.idle(routine, activity, day, desk)
  }

  /// The routine that is meant where nobody named one.
  init(for activity: Activity, on day: Day, _ desk: RoutineDesk) {
    let candidates = desk.fulfilled(by: activity, on: day)
    if candidates.count == 1, let found = candidates.first {
      routine = found
      notices = ["按类别和单位归入机制「\(found.name)」（\(found.id)）"]
    } else if !candidates.isEmpty {
      let names = candidates.map { "\($0.id) \($0.name)" }.joined(separator: "、")
      notices = ["可能落实的机制有 \(names)，没有归入哪一项；要计落实的，请写明机制"]
    }
  }

  /// A warning where the activity counts for nobody who owes the routine.
  private static func idle(
    _ routine: Routine, _ activity: Activity, _ day: Day, _ desk: RoutineDesk
  ) -> [String] {
    guard !routine.isOfOffice else { return [] }
    if activity.units.isEmpty { return ["「\(routine.name)」由各单位落实，没有写单位，不算哪个单位落实"] }
    let others = activity.units.filter { !desk.isOwed(routine, by: $0, on: day) }
    if others.isEmpty { return [] }
    return ["\(desk.names.name(of: others))不在「\(routine.name)」应落实的单位里，不计落实"]
  }
}

extension Problem {
  fileprivate static func notInForce(_ routine: Routine, _ day: Day) -> Problem {
    let since = routine.since.map { "\($0) 起实行" }
    let retired = routine.retired.map { "\($0) 起停用" }
    return Problem(
      "这项机制当天不在实行", value: routine.name,
      why: [since, retired].compactMap(\.self).joined(separator: "，") + "，活动在 \(day)",
      advice: "请核对日期，或用 creation routine edit 改正起始日期")
  }

  fileprivate static func otherKind(_ routine: Routine, _ kind: ActivityKind) -> Problem {
    Problem(
      "活动类别与机制不符", value: kind.title, why: "「\(routine.name)」由\(routine.kind.title)落实",
      advice: "请把类别改为\(routine.kind.title)，或换一项机制")
  }
}
