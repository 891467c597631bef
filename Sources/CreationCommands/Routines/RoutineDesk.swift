import Creation
import CreationReports
import CreationStore

/// 机制台 The routines on file with all that says who owes them and whether they were met.
struct RoutineDesk {
  let snapshot: Snapshot
  let routines: [Routine]
  let units: [Unit]
  let names: RoutineNames
  private let links: [Link]

  init(_ snapshot: Snapshot) throws {
    self.snapshot = snapshot
    routines = try snapshot.register(Routine.self).entries
    units = try snapshot.register(Unit.self).entries
    links = try snapshot.register(Link.self).entries
    names = RoutineNames(try Names(snapshot, [.unit, .place]), routines)
  }
}

extension RoutineDesk {
  /// What was asked in the periods that end in a stretch; nothing is asked of the months before the ledger begins.
  func obligations(endingIn stretch: Period, asOf day: Day) throws -> [Obligation] {
    let begin = (snapshot.months.first ?? day.month).first
    guard let stretch = Period(first: max(stretch.first, begin), last: stretch.last),
      let first = routines.map({ $0.every.span.period(around: stretch.first).first }).min(), first <= day,
      let days = Period(first: first, last: day)
    else { return [] }
    return routines.obligations(
      endingIn: stretch, asOf: day, units: units, links: links, activities: try snapshot.activities(in: days))
  }

  /// What is asked in the periods a day lies in; `more` are activities that are not on record yet.
  func obligations(
    runningOn day: Day, of routines: [Routine], more: [ActivityRecord] = []
  ) throws -> [Obligation] {
    let periods = routines.map { $0.every.span.period(around: day) }
    guard let first = periods.map(\.first).min(), let days = Period(first: first, last: day) else {
      return []
    }
    return routines.obligations(
      runningOn: day, units: units, links: links, activities: try snapshot.activities(in: days) + more)
  }

  /// The routines an activity may be meant to fulfil.
  func fulfilled(by activity: Activity, on day: Day) -> [Routine] {
    routines.fulfilled(by: activity, on: day, units: units, links: links)
  }

  /// Whether a unit has to see to a routine on a day.
  func isOwed(_ routine: Routine, by unit: UnitID?, on day: Day) -> Bool {
    routine.isOwed(by: unit, on: day, units: units, links: links)
  }
}
