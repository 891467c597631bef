import Creation

/// The file of what a closed month's scores rest on beside the ledger: the rulebook, the units, and of categories and
/// places what scoring looks at, as they were when the month was closed.
enum InputsCoding {
  static func bytes(_ inputs: ScoringInputs, of month: Month) -> [UInt8] {
    let document = [
      JSONMember("v", .number(JSONNumber(1))), JSONMember("month", .string(month.description)),
      JSONMember("rulebook", RulebookDocument.json(inputs.rulebook)),
      JSONMember("units", InputsShapes.units.write(inputs.units)),
      JSONMember(
        "severities",
        InputsShapes.severities.write(
          Dictionary(inputs.severities.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { $1 }))),
      JSONMember(
        "places",
        InputsShapes.places.write(
          Dictionary(inputs.places.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { $1 }))),
    ]
    return JSONValue.object(document + InputsShapes.owed.write(inputs.owed)).prettyBytes
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
      let units = document["units"].flatMap({ InputsShapes.units.read($0, &reading) }),
      let severities = document["severities"].flatMap({ InputsShapes.severities.read($0, &reading) }),
      let places = document["places"].flatMap({ InputsShapes.places.read($0, &reading) })
    else { throw .damagedInputs(file, reading.faults.first) }
    var inputs = ScoringInputs(
      rulebook: rulebook, units: units,
      severities: Dictionary(
        severities.map { (CategoryID(rawValue: $0.key), $0.value) }, uniquingKeysWith: { $1 }),
      places: Dictionary(places.map { (PlaceID(rawValue: $0.key), $0.value) }, uniquingKeysWith: { $1 }))
    guard let owed = InputsShapes.owed.read(document, &reading) else {
      throw .damagedInputs(file, reading.faults.first)
    }
    inputs.owed = owed
    return inputs
  }
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
    if inputs.owed == ScoringInputs.Owed() { inputs.owed = now.owed }
    return inputs
  }

  /// What scores under a rulebook rest on as the registers are now; categories and places only where it asks for them.
  package func inputs(under rulebook: Rulebook) throws(Problem) -> ScoringInputs {
    var inputs = ScoringInputs(rulebook: rulebook, units: try register(Unit.self).entries.map(\.scored))
    if rulebook.looksAtSeverity { inputs.severities = try severities() }
    if rulebook.looksAtPlaces { inputs.places = try placeTraits() }
    if rulebook.looksAtDuties { inputs.owed.duties = try dutyTraits() }
    if rulebook.looksAtRoutines { (inputs.owed.routines, inputs.owed.links) = try scoredRoutines() }
    return inputs
  }

  /// The inputs with what their rulebook does not ask for, as the registers are now.
  func completed(_ inputs: ScoringInputs) throws(Problem) -> ScoringInputs {
    var inputs = inputs
    if inputs.places.isEmpty { inputs.places = try placeTraits() }
    if inputs.owed.duties.isEmpty { inputs.owed.duties = try dutyTraits() }
    if inputs.owed.routines.isEmpty { (inputs.owed.routines, inputs.owed.links) = try scoredRoutines() }
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
