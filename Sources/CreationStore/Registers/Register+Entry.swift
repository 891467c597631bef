import Creation

extension RegisterChange.Register {
  /// The type of the register's entries.
  package var entry: any RegisterEntry.Type {
    switch self {
    case .unit: Unit.self
    case .place: Place.self
    case .grid: Grid.self
    case .category: Category.self
    case .view: SavedView.self
    case .profile: ImportProfile.self
    case .list: DutyList.self
    case .duty: Duty.self
    case .indicator: Indicator.self
    case .routine: Routine.self
    case .plan: InspectionPlan.self
    case .link: Link.self
    case .honour: Honour.self
    }
  }
}

extension Snapshot {
  /// The names of a register's entries by number.
  package func names(of register: RegisterChange.Register) throws(Problem) -> [String: String] {
    try names(register.entry)
  }
}
