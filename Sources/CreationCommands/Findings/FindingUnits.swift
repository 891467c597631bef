import Creation
import CreationStore

/// 由谁办 Whose findings.
struct FindingUnits: Sendable {
  var units, leads, supports: [String]

  static let parameter = Parameter<FindingUnits>.group(
    .option("--unit", alias: "--单位", value: "单位", help: "牵头或配合的单位，连同它的下属", .text).repeated(),
    .option("--lead", alias: "--牵头", value: "单位", help: "牵头单位，不连下属", .text).repeated(),
    .option("--support", alias: "--配合", value: "单位", help: "配合单位，不连下属", .text).repeated(),
    make: FindingUnits.init)
}

extension FindingUnits: FindingCondition {
  func add(to sieve: inout FindingSieve, _ snapshot: Snapshot, asOf moment: Moment) throws {
    var problems = Problems([])
    let named = problems.ids(Unit.self, units, at: "--unit", snapshot)
    let leads = problems.ids(Unit.self, leads, at: "--lead", snapshot)
    let supports = problems.ids(Unit.self, supports, at: "--support", snapshot)
    try problems.throwIfAny()
    if !named.isEmpty {
      let whole = Unit.subtree(of: named, in: try snapshot.register(Unit.self).entries)
      sieve.require { $0.lead.map(whole.contains) == true || $0.isSupported(by: whole) }
    }
    sieve.require(leads, \.lead)
    if !supports.isEmpty { sieve.require { $0.isSupported(by: supports) } }
  }
}

extension Finding {
  fileprivate func isSupported(by units: Set<UnitID>) -> Bool {
    assignment?.supports.contains(where: units.contains) ?? false
  }
}

extension Problems {
  /// The numbers of the entries called by some words; those that no entry is called by are added to the list.
  mutating func ids<Entry: RegisterEntry>(
    _ type: Entry.Type, _ words: [String], at option: String, _ snapshot: Snapshot
  ) -> Set<Entry.ID> {
    Set(words.compactMap { word in collecting { try snapshot.required(type, word, at: option).id } })
  }
}
