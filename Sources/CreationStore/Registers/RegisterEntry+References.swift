import Creation

/// What the entries of each register name. A place's grid is a word that need not be on file, and so not among them.
extension RegisterEntry {
  package static var references: [EntryReference<Self>] { [] }
}

extension Unit {
  package static var references: [EntryReference<Unit>] { [.to(Unit.self, "parent", \.parent)] }
}

extension Place {
  package static var references: [EntryReference<Place>] { [.to(Unit.self, "manager", \.manager)] }
}

extension Grid {
  package static var references: [EntryReference<Grid>] { [.to(Unit.self, "unit", \.unit)] }
}

extension Category {
  package static var references: [EntryReference<Category>] {
    [
      .to(Unit.self, "lead", \.lead),
      EntryReference(.unit) { category in
        category.leads.sorted { $0.key < $1.key }.map { ("leads.\($0.key)", $0.value.rawValue) }
      },
      .to(Unit.self, "supports", \.supports),
    ]
  }
}

extension Duty {
  package static var references: [EntryReference<Duty>] {
    [
      .to(DutyList.self, "list", \.list), .to(Unit.self, "lead", \.lead),
      .to(Unit.self, "supports", \.supports), .to(Indicator.self, "indicator", \.indicator),
      .to(Duty.self, "parent", \.parent),
    ]
  }
}

extension Indicator {
  package static var references: [EntryReference<Indicator>] {
    [
      .to(Indicator.self, "parent", \.parent), .to(Unit.self, "lead", \.lead),
      .to(Unit.self, "supports", \.supports),
    ]
  }
}

extension Routine {
  package static var references: [EntryReference<Routine>] { [.to(Unit.self, "units", \.units)] }
}

extension InspectionPlan {
  package static var references: [EntryReference<InspectionPlan>] {
    [.to(Place.self, "places", \.places), .to(Routine.self, "routine", \.routine)]
  }
}

extension Link {
  package static var references: [EntryReference<Link>] {
    [
      .to(Unit.self, "unit", \.unit), .to(Unit.self, "community", \.community),
      .to(Place.self, "place", \.place), .to(Grid.self, "grid", \.grid),
    ]
  }
}

extension Honour {
  package static var references: [EntryReference<Honour>] { [.to(Unit.self, "unit", \.unit)] }
}
