import Creation

extension Snapshot {
  /// What units owed in a stretch beside findings, and did by a day, as far as the scoring inputs ask for it.
  func owed(in stretch: Period, asOf day: Day, _ inputs: ScoringInputs) throws(Problem) -> [OwedWork] {
    var owed: [OwedWork] = []
    if !inputs.owed.duties.isEmpty {
      owed = OwedWork.duties(inputs.owed.duties, try dutyCourses(through: day), in: stretch)
    }
    guard let first = inputs.owed.routines.map({ $0.every.span.period(around: stretch.first).first }).min(),
      let days = Period(first: min(first, day), last: day)
    else { return owed }
    let obligations = inputs.owed.routines.obligations(
      endingIn: stretch, asOf: day, units: inputs.units, links: inputs.owed.links,
      activities: try activities(in: days))
    return owed + OwedWork.routines(obligations.filter { $0.period.last <= day || $0.isMet })
  }

  /// What scoring looks at of the duties in use that have a deadline and count in a rate.
  package func dutyTraits() throws(Problem) -> [DutyID: ScoringInputs.DutyTraits] {
    let lists = try register(DutyList.self)
    var traits: [DutyID: ScoringInputs.DutyTraits] = [:]
    for duty in try register(Duty.self).entries where duty.retired == nil {
      guard let due = duty.due, let rate = lists[duty.list]?.kind.rate else { continue }
      traits[duty.id] = ScoringInputs.DutyTraits(lead: duty.lead, due: due, rate: rate)
    }
    return traits
  }

  /// The routines of units, and the links by which units owe them, without what scoring does not look at.
  package func scoredRoutines() throws(Problem) -> ([Routine], [Link]) {
    let routines = try register(Routine.self).entries.filter { !$0.isOfOffice }
    let kinds = Set(routines.compactMap(\.link))
    let links = try register(Link.self).entries.filter { kinds.contains($0.kind) && $0.unit != nil }
    return (
      routines,
      links.map { link in
        var scored = Link(id: link.id, name: link.name, kind: link.kind)
        (scored.unit, scored.since, scored.retired) = (link.unit, link.since, link.retired)
        return scored
      }
    )
  }
}
