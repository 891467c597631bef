import Creation

/// 导入表 A file of findings, read one by one; bad ones come with everything wrong with them.
struct FindingTable {
  let file: String
  private var content: Content
  private let dates: MomentFormat
  private let source: Source

  /// Opens a file; what is not said about it is seen from its first bytes.
  init(_ input: InputFile, as kind: Kind?, _ settings: ImportSettings) throws {
    file = input.name
    dates = settings.dates ?? .automatic
    source = settings.source ?? .daily
    switch kind ?? Kind(of: input.bytes) {
    case .csv:
      let table = try TableFile(input.bytes, file: file, format: settings.format)
      content = .table(table, try table.map(named: settings.map, required: [.reported]))
    case .jsonl:
      content = .lines(try FindingLines(input.bytes, file: file))
    }
  }

  private enum Content {
    case table(TableFile, HeaderMap<FindingField>)
    case lines(FindingLines)
  }

  /// 文件种类 The kinds of file findings come in.
  enum Kind: String, Coded {
    case csv
    case jsonl

    var title: String { self == .csv ? "表格" : "JSON行" }

    /// Told by the first byte.
    init(of bytes: [UInt8]) {
      let first = bytes.first { !([0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D] as [UInt8]).contains($0) }
      self = first == UInt8(ascii: "{") ? .jsonl : .csv
    }
  }

  /// A row as read, good or bad, and where it stands in the file.
  struct Row {
    var line: Int
    var extent: Range<Int>
    var finding: Result<FindingRow, Problems>
    /// The number of the other system, known of bad rows too.
    var external: String?
    /// The spot of a field.
    var site: (FindingField) -> Problem.Site
  }
}

extension FindingTable {
  /// The next row; nothing at the end.
  mutating func next() throws(Problem) -> Row? {
    switch content {
    case .table(var table, let map):
      defer { content = .table(table, map) }
      guard try table.next() else { return nil }
      let row = MappedRow(table.row, map, file: file)
      return self.row(row, table.row.extent, width: row.widthProblem)
    case .lines(var lines):
      defer { content = .lines(lines) }
      guard let line = try lines.next() else { return nil }
      var row = row(line, lines.extent)
      if !line.problems.isEmpty { row.finding = .failure(Problems(line.problems)) }
      return row
    }
  }

  /// What the person should know of how the file was read.
  var notices: [String] {
    guard case .table(let table, let map) = content else { return [] }
    return table.notices(unused: map.unused)
  }

  /// Bad rows as they stood in the file, each with what is wrong with it.
  func rejected(_ bad: [ImportPlan.BadRow]) -> [UInt8] {
    switch content {
    case .table(let table, _): RejectedRows.table(table, bad)
    case .lines(let lines): RejectedRows.lines(lines.text, bad)
    }
  }

  private func row<Line: FieldRow>(
    _ row: Line, _ extent: Range<Int>, width: Problem? = nil
  ) -> Row where Line.Field == FindingField {
    let finding: Result<FindingRow, Problems>
    do throws(Problems) {
      finding = .success(try FindingRow(row, dates: dates, source: source, width: width))
    } catch {
      finding = .failure(error)
    }
    return Row(
      line: row.line, extent: extent, finding: finding, external: row.word(.externalID), site: row.site)
  }
}
