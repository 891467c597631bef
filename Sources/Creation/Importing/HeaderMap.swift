/// 表头对应 Which column of a table file holds which field.
///
/// A field is found by the name given for it, else by its key, else by its Chinese title, else by another of its
/// names. Where one is named, its siblings are not looked for.
public struct HeaderMap<Field: TableField>: Sendable {
  /// The header as it stands in the file.
  public let header: [String]
  private let columns: [Field: Int]
  private let restoring: @Sendable (String) -> String

  /// Matches the header of a file; names given by the person must be there.
  ///
  /// - Parameter restoring: what a cell stood for before it was guarded against spreadsheets.
  public init(
    header row: CSVRow, file: String, named: [Field: String] = [:], required: [Field] = [],
    restoring: @escaping @Sendable (String) -> String = { $0 }
  ) throws(Problems) {
    let header = (0..<row.count).map { restoring(row.trimmed($0)).trimmed }
    let site = Problem.Site.line(file: file, line: row.line)
    var columns: [Field: Int] = [:]
    var problems: [Problem] = []
    for (field, name) in named.sorted(by: { $0.key.key < $1.key.key }) {
      columns[field] = header.firstIndex(of: name)
      if columns[field] == nil { problems.append(.noColumn(name, for: field, in: header, at: site)) }
    }
    let settled = Set(named.keys.flatMap { [$0] + $0.siblings })
    for field in Field.allCases where !settled.contains(field) {
      columns[field] = field.names.lazy.compactMap { header.firstIndex(of: $0) }.first
    }
    for field in required where columns[field] == nil && named[field] == nil {
      problems.append(.noColumn(field.title, for: field, in: header, at: site))
    }
    self.header = header
    self.columns = columns
    self.restoring = restoring
    try Problems(problems).throwIfAny()
  }

  /// Whether the file has the field.
  public func has(_ field: Field) -> Bool { columns[field] != nil }

  /// The columns no field is read from, in order; the one our own list of bad rows adds is none.
  public var unused: [String] {
    let used = Set(columns.values)
    return header.indices.filter { !used.contains($0) }.map { header[$0] }
      .filter { !$0.isEmpty && $0 != Self.errorColumn }
  }

  /// The column a list of bad rows has for what is wrong with each.
  public static var errorColumn: String { "错误" }

  /// The column's name in the file.
  public func name(of field: Field) -> String { columns[field].map { header[$0] } ?? field.title }

  /// The field of a row as it stands in the file; nothing where the file has no such column.
  public func text(_ field: Field, in row: CSVRow) -> String? {
    guard let column = columns[field] else { return nil }
    let text = row[column]
    return text.utf8.first == UInt8(ascii: "'") ? restoring(text) : text
  }

  /// The field of a row without white space around it; nothing where it is empty or not there.
  public func word(_ field: Field, in row: CSVRow) -> String? {
    FieldRow(row, self, file: "").word(field)
  }

  /// The spot of a field, for a message.
  public func site(_ field: Field, in row: CSVRow, _ file: String) -> Problem.Site {
    .cell(file: file, line: row.line, column: name(of: field))
  }
}

extension HeaderMap {
  /// Reads `--map 'reported=open_dt,unit=department'`.
  public static func names(_ text: String) throws(Problem) -> [Field: String] {
    var names: [Field: String] = [:]
    for part in text.split(whereSeparator: { $0 == "," || $0 == "，" }) {
      guard let sign = part.firstIndex(of: "="),
        let field = Field(text: part[..<sign].trimmingSpaces),
        case let name = part[part.index(after: sign)...].trimmingSpaces, !name.isEmpty
      else {
        throw Problem(
          "列名对应写错了", at: .option("--map"), value: String(part),
          why: "应写作 字段=列名，字段有：\(Field.allCases.map(\.key).joined(separator: " "))",
          advice: "请写成 --map '\(Field.allCases.first?.key ?? "id")=列名,…'")
      }
      names[field] = name
    }
    return names
  }
}

extension Substring {
  /// The text without spaces around it.
  var trimmingSpaces: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}

extension Problem {
  fileprivate static func noColumn<Field: TableField>(
    _ name: String, for field: Field, in header: [String], at site: Site
  ) -> Problem {
    Problem(
      "表里没有这一列", at: site, value: name,
      why: "表头是：\(header.joined(separator: "、"))",
      advice: "请用 --map \(field.key)=列名 指明「\(field.title)」是哪一列")
  }
}
