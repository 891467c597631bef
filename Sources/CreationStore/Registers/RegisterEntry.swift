import Creation

/// 登记册条目 An entry of a register file: known by a number, called by a name.
package protocol RegisterEntry: Codable, Hashable, Sendable {
  associatedtype ID: Identifier
  /// The number.
  var id: ID { get }
  /// The name people use.
  var name: String { get set }
  /// The day from which it is no longer used.
  var retired: Day? { get set }
  /// Which register it belongs to.
  static var register: RegisterChange.Register { get }
  /// The file's key for the list, and the file's name: `units`.
  static var plural: String { get }
  /// The keys an entry may have in the file.
  static var keys: [String] { get }
  /// What numbers made by the program begin with.
  static var prefix: String { get }
  /// The fields by which an entry names entries of registers.
  static var references: [EntryReference<Self>] { get }
}

extension RegisterEntry {
  /// The register's file.
  static var file: String { "registers/\(plural).json" }
}

extension Unit: RegisterEntry {
  package static var register: RegisterChange.Register { .unit }
  package static var plural: String { "units" }
  package static var prefix: String { "U-" }
  package static var keys: [String] {
    ["id", "name", "kind", "parent", "group", "liaison", "phone", "weight", "retired"]
  }
}

extension Place: RegisterEntry {
  package static var register: RegisterChange.Register { .place }
  package static var plural: String { "places" }
  package static var prefix: String { "P-" }
  package static var keys: [String] {
    ["id", "name", "kind", "address", "manager", "grid", "declared", "facilities", "retired"]
  }
}

extension Grid: RegisterEntry {
  package static var register: RegisterChange.Register { .grid }
  package static var plural: String { "grids" }
  package static var prefix: String { "G-" }
  package static var keys: [String] {
    ["id", "name", "kind", "unit", "chief", "chief_title", "phone", "members", "shifts", "retired"]
  }
}

extension Category: RegisterEntry {
  package static var register: RegisterChange.Register { .category }
  package static var plural: String { "categories" }
  package static var prefix: String { "C-" }
  package static var keys: [String] {
    ["id", "name", "limit", "severity", "lead", "leads", "supports", "retired"]
  }
}

extension SavedView: RegisterEntry {
  package static var register: RegisterChange.Register { .view }
  package static var plural: String { "views" }
  package static var prefix: String { "V-" }
  package static var keys: [String] { ["id", "name", "words", "retired"] }
}

extension ImportProfile: RegisterEntry {
  package static var register: RegisterChange.Register { .profile }
  package static var plural: String { "profiles" }
  package static var prefix: String { "I-" }
  package static var keys: [String] {
    ["id", "name", "map", "create", "dates", "source", "encoding", "separator", "retired"]
  }
}

extension DutyList: RegisterEntry {
  package static var register: RegisterChange.Register { .list }
  package static var plural: String { "lists" }
  package static var prefix: String { "L-" }
  package static var keys: [String] {
    ["id", "name", "kind", "paper", "issued", "retired"]
  }
}

extension Duty: RegisterEntry {
  package static var register: RegisterChange.Register { .duty }
  package static var plural: String { "duties" }
  package static var prefix: String { "D-" }
  package static var keys: [String] {
    [
      "id", "name", "list", "lead", "supports", "person", "leader", "standard", "start", "due", "progress",
      "milestones", "target", "indicator", "parent", "origin", "retired",
    ]
  }
}

extension Indicator: RegisterEntry {
  package static var register: RegisterChange.Register { .indicator }
  package static var plural: String { "indicators" }
  package static var prefix: String { "Z-" }
  package static var keys: [String] {
    [
      "id", "name", "parent", "method", "standard", "levels", "lead", "supports", "places", "marks",
      "retired",
    ]
  }
}

extension Routine: RegisterEntry {
  package static var register: RegisterChange.Register { .routine }
  package static var plural: String { "routines" }
  package static var prefix: String { "J-" }
  package static var keys: [String] {
    ["id", "name", "kind", "every", "times", "units", "unit_kinds", "link", "origin", "since", "retired"]
  }
}

extension InspectionPlan: RegisterEntry {
  package static var register: RegisterChange.Register { .plan }
  package static var plural: String { "plans" }
  package static var prefix: String { "B-" }
  package static var keys: [String] {
    ["id", "name", "mechanism", "every", "members", "places", "kinds", "declared_only", "routine", "retired"]
  }
}

extension Link: RegisterEntry {
  package static var register: RegisterChange.Register { .link }
  package static var plural: String { "links" }
  package static var prefix: String { "K-" }
  package static var keys: [String] {
    ["id", "name", "kind", "unit", "person", "title", "community", "place", "grid", "since", "retired"]
  }
}

extension Honour: RegisterEntry {
  package static var register: RegisterChange.Register { .honour }
  package static var plural: String { "honours" }
  package static var prefix: String { "H-" }
  package static var keys: [String] {
    ["id", "name", "title", "level", "unit", "awarded", "review", "reason", "retired"]
  }
}
