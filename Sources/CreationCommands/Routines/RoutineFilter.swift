import Creation
import CreationStore

/// 筛选 Whose obligations under which routines.
struct RoutineFilter: Sendable {
  var routines, units: [String]
  var isOffice: Bool

  static let parameter = Parameter<RoutineFilter>.group(
    .option("--routine", alias: "--机制", value: "机制", help: "机制编号或名称", .text).repeated(),
    .option("--unit", alias: "--单位", value: "单位", help: "应落实的单位，连同它的下属", .text).repeated(),
    .flag("--office", alias: "--本机构", help: "本机构自己应落实的"), make: RoutineFilter.init)

  /// The obligations that pass; everything wrong with the conditions is thrown at once.
  func filter(_ obligations: [Obligation], _ desk: RoutineDesk) throws -> [Obligation] {
    var problems = Problems([])
    let routines = problems.ids(Routine.self, self.routines, at: "--routine", desk.snapshot)
    let named = problems.ids(Unit.self, self.units, at: "--unit", desk.snapshot)
    try problems.throwIfAny()
    let units = named.isEmpty ? [] : Unit.subtree(of: named, in: desk.units)
    return obligations.filter { obligation in
      guard routines.isEmpty || routines.contains(obligation.routine) else { return false }
      if units.isEmpty, !isOffice { return true }
      return obligation.unit.map(units.contains) ?? isOffice
    }
  }
}
