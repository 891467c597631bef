import Creation

/// 导入表 A file of findings, read one by one; bad ones come with everything wrong with them.
struct FindingTable {
  let file: String
  private var table: TableFile?
  private var map: HeaderMap<FindingField>?
  private var lines: FindingLines?
  private let dates: MomentFormat
  private let source: Source
  /// When a finding was reported whose row does not say.
  private let on: Moment?
  private let present: Moment
  private var undated = 0

  /// Opens a file; what is not said about it is seen from its first bytes.
  ///
  /// A row without 登记时间 was reported `on`; where nothing is said, now, unless the table has the column.
  init(
    _ input: InputFile, as kind: Kind?, _ settings: ImportSettings, on: Moment?, present: Moment
  ) throws {
    file = input.name
    dates = settings.dates ?? .automatic
    source = settings.source ?? .daily
    self.on = on
    self.present = present
    switch kind ?? Kind(of: input.bytes) {
    case .csv:
      table = try TableFile(input.bytes, file: file, format: settings.format)
      let map: HeaderMap<FindingField>? = try table?.map(named: settings.map, required: [])
      let needsDate = on == nil && map.map { !$0.canBeUndated } ?? false
      self.map = needsDate ? try table?.map(named: settings.map, required: [.reported]) : map
    case .jsonl:
      lines = try FindingLines(
        input.bytes, file: file, named: settings.map, encoding: settings.format.encoding)
    }
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
    var extent: Range<Int>
    var finding: Result<FindingRow, Problems>
    var fields: FieldRow<FindingField>
  }
}

extension FindingTable {
  /// The next row; nothing at the end.
  mutating func next() throws(Problem) -> Row? {
    if let map, try table?.next() == true, let row = table?.row {
      return self.row(FieldRow(row, map, file: file), row.extent)
    }
    guard let line = try lines?.next(), let lines else { return nil }
    var row = row(line.row, lines.extent)
    if !line.problems.isEmpty { row.finding = .failure(Problems(line.problems)) }
    return row
  }

  /// What the person should know of how the file was read.
  var notices: [String] {
    let date = (on ?? present).title
    return (table?.notices(unused: map?.unused ?? []) ?? [])
      + (undated > 0 && table != nil ? ["\(undated) 行没有登记时间，记为 \(date)"] : [])
  }

  /// Bad rows as they stood in the file, each with what is wrong with it.
  func rejected(_ bad: [ImportPlan.BadRow]) -> [UInt8] {
    if let table { return RejectedRows.table(table, bad) }
    return RejectedRows.lines(lines?.text ?? [], bad)
  }

  private mutating func row(_ fields: FieldRow<FindingField>, _ extent: Range<Int>) -> Row {
    do throws(Problems) {
      let on = on ?? (fields.text(.reported) == nil ? present : nil)
      let finding = try FindingRow(fields, dates: dates, source: source, on: on)
      if !finding.saysReported { undated += 1 }
      return Row(extent: extent, finding: .success(finding), fields: fields)
    } catch {
      return Row(extent: extent, finding: .failure(error), fields: fields)
    }
  }
}

extension HeaderMap<FindingField> {
  /// Whether a table without --on may go without 登记时间: it says what was found, and has no other column that
  /// looks like the time, which would have to be named with --map.
  fileprivate var canBeUndated: Bool {
    if has(.reported) { return true }
    let isAbout = [FindingField.place, .placeID, .placeName, .category, .categoryID, .categoryName, .text]
      .contains { has($0) }
    return isAbout && !unused.contains { $0.contains("时间") || $0.contains("日期") }
  }
}
