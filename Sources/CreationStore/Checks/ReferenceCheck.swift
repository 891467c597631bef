import Creation

extension Check {
  /// Everything an entry of a register names is on file, nothing is above itself, and the fields of a link fit each
  /// other; grids that places name only where grids are kept at all.
  @Sendable
  static func references(_ snapshot: Snapshot) throws(Problem) -> [Problem] {
    var known: [RegisterChange.Register: Set<String>] = [:]
    var problems: [Problem] = []
    for register in RegisterChange.Register.allCases {
      problems += try references(of: register.entry, snapshot, &known)
    }
    return try problems + grids(snapshot) + links(snapshot)
  }

  private static func references<Entry: RegisterEntry>(
    of type: Entry.Type, _ snapshot: Snapshot, _ known: inout [RegisterChange.Register: Set<String>]
  ) throws(Problem) -> [Problem] {
    let references = type.references
    guard !references.isEmpty else { return [] }
    let register = try snapshot.register(type)
    for reference in references where known[reference.register] == nil {
      known[reference.register] = Set(try snapshot.names(of: reference.register).keys)
    }
    let names = known
    let dangling = register.entries.flatMap { entry in
      references.flatMap { reference in
        reference.named(entry).filter { names[reference.register]?.contains($0.id) == false }
          .map { Problem.dangling($0, reference.register, entry) }
      }
    }
    return dangling + references.filter(\.isParent).flatMap { circles(register, $0) }
  }

  /// Entries that are, through others, above themselves.
  private static func circles<Entry: RegisterEntry>(
    _ register: RegisterFile<Entry>, _ parent: EntryReference<Entry>
  ) -> [Problem] {
    register.entries.compactMap { entry in
      guard let above = parent.named(entry).first else { return nil }
      var seen: Set<String> = []
      var next: String? = above.id
      while let id = next, seen.insert(id).inserted {
        if id == entry.id.rawValue { return .inCircle(entry, above) }
        next = register[Entry.ID(rawValue: id)].flatMap { parent.named($0).first?.id }
      }
      return nil
    }
  }

  /// The grids places name; an office without grids on file has words of its own.
  private static func grids(_ snapshot: Snapshot) throws(Problem) -> [Problem] {
    let grids = try snapshot.register(Grid.self)
    guard !grids.entries.isEmpty else { return [] }
    return try snapshot.register(Place.self).entries.compactMap { place in
      place.grid.flatMap { grids.find($0) == nil ? .unknownGrid($0, place.id, grids) : nil }
    }
  }

  /// The links whose fields do not fit each other.
  private static func links(_ snapshot: Snapshot) throws(Problem) -> [Problem] {
    try snapshot.register(Link.self).entries.compactMap { link in
      link.fault.map { $0.problem.at(.path(file: Link.file, path: "\(link.id).\($0.field)")) }
    }
  }
}

extension Problem {
  fileprivate static func dangling<Entry: RegisterEntry>(
    _ named: (field: String, id: String), _ register: RegisterChange.Register, _ entry: Entry
  ) -> Problem {
    Problem(
      "指向没有登记的\(register.title)", at: .path(file: Entry.file, path: "\(entry.id).\(named.field)"),
      value: named.id, why: "\(register.title)登记册里没有它", advice: "请登记它，或改正这一项")
  }

  fileprivate static func inCircle<Entry: RegisterEntry>(
    _ entry: Entry, _ above: (field: String, id: String)
  ) -> Problem {
    Problem(
      "上级绕成了圈", at: .path(file: Entry.file, path: "\(entry.id).\(above.field)"), value: above.id,
      why: "\(Entry.register.title)不能是自己的上级",
      advice: "请用 creation \(Entry.register.key) edit \(entry.id) --\(above.field) 改正")
  }

  fileprivate static func unknownGrid(
    _ word: String, _ place: PlaceID, _ grids: RegisterFile<Grid>
  ) -> Problem {
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
}
