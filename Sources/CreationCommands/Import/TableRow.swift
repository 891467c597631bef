import Creation

/// A row of a register's table while it is read: every fault is noted with its cell, and reading goes on.
struct TableRow<Field: TableField> {
  private let row: FieldRow<Field>
  private(set) var problems: [Problem] = []

  init(_ row: FieldRow<Field>) {
    self.row = row
    problems = [row.widthProblem].compactMap(\.self)
  }
}

extension TableRow {
  /// The line the row begins on.
  var line: Int { row.line }

  /// The word of a field; nothing where it is empty.
  func word(_ field: Field) -> String? { row.word(field) }

  /// The field as it stands in the file; nothing where it is empty.
  func text(_ field: Field) -> String? { row.text(field).flatMap { $0.isEmpty ? nil : $0 } }

  /// The spot of a field.
  func site(_ field: Field) -> Problem.Site { row.site(field) }

  /// The entry of a register that the row names by number or name; the columns are those of either, of the number and
  /// of the name.
  mutating func entry<Value>(
    _ fields: (word: Field, id: Field, name: Field), _ find: (EntryWords) throws -> Value?
  ) -> Value? {
    guard let words = row.entry(fields.word, id: fields.id, name: fields.name) else { return nil }
    let first = [fields.id, fields.word, fields.name].first { word($0) != nil } ?? fields.word
    return value(first) { _ in try find(words) } ?? nil
  }

  /// Several words in one cell, separated by semicolons.
  func words(_ field: Field) -> [String] { row.words(field) }

  /// The word of a field that must be there.
  mutating func required(_ field: Field) -> String {
    if let word = word(field) { return word }
    note(Problem("这一格不能空", why: "每一行都要有\(field.title)", advice: "请补上\(field.title)"), field)
    return ""
  }

  /// The value of a field that may be empty.
  mutating func value<Value>(_ field: Field, _ read: (String) throws -> Value) -> Value? {
    guard let word = word(field) else { return nil }
    do {
      return try read(word)
    } catch {
      var problem = (error as? Problem) ?? Problem("读不懂这一格", advice: "请改正")
      problem.value = problem.value ?? word
      note(problem, field)
      return nil
    }
  }

  /// A value of a fixed list.
  mutating func coded<Value: Coded>(_ field: Field, _ type: Value.Type) -> Value? {
    value(field) { word in try Reader<Value>.choice(type).read(word) }
  }

  /// A value a table may give several times, by number and by name; the columns must agree.
  ///
  /// `isSaid` tells whether a word says the value already found, without looking it up: names can be shared.
  mutating func value<Value: Equatable>(
    _ fields: [Field], read: (String) throws -> Value, isSaid: (String, Value) -> Bool
  ) -> Value? {
    var found: (value: Value, word: String)?
    for field in fields {
      guard let word = word(field) else { continue }
      guard let (value, first) = found else {
        found = self.value(field, read).map { ($0, word) }
        continue
      }
      guard !isSaid(word, value) else { continue }
      if let other = self.value(field, read), other != value { refuse(.disagreeing(first, word), field) }
    }
    return found?.value
  }

  /// Notes what is wrong with a field that can be read by itself.
  mutating func refuse(_ problem: Problem, _ field: Field) {
    var problem = problem
    problem.value = problem.value ?? word(field)
    note(problem, field)
  }

  private mutating func note(_ problem: Problem, _ field: Field) {
    problems.append(problem.at(row.site(field)))
  }
}

extension Problem {
  fileprivate static func disagreeing(_ first: String, _ word: String) -> Problem {
    Problem(
      "编号和名称说的不是同一个", value: word, why: "同一行的另一列写的是「\(first)」", advice: "请改正其中一个，或只留一列")
  }
}
