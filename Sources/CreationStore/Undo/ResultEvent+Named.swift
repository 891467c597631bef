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
    return []
  }
}
