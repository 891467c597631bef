import Creation

extension ResultEvent {
  /// The entries of registers it names.
  var entries: [EntryName] {
    guard case .recorded(let result) = self else { return [] }
    let units = [result.unit, result.assessor].compactMap(\.self)
    return units.map { EntryName(register: .unit, id: $0.rawValue) }
      + [result.place.map { EntryName(register: .place, id: $0.rawValue) }].compactMap(\.self)
  }
}

extension PostingReader {
  /// The entries of registers that the line names.
  mutating func entries() throws(Fault) -> [EntryName] {
    if let (_, event) = try findingEvent() { return event.entries }
    if let (_, event) = try resultEvent() { return event.entries }
    if let (id, _) = try dutyEvent() { return [EntryName(register: .duty, id: id.rawValue)] }
    if let (_, event) = try activityEvent() { return event.entries }
    return []
  }
}

extension ActivityEvent {
  /// The entries of registers it names.
  var entries: [EntryName] {
    guard case .recorded(let activity) = self else { return [] }
    return activity.units.map { EntryName(register: .unit, id: $0.rawValue) }
      + [
        activity.place.map { EntryName(register: .place, id: $0.rawValue) },
        activity.routine.map { EntryName(register: .routine, id: $0.rawValue) },
      ].compactMap(\.self)
  }
}

extension LoggedPosting {
  /// The entries of registers it names.
  var entries: [EntryName] {
    if let duty { return [EntryName(register: .duty, id: duty.rawValue)] }
    return (event?.entries ?? []) + (result?.event.entries ?? []) + (activity?.event.entries ?? [])
  }
}
