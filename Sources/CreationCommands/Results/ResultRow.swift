import Creation
import CreationStore

/// 测评表行 Reading of one row of a table of results: every fault is noted with its cell.
struct ResultRow: ResultReading {
  private(set) var row: TableRow<ResultField>
  private let defaults: ResultDefaults
  private let present: Moment

  init(_ row: FieldRow<ResultField>, _ defaults: ResultDefaults, present: Moment) {
    self.row = TableRow(row)
    self.defaults = defaults
    self.present = present
  }

  static var day: ResultField { .on }

  static func fault(
    of map: HeaderMap<ResultField>, _ defaults: ResultDefaults, _ table: TableFile
  ) -> Problem? {
    defaults.test == nil && !map.has(.test) ? .noTest(table) : nil
  }
}

extension ResultRow {
  /// Whether our own list says that it is void.
  var isVoid: Bool { row.word(.void).flatMap(YesNo.read) ?? false }

  /// The result the row tells, or everything wrong with it.
  mutating func entries(
    _ words: inout ImportWords, _ snapshot: Snapshot
  ) throws(Problems) -> [ResultEntry] {
    let on = row.moment(.on, defaults, present: present)
    let month = try Problems.one { () throws(Problem) in try snapshot.month(of: on.day) }
    let place = row.entry((.place, .placeID, .placeName)) { try words.place($0)?.inUse(on: on.day) }
    let named = row.entry((.unit, .unitID, .unitName)) { try words.unit($0)?.inUse(on: on.day) }
    let assessor = row.entry((.assessor, .assessorID, .assessorName)) {
      try words.unit($0)?.inUse(on: on.day)
    }
    let result = TestResult(
      TestName(rawValue: test()), of: owner(named, place, words, on.day),
      for: row.term(.term, defaults, on: (.on, on), in: month),
      place: place?.id,
      item: row.word(.item), level: row.word(.level), assessor: assessor?.id,
      inspection: row.value(.inspection) { try Reader<ActivityID>.round.read($0) }, outcome: outcome())
    try Problems(row.problems).throwIfAny()
    return [ResultEntry(result: result, on: on, month: month, text: row.text(.text), line: row.line)]
  }

  func site(of entry: ResultEntry) -> Problem.Site { row.site(.marks) }

  var subject: [String?] { [.test, .unit, .place, .item].map { row.word($0) } }
}

extension ResultRow {
  private mutating func test() -> String {
    row.word(.test) ?? defaults.test ?? row.required(.test)
  }

  /// Whose result it is: the unit named, else the one that answers for the place.
  private mutating func owner(_ named: Unit?, _ place: Place?, _ words: ImportWords, _ day: Day) -> UnitID {
    if let named { return named.id }
    let isSaid = [ResultField.unit, .unitID, .unitName].contains { row.word($0) != nil }
    let isPlaceBad =
      place == nil && [ResultField.place, .placeID, .placeName].contains { row.word($0) != nil }
    if let keeper = place?.keeper(in: words.grid(of: place), on: day) { return keeper }
    // A unit or a place that could not be found has been reported itself.
    if !isSaid, !isPlaceBad { row.refuse(.nobodys(place, at: row.site(.unit)), .unit) }
    return ""
  }

  private mutating func outcome() -> TestResult.Outcome {
    let isNotApplicable = isYes(.notApplicable)
    let isNoted = isYes(.noted)
    let figures = [ResultField.marks, .part, .value].map { row.word($0) != nil }
    let said = (figures + [isNotApplicable, isNoted]).count(where: \.self)
    guard said == 1 else {
      row.refuse(.outcomes(said), .marks)
      return .noted
    }
    if isNotApplicable { return .notApplicable }
    if isNoted { return .noted }
    let outcome =
      row.word(.marks) != nil
      ? marks() : row.word(.part) != nil ? share() : row.value(.value) { try TestResult.Outcome(value: $0) }
    return outcome ?? .noted
  }

  private mutating func marks() -> TestResult.Outcome? {
    let full = row.value(.of) { try Reader<Points>.points.read($0) } ?? defaults.full
    if full == nil, row.word(.of) != nil { return nil }
    if full == nil, row.word(.marks).flatMap({ Points($0) }) != nil {
      row.refuse(.noFull, .marks)
      return nil
    }
    let outcome = row.value(.marks) { try TestResult.Outcome(marks: $0, of: full) }
    if let outcome, row.word(.of) != nil, let full { agree(outcome, .marks(0, of: full), .of) }
    return outcome
  }

  private mutating func share() -> TestResult.Outcome? {
    let whole = row.value(.whole) { try Reader<Int>.integer().read($0) }
    if whole == nil, row.word(.whole) != nil { return nil }
    let outcome = row.value(.part) { try TestResult.Outcome(share: $0, of: whole) }
    if let outcome, let whole { agree(outcome, .share(0, of: whole), .whole) }
    return outcome
  }

  /// Refuses a cell such as `13/15` beside a column that says another whole.
  private mutating func agree(
    _ outcome: TestResult.Outcome, _ said: TestResult.Outcome, _ field: ResultField
  ) {
    switch (outcome, said) {
    case (.marks(_, let one), .marks(_, let other)) where one != other: row.refuse(.twoWholes(field), field)
    case (.share(_, let one), .share(_, let other)) where one != other: row.refuse(.twoWholes(field), field)
    default: break
    }
  }

  private mutating func isYes(_ field: ResultField) -> Bool {
    row.value(field) { try Reader<Bool>.yesNo.read($0) } ?? false
  }
}

extension Problem {
  fileprivate static func noTest(_ table: TableFile) -> Problem {
    Problem(
      "不知道是哪种测评", at: .line(file: table.file, line: table.header.line), why: "表里没有「测评」一列",
      advice: "请用 --test 说明，如 --test 实地测评，或用 --map test=列名 指明是哪一列")
  }

  fileprivate static let noFull = Problem(
    "没有写明满分", why: "只有得分，不知道是几分里的", advice: "请补上「满分」一列，或写成 92/100，或用 --full 说明")

  fileprivate static func twoWholes(_ field: ResultField) -> Problem {
    Problem("\(field.title)写了两个", why: "同一行的另一格里也写了，两处不同", advice: "请只留一个")
  }

  fileprivate static func outcomes(_ count: Int) -> Problem {
    Problem(
      count == 0 ? "没有写结果" : "结果写了 \(count) 种", why: "得分和满分、件数和总数、实测值、不适用、记一次，五取一",
      advice: "请写一种；不适用、记一次的在那一列写 是")
  }
}
