import Creation
import CreationReports
import CreationStore

/// 收下的表 A table that was read and booked in a command, with what became of its rows.
protocol BookedTable {
  /// The rows that cannot be taken, with what is wrong with each.
  var badRows: [ImportPlan.BadRow] { get }
  /// What was done, in one line.
  var summary: String { get }
  /// What the person should know of how the table was read.
  var notices: [String] { get }
  /// The bad rows as a table of their own.
  var rejected: [UInt8] { get }
  /// What became of every row.
  var sheet: Sheet { get }
}

/// 导入方式 How a table is to be booked.
struct TableManner<Field: TableField>: Sendable {
  var map: [Field: String]?
  var format: TableFormat
  /// Whether what is on record otherwise is voided and booked anew.
  var replaces: Bool
  /// Where bad rows are written while the others are booked; without it one bad row stops all.
  var badFile: String?
  var isDryRun: Bool

  /// The parameters that make it; `replace` says what `--replace` does.
  static func parameter(replace: String) -> Parameter<TableManner> {
    .group(
      mapping, TableFormat.parameter, .flag("--replace", alias: "--替换", help: replace), skipping, trying,
      make: TableManner.init)
  }

  /// The same where nothing on record can be replaced.
  static var adding: Parameter<TableManner> {
    .group(mapping, TableFormat.parameter, skipping, trying) {
      TableManner(map: $0, format: $1, replaces: false, badFile: $2, isDryRun: $3)
    }
  }

  private static var mapping: Parameter<[Field: String]?> {
    Parameter<[Field: String]>.option(
      "--map", alias: "--对应", value: "字段=列名,…", help: "哪个字段是哪一列", .columns()
    ).optional
  }

  private static var skipping: Parameter<String?> {
    Parameter<String>.option(
      "--skip-bad", alias: "--跳过坏行", value: "文件", help: "坏行写到这个文件，其余照收", .text
    ).optional
  }

  private static var trying: Parameter<Bool> {
    .flag("--dry-run", alias: "--试运行", help: "只逐行检查、列出，不写入")
  }
}

extension TableManner {
  /// Reads the file, refusing to write bad rows over it.
  func input(_ file: String, _ session: Session) throws -> InputFile {
    try badFile.map { try RejectedRows.refuseOverwriting(file, with: $0, session) }
    return try InputFile(file, session)
  }

  /// Throws everything wrong, or writes the bad rows aside.
  func settle(_ table: some BookedTable, _ session: Session) throws {
    guard !isDryRun, !table.badRows.isEmpty else { return }
    guard let badFile else { throw Problems(table.badRows.flatMap(\.problems)) }
    try Export.write(
      table.rejected, to: badFile, working: session.surroundings.working, isPrivate: true)
  }

  /// What to show: what was done, or, where it was only tried or `lists` says so, every row with what becomes of it.
  func outcome(
    of table: some BookedTable, _ options: SheetOptions, lists: Bool = false, notices: [String]
  ) throws -> Outcome {
    let bad = table.badRows.count
    let written = bad > 0 && !isDryRun ? badFile.map { ["\(bad) 行不对，已连同原因写到 \($0)"] } ?? [] : []
    let notices = written + table.notices + notices
    guard isDryRun || lists else { return .done([table.summary], isDryRun: false, notices: notices) }
    let said = isDryRun ? "（试运行）" + table.summary : table.summary
    var outcome = try Outcome.sheet(table.sheet, options, notices: [said] + notices)
    outcome.status = isDryRun && bad > 0 ? .problemsFound : .done
    return outcome
  }
}
