import Creation

/// 机制名称 The routines by number, beside the names of units and places, as reports print them.
package struct RoutineNames: Sendable {
  /// The other names.
  package let names: Names
  private let routines: [RoutineID: Routine]

  /// Takes the routines on file.
  package init(_ names: Names, _ routines: [Routine]) {
    self.names = names
    self.routines = Dictionary(routines.map { ($0.id, $0) }) { first, _ in first }
  }
}

extension RoutineNames {
  /// The routine with that number.
  package func routine(_ id: RoutineID) -> Routine? { routines[id] }

  /// A routine's name, or its number where it has none.
  package func name(of id: RoutineID) -> String { routines[id]?.name ?? id.rawValue }

  /// Who owes something: a unit's name, or 本机构.
  package func debtor(_ unit: UnitID?) -> String { unit.map { names.name(of: $0) } ?? "本机构" }

  /// The period of an obligation as its routine's cadence calls it.
  package func period(of obligation: Obligation) -> String {
    routines[obligation.routine]?.every.title(of: obligation.period) ?? obligation.period.title
  }

  /// Some units' names, with 、 between.
  package func name(of units: [UnitID]) -> String {
    units.map { names.name(of: $0) }.joined(separator: "、")
  }
}
