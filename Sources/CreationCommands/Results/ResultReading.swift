import Creation
import CreationStore

/// 测评表读法 How a row of a table tells results: one a row, or those of a questionnaire.
protocol ResultReading {
  associatedtype Field: TableField
  /// Begins with a row.
  init(_ row: FieldRow<Field>, _ defaults: ResultDefaults, present: Moment)
  /// The row.
  var row: TableRow<Field> { get }
  /// Whether our own list says that it is void.
  var isVoid: Bool { get }
  /// Where a month that is closed is blamed.
  static var day: Field { get }
  /// What keeps a table from being read at all.
  static func fault(of map: HeaderMap<Field>, _ defaults: ResultDefaults, _ table: TableFile) -> Problem?
  /// The results the row tells, or everything wrong with it.
  mutating func entries(_ words: inout ImportWords, _ snapshot: Snapshot) throws(Problems) -> [ResultEntry]
  /// Where the outcome of one of them stands.
  func site(of entry: ResultEntry) -> Problem.Site
  /// The test, unit, place and item as they stand in the file.
  var subject: [String?] { get }
}

extension TableRow {
  /// When it was: what the row says, which may not lie ahead, else what holds for the table, else now.
  mutating func moment(_ field: Field, _ defaults: ResultDefaults, present: Moment) -> Moment {
    let said = value(field) { try Reader<Moment>.moment.read($0) }
    guard let said else { return defaults.on ?? present }
    if said.isAfter(present) { refuse(.ahead(said, of: present, at: site(field)), field) }
    return said
  }

  /// Which stretch it stands for: what the row says, else what holds for the table; of a month there is none.
  mutating func term(
    _ field: Field, _ defaults: ResultDefaults, on: (field: Field, moment: Moment), in month: Month
  ) -> Term? {
    let said = value(field) { try Reader<Term>.term.read($0).kept(on: on.moment, in: month) }
    if word(field) != nil { return said ?? nil }
    do throws(Problem) {
      return try defaults.term?.kept(on: on.moment, in: month)
    } catch {
      refuse(error, on.field)
      return nil
    }
  }
}
