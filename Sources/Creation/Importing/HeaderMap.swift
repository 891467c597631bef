/// 表头对应 Which column of a table file holds which field.
///
/// A field is found by the name given for it, else by its key, else by its Chinese title.
public struct HeaderMap<Field: Coded>: Sendable {
  /// The header as it stands in the file.
  public let header: [String]
  private let columns: [Field: Int]

  /// Matches the header of a file; names given by the person must be there.
  public init(
    header row: CSVRow, file: String, named: [Field: String] = [:], required: [Field] = []
  ) throws(Problems) {
    header = (0..<row.count).map { row.trimmed($0) }
    let site = Problem.Site.line(file: file, line: row.line)
    var columns: [Field: Int] = [:]
    var problems: [Problem] = []
    for (field, name) in named.sorted(by: { $0.key.key < $1.key.key }) {
      columns[field] = header.firstIndex(of: name)
      if columns[field] == nil { problems.append(.noColumn(name, for: field, in: header, at: site)) }
    }
    for field in Field.allCases where named[field] == nil {
      columns[field] = header.firstIndex(of: field.key) ?? header.firstIndex(of: field.title)
    }
    for field in required where columns[field] == nil && named[field] == nil {
      problems.append(.noColumn(field.title, for: field, in: header, at: site))
    }
    self.columns = columns
    try Problems(problems).throwIfAny()
  }

  /// Whether the file has the field.
  public func has(_ field: Field) -> Bool { columns[field] != nil }

  /// The column's name in the file.
  public func name(of field: Field) -> String { columns[field].map { header[$0] } ?? field.title }

  /// The field of a row as it stands in the file; nothing where the file has no such column.
  public func text(_ field: Field, in row: CSVRow) -> String? {
    columns[field].map { row[$0] }
  }

  /// The field of a row without white space around it; nothing where it is empty or not there.
  public func word(_ field: Field, in row: CSVRow) -> String? {
    guard let column = columns[field] else { return nil }
    let text = row.trimmed(column)
    return text.isEmpty ? nil : text
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
  fileprivate static func noColumn<Field: Coded>(
    _ name: String, for field: Field, in header: [String], at site: Site
  ) -> Problem {
    Problem(
      "表里没有这一列", at: site, value: name,
      why: "表头是：\(header.joined(separator: "、"))",
      advice: "请用 --map \(field.key)=列名 指明「\(field.title)」是哪一列")
  }
}
