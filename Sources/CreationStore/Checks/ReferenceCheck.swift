import Creation

extension Check {
  /// Every unit another entry names is on file, and every grid a place names, where grids are kept at all.
  @Sendable
  static func references(_ snapshot: Snapshot) throws(Problem) -> [Problem] {
    let units = try snapshot.register(Unit.self)
    var problems: [Problem] = []
    func require(_ id: UnitID?, _ entry: String, _ field: String, _ file: String) {
      guard let id, units[id] == nil else { return }
      problems.append(.dangling(id, entry, field, file))
    }
    for unit in units.entries { require(unit.parent, unit.id.rawValue, "parent", Unit.file) }
    let grids = try snapshot.register(Grid.self)
    for grid in grids.entries { require(grid.unit, grid.id.rawValue, "unit", Grid.file) }
    for place in try snapshot.register(Place.self).entries {
      require(place.manager, place.id.rawValue, "manager", Place.file)
      if let word = place.grid, let problem = fault(of: word, place.id, grids) { problems.append(problem) }
    }
    for category in try snapshot.register(Category.self).entries {
      let id = category.id.rawValue
      require(category.lead, id, "lead", Category.file)
      for (kind, lead) in category.leads { require(lead, id, "leads.\(kind)", Category.file) }
      for support in category.supports { require(support, id, "supports", Category.file) }
    }
    return problems + circles(units)
  }

  /// What is wrong with the grid a place names; an office without grids on file has words of its own.
  private static func fault(of word: String, _ place: PlaceID, _ grids: RegisterFile<Grid>) -> Problem? {
    if grids.entries.isEmpty || grids.find(word) != nil { return nil }
    let site = Problem.Site.path(file: Place.file, path: "\(place).grid")
    let twins = grids.entries.filter { $0.name == word }.map(\.id.rawValue)
    guard twins.isEmpty else {
      return Problem(
        "有几个网格叫这个名称", at: site, value: word, why: "同名的有 \(twins.joined(separator: "、"))",
        advice: "请用 creation place edit \(place) --grid 改写编号")
    }
    return Problem(
      "没有登记的网格", at: site, value: word, why: "网格登记册里没有它",
      advice: "请登记这个网格，或用 creation place edit \(place) --grid 改正")
  }

  /// Units that are, through others, above themselves.
  private static func circles(_ units: RegisterFile<Unit>) -> [Problem] {
    units.entries.filter { unit in
      var seen: Set<UnitID> = []
      var above = unit.parent
      while let id = above, seen.insert(id).inserted {
        if id == unit.id { return true }
        above = units[id]?.parent
      }
      return false
    }.map { unit in
      Problem(
        "上级单位绕成了圈", at: .path(file: Unit.file, path: "\(unit.id).parent"), value: unit.parent?.rawValue,
        why: "单位不能是自己的上级", advice: "请用 creation unit edit \(unit.id) --parent 改正")
    }
  }
}

extension Problem {
  fileprivate static func dangling(
    _ id: UnitID, _ entry: String, _ field: String, _ file: String
  ) -> Problem {
    Problem(
      "指向没有登记的单位", at: .path(file: file, path: "\(entry).\(field)"), value: id.rawValue,
      why: "责任单位登记册里没有它", advice: "请登记这个单位，或改正这一项")
  }
}
