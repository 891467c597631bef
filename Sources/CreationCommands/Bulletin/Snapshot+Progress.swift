import Creation
import CreationReports
import CreationStore

extension Snapshot {
  /// How far each responsibility list has got by a day; citizens' proposals are no duties.
  func dutyProgress(of records: [DutyRecord], asOf day: Day) throws -> [Bulletin.DutyProgress] {
    let lists = try register(DutyList.self).entries.filter { $0.kind.rate != nil && $0.retired == nil }
    guard !lists.isEmpty else { return [] }
    let records = records.filter { record in
      record.duty.retired == nil && record.course.state != .dropped
        && (record.duty.start.map { $0 <= day } ?? true)
    }
    let byList = Dictionary(grouping: records, by: \.duty.list)
    return lists.compactMap { list in
      guard let records = byList[list.id] else { return nil }
      let late = records.reduce(0) { $0 + $1.lateMilestones(asOf: day).count }
      return Bulletin.DutyProgress(
        list: list.name, total: records.count, done: records.count { $0.course.state == .done },
        overdue: records.count { $0.course.state.isOpen && $0.isOverdue(asOf: day) },
        remark: late == 0 ? nil : "\(late) 个节点过期")
    }
  }

  /// How the routines were kept in the periods that ended in a month.
  func routineProgress(
    in days: Period, asOf day: Day, _ units: [Unit]
  ) throws -> [Bulletin.RoutineProgress] {
    let routines = try register(Routine.self).entries
    guard let first = routines.map({ $0.every.span.period(around: days.first).first }).min(),
      let seen = Period(first: min(first, day), last: day)
    else { return [] }
    let obligations = routines.obligations(
      endingIn: days, asOf: day, units: units, links: try register(Link.self).entries,
      activities: try activities(in: seen)
    ).filter { $0.period.last <= day || $0.isMet }
    let byRoutine = Dictionary(grouping: obligations, by: \.routine)
    let names = Dictionary(units.map { ($0.id, $0.name) }, uniquingKeysWith: { $1 })
    return routines.compactMap { routine in
      byRoutine[routine.id].map { Bulletin.RoutineProgress(routine, $0, names) }
    }
  }
}

extension Bulletin.RoutineProgress {
  fileprivate init(_ routine: Routine, _ obligations: [Obligation], _ names: [UnitID: String]) {
    let units = Set(obligations.compactMap(\.unit))
    let missed = Set(obligations.filter { !$0.isMet }.compactMap(\.unit)).sorted()
    self.init(
      routine: routine.name, debtors: units.isEmpty ? "本机构" : "\(units.count) 个单位",
      due: obligations.reduce(0) { $0 + $1.times },
      met: obligations.reduce(0) { $0 + min($1.done.count, $1.times) },
      missed: missed.map { names[$0] ?? $0.rawValue })
  }
}
