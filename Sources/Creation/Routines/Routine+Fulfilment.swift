extension Routine {
  /// Whether the routine holds on a day.
  public func isInForce(on day: Day) -> Bool {
    (since ?? .earliest) <= day && (retired.map { day < $0 } ?? true)
  }

  /// Whether a unit, or where there is none the office itself, has to see to the routine on a day.
  public func isOwed(by unit: UnitID?, on day: Day, units: [Unit], links: [Link]) -> Bool {
    guard isInForce(on: day) else { return false }
    guard let unit, !isOfOffice else { return unit == nil && isOfOffice }
    guard let known = units.first(where: { $0.id == unit }), known.retired.map({ day < $0 }) ?? true else {
      return false
    }
    return self.units.contains(unit) || unitKinds.contains(known.kind)
      || links.contains { $0.kind == link && $0.unit == unit && $0.isInForce(on: day) }
  }

  /// Whether an activity of that kind fulfils it; a routine of kind 其他 takes any.
  public func takes(_ kind: ActivityKind) -> Bool { self.kind == kind || self.kind == .other }
}

extension Link {
  /// Whether the tie holds on a day.
  public func isInForce(on day: Day) -> Bool {
    (since ?? .earliest) <= day && (retired.map { day < $0 } ?? true)
  }
}

extension [Routine] {
  /// The routines an activity may be meant to fulfil: of its kind, and owed on that day by all units it names, or by the
  /// office where it names none.
  ///
  /// A routine that is called what the activity or its mechanism is called goes before all others; an inspection with a
  /// mechanism fulfils no routine called otherwise, because a 暗访 is no 周巡查.
  public func fulfilled(by activity: Activity, on day: Day, units: [Unit], links: [Link]) -> [Routine] {
    let owed = filter { routine in
      guard routine.kind == activity.kind else { return false }
      let debtors: [UnitID?] = activity.units.isEmpty ? [nil] : activity.units
      return debtors.allSatisfy { routine.isOwed(by: $0, on: day, units: units, links: links) }
    }
    let named = owed.filter { $0.name == activity.title || $0.name == activity.mechanism?.rawValue }
    return named.isEmpty && activity.mechanism == nil ? owed : named
  }
}
