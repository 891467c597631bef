import Creation
import CreationReports
import CreationStore

/// 导入表 A table of findings, read row by row; bad rows come with everything wrong with them.
struct FindingTable {
  let file: String
  let map: HeaderMap<FindingField>
  private let bytes: [UInt8]
  private let header: Range<Int>
  private let dates: MomentFormat
  private let source: Source
  private var reader: CSVReader
  private var row = CSVRow()

  init(
    _ bytes: [UInt8], file: String, named: [FindingField: String], dates: MomentFormat, source: Source
  ) throws {
    self.file = file
    self.bytes = bytes
    self.dates = dates
    self.source = source
    try CSVReader.refuseOtherEncodings(bytes, file: file)
    reader = CSVReader(bytes, file: file)
    guard try reader.next(into: &row) else { throw Problem.emptyTable(file) }
    header = row.extent
    map = try HeaderMap(header: row, file: file, named: named, required: [.reported])
  }

  /// A row as read, good or bad.
  enum Row {
    case good(FindingRow)
    case bad(Problems)
  }
}

extension FindingTable {
  /// The next row with its place in the file; nothing at the end.
  mutating func next() throws(Problem) -> (row: Row, line: Int, extent: Range<Int>)? {
    guard try reader.next(into: &row) else { return nil }
    do throws(Problems) {
      let good = try FindingRow(row, map, file: file, dates: dates, source: source)
      return (.good(good), row.line, row.extent)
    } catch {
      return (.bad(error), row.line, row.extent)
    }
  }

  /// The spot of a field of a row.
  func site(_ field: FindingField, _ row: FindingRow) -> Problem.Site {
    .cell(file: file, line: row.line, column: map.name(of: field))
  }

  /// Bad rows as they stood in the file, each with what is wrong with it in a column of its own; with the mark
  /// by which spreadsheets know the encoding.
  func rejected(_ bad: [ImportPlan.BadRow]) -> [UInt8] {
    var output = CSVText.byteOrderMark + line(header, "错误")
    for row in bad {
      output += line(row.extent, row.problems.map(\.sentence).joined(separator: "；"))
    }
    return output
  }

  private func line(_ extent: Range<Int>, _ word: String) -> [UInt8] {
    var row = bytes[extent]
    while let last = row.last, last == 0x0A || last == 0x0D { row = row.dropLast() }
    let quoted = word.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return row + Array(",\"\(quoted)\"\r\n".utf8)
  }
}
