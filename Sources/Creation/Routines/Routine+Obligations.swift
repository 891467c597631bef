extension Routine {
  /// 应落实事项 What the routine asks in the periods that end in a stretch of days, as seen on a day.
  ///
  /// There is one for each period of the cadence and each unit that owes it: those named, those of the kinds named, those
  /// with a link of the kind named, each once; where nobody is named, the office itself. A period belongs to the
  /// stretch its last day lies in, so that adjoining stretches share none. Only whole periods are asked for: the routine,
  /// the unit and the link must hold on every day of one. A routine that begins in the middle of a month is first due
  /// in the next; whoever wants it in the same month writes the first of the month as its beginning.
  ///
  /// An activity counts where it names the routine, is not void, and lies in the period and not after the day of sight.
  /// It counts for every unit it names; for the office's own routines it is enough that it names the routine.
  /// Periods that begin after that day are left out: nothing is owed yet.
  ///
  /// ```swift
  /// // 每月, owed by two departments: four obligations
  /// routine.obligations(endingIn: Period(september...october), asOf: day, units: units, links: [], activities: [])
  /// ```
  public func obligations(
    endingIn stretch: Period, asOf day: Day, units: [Unit], links: [Link], activities: [ActivityRecord]
  ) -> [Obligation] {
    let periods = periods(endingIn: stretch, asOf: day)
    let debtors = debtors(among: units, links)
    guard !periods.isEmpty, !debtors.isEmpty else { return [] }
    let done = counted(activities, in: periods, asOf: day)
    return periods.enumerated().flatMap { index, period in
      debtors.compactMap { debtor in
        guard debtor.owes(period) else { return nil }
        let records = done[index][debtor.unit] ?? []
        return Obligation(
          routine: id, period: period, unit: debtor.unit, times: max(1, times ?? 1), done: records)
      }
    }
  }

  /// What the routine asks in the period a day lies in.
  public func obligations(
    runningOn day: Day, units: [Unit], links: [Link], activities: [ActivityRecord]
  ) -> [Obligation] {
    obligations(
      endingIn: every.span.period(around: day), asOf: day, units: units, links: links, activities: activities)
  }

  /// Whether the routine names nobody, so that the office itself owes it.
  public var isOfOffice: Bool { units.isEmpty && unitKinds.isEmpty && link == nil }
}

extension [Routine] {
  /// What all of them ask in the periods that end in a stretch of days, in the order of the routines.
  public func obligations(
    endingIn stretch: Period, asOf day: Day, units: [Unit], links: [Link], activities: [ActivityRecord]
  ) -> [Obligation] {
    let known = Dictionary(grouping: activities) { $0.activity.routine }
    return flatMap { routine in
      routine.obligations(
        endingIn: stretch, asOf: day, units: units, links: links, activities: known[routine.id] ?? [])
    }
  }

  /// What all of them ask in the periods a day lies in.
  public func obligations(
    runningOn day: Day, units: [Unit], links: [Link], activities: [ActivityRecord]
  ) -> [Obligation] {
    let known = Dictionary(grouping: activities) { $0.activity.routine }
    return flatMap { routine in
      routine.obligations(runningOn: day, units: units, links: links, activities: known[routine.id] ?? [])
    }
  }
}

extension Routine {
  /// The periods in order, without a gap between them.
  private func periods(endingIn stretch: Period, asOf day: Day) -> [Period] {
    var periods: [Period] = []
    var period = every.span.period(around: max(stretch.first, since ?? .earliest))
    let end = min(stretch.last, retired?.advanced(by: -1) ?? .latest)
    while period.last <= end, period.first <= day {
      if (since ?? .earliest) <= period.first { periods.append(period) }
      period = every.span.period(around: period.last.advanced(by: 1))
    }
    return periods
  }

  private func debtors(among units: [Unit], _ links: [Link]) -> [Debtor] {
    if isOfOffice { return [Debtor(unit: nil)] }
    let named = Set(self.units)
    let kinds = Set(unitKinds)
    let tied = Dictionary(grouping: links.filter { link != nil && $0.kind == link }) { $0.unit }
    return units.compactMap { unit in
      let isNamed = named.contains(unit.id) || kinds.contains(unit.kind)
      guard isNamed || tied[unit.id] != nil else { return nil }
      return Debtor(unit: unit.id, retired: unit.retired, links: isNamed ? nil : tied[unit.id])
    }
  }

  /// The activities that count, for each period and each unit they name, in the order of their days.
  private func counted(
    _ activities: [ActivityRecord], in periods: [Period], asOf day: Day
  ) -> [[UnitID?: [ActivityID]]] {
    var counted: [[UnitID?: [ActivityID]]] = Array(repeating: [:], count: periods.count)
    let valid = activities.filter { $0.activity.routine == id && !$0.isVoid && $0.on.day <= day }
    for record in valid.sorted(by: { ($0.on.day, $0.id) < ($1.on.day, $1.id) }) {
      guard let index = position(of: record.on.day, in: periods) else { continue }
      let units: Set<UnitID?> = isOfOffice ? [nil] : Set(record.activity.units)
      for unit in units { counted[index][unit, default: []].append(record.id) }
    }
    return counted
  }

  /// Where the period of a day stands among periods in order.
  private func position(of day: Day, in periods: [Period]) -> Int? {
    var low = 0
    var high = periods.count
    while low < high {
      let middle = (low + high) / 2
      if periods[middle].last < day { low = middle + 1 } else { high = middle }
    }
    return low < periods.count && periods[low].contains(day) ? low : nil
  }
}

/// A unit that owes something, as long as it is in use and tied.
private struct Debtor {
  let unit: UnitID?
  var retired: Day?
  /// The links one of which must hold; nothing where it owes without any.
  var links: [Link]?

  func owes(_ period: Period) -> Bool {
    guard holds(nil, retired, over: period) else { return false }
    return links?.contains { holds($0.since, $0.retired, over: period) } ?? true
  }

  private func holds(_ since: Day?, _ retired: Day?, over period: Period) -> Bool {
    (since ?? .earliest) <= period.first && (retired.map { period.last < $0 } ?? true)
  }
}
