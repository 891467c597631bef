import Creation

/// A row of a register's table while it is read: every fault is noted with its cell, and reading goes on.
struct TableRow<Field: Coded> {
  let row: CSVRow
  let map: HeaderMap<Field>
  let file: String
  private(set) var problems: [Problem] = []

  init(_ row: CSVRow, _ map: HeaderMap<Field>, file: String) {
    self.row = row
    self.map = map
    self.file = file
    guard row.count != map.header.count else { return }
    problems.append(
      Problem(
        "列数不对", at: .line(file: file, line: row.line), value: "\(row.count) 列",
        why: "表头有 \(map.header.count) 列", advice: "请检查这一行是否少了或多了逗号、引号"))
  }
}

extension TableRow {
  /// The word of a field; nothing where it is empty.
  func word(_ field: Field) -> String? { map.word(field, in: row) }

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

  /// Several words in one cell, separated by semicolons.
  func words(_ field: Field) -> [String] {
    (word(field) ?? "").split(whereSeparator: { ";；、".contains($0) })
      .map { String($0.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed()) }
      .filter { !$0.isEmpty }
  }

  /// Notes what is wrong with a field that can be read by itself.
  mutating func refuse(_ problem: Problem, _ field: Field) {
    var problem = problem
    problem.value = problem.value ?? word(field)
    note(problem, field)
  }

  private mutating func note(_ problem: Problem, _ field: Field) {
    problems.append(problem.at(map.site(field, in: row, file)))
  }
}
