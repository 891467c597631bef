import Creation

/// The file of what a closed month's scores rest on beside the ledger: the rulebook, the units, and of categories and
/// places what scoring looks at, as they were when the month was closed.
enum InputsCoding {
  static func bytes(_ inputs: ScoringInputs, of month: Month) -> [UInt8] {
    JSONValue.object([
      JSONMember("v", .number(JSONNumber(1))), JSONMember("month", .string(month.description)),
      JSONMember("rulebook", RulebookDocument.json(inputs.rulebook)),
      JSONMember("units", shape.units.write(inputs.units)),
      JSONMember(
        "severities",
        shape.severities.write(
          Dictionary(inputs.severities.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { $1 }))),
      JSONMember(
        "places",
        shape.places.write(
          Dictionary(inputs.places.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { $1 }))),
    ]).prettyBytes
  }

  /// The fingerprint of such a file.
  static func fingerprint(_ bytes: [UInt8]) -> String {
    var sum = SHA256()
    bytes.withUnsafeBytes { sum.update($0) }
    return sum.finished()
  }

  static func inputs(_ bytes: [UInt8], file: String) throws(Problem) -> ScoringInputs {
    guard let document = try? JSONValue.parse(bytes), let rules = document["rulebook"] else {
      throw .damagedInputs(file)
    }
    let rulebook = RulebookDocument.rulebook(rules, file: file)
    if let problem = rulebook.problems.first { throw problem }
    var reading = ShapeReading()
    guard let rulebook = rulebook.rulebook,
      let units = document["units"].flatMap({ shape.units.read($0, &reading) }),
      let severities = document["severities"].flatMap({ shape.severities.read($0, &reading) }),
      let places = document["places"].flatMap({ shape.places.read($0, &reading) })
    else { throw .damagedInputs(file, reading.faults.first) }
    return ScoringInputs(
      rulebook: rulebook, units: units,
      severities: Dictionary(
        severities.map { (CategoryID(rawValue: $0.key), $0.value) }, uniquingKeysWith: { $1 }),
      places: Dictionary(places.map { (PlaceID(rawValue: $0.key), $0.value) }, uniquingKeysWith: { $1 }))
  }

  private static let shape = (
    units: unit.list(), severities: Shape<Severity>.word.table(), places: place.table()
  )

  private static let unit = Members<Unit>.all(
    .needed("id", "编号", .name) { $0.id },
    .needed("name", "名称", .text) { $0.name },
    .needed("kind", "类别", .word) { $0.kind },
    .maybe("parent", "上级", .name) { $0.parent },
    .maybe("group", "排名组", .name) { $0.group },
    .maybe("weight", "考评权重", .points) { $0.weight },
    .maybe("retired", "停用", .written(as: "2026-01-01")) { $0.retired }
  ) { id, name, kind, parent, group, weight, retired in
    Unit(id: id, name: name, kind: kind, parent: parent, group: group, weight: weight, retired: retired)
  }
  .object("unit", "责任单位")

  private static let place = Members<ScoringInputs.PlaceTraits>.all(
    .needed("kind", "类别", .name) { $0.kind },
    .maybe("manager", "管理主体", .name) { $0.manager },
    .usual("declared", "申报点位", .flag, false) { $0.isDeclared }
  ) { ScoringInputs.PlaceTraits(kind: $0, manager: $1, isDeclared: $2) }
  .object("place", "点位")
}

extension Snapshot {
  /// What a month's scores rest on beside the ledger: as it was closed, else as rulebook and registers are now.
  package func inputs(for month: Month) throws(Problem) -> ScoringInputs {
    let file = DataDirectory.monthFolder(month) + "/inputs.json"
    if closed.contains(month), let bytes = try bytes(of: file) {
      return try InputsCoding.inputs(bytes, file: file)
    }
    return try inputs(under: try rulebook(for: month))
  }

  /// What a month's scores would rest on under another rulebook: the units as they were, where the month is closed.
  package func inputs(for month: Month, under rulebook: Rulebook) throws(Problem) -> ScoringInputs {
    let now = try inputs(under: rulebook)
    guard closed.contains(month) else { return now }
    var inputs = try inputs(for: month)
    inputs.rulebook = rulebook
    if inputs.severities.isEmpty { inputs.severities = now.severities }
    if inputs.places.isEmpty { inputs.places = now.places }
    return inputs
  }

  /// What scores under a rulebook rest on as the registers are now; categories and places only where it asks for them.
  package func inputs(under rulebook: Rulebook) throws(Problem) -> ScoringInputs {
    var inputs = ScoringInputs(rulebook: rulebook, units: try register(Unit.self).entries.map(\.scored))
    if rulebook.looksAtSeverity { inputs.severities = try severities() }
    if rulebook.looksAtPlaces { inputs.places = try placeTraits() }
    return inputs
  }

  /// How grave the problems of each category are.
  package func severities() throws(Problem) -> [CategoryID: Severity] {
    let categories = try register(Creation.Category.self).entries
    return Dictionary(categories.map { ($0.id, $0.severity) }, uniquingKeysWith: { $1 })
  }

  /// What scoring looks at of the places in use.
  package func placeTraits() throws(Problem) -> [PlaceID: ScoringInputs.PlaceTraits] {
    let places = try register(Place.self).entries.filter { $0.retired == nil }
    return Dictionary(
      places.map {
        ($0.id, ScoringInputs.PlaceTraits(kind: $0.kind, manager: $0.manager, isDeclared: $0.declared))
      }, uniquingKeysWith: { $1 })
  }
}

extension Snapshot {
  /// The fingerprint of what a closed month rests on, as it is on file; nothing where it is not there.
  func inputsFingerprint(of month: Month) throws(Problem) -> String? {
    try bytes(of: DataDirectory.monthFolder(month) + "/inputs.json").map(InputsCoding.fingerprint)
  }
}

extension Unit {
  /// The unit without what scoring does not look at: nobody's name and telephone belong into a closed month.
  fileprivate var scored: Unit {
    var unit = self
    unit.liaison = nil
    unit.phone = nil
    return unit
  }
}

extension Problem {
  fileprivate static func damagedInputs(_ file: String, _ fault: ShapeFault? = nil) -> Problem {
    Problem(
      "月结的计分依据损坏", at: .file(file), why: fault.map { "\($0.path)：\($0.why)" } ?? "内容不全",
      advice: "请从备份恢复这个文件，再运行 creation check")
  }
}
