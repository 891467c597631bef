import Creation
import CreationReports
import CreationStore

/// 举报人列 The one way names and telephones of reporters get into a list or a page.
enum ReporterColumns {
  /// What must be said beside them.
  static let notice = "含举报人信息，请勿外传"

  /// The flag that asks for them.
  static let parameter = Parameter<Bool>.flag(
    "--with-reporter", alias: "--显示举报人", help: "连同举报人的姓名电话（不遮）")

  /// A list with two more columns, `reporter` and `reporter_phone`; the numbers are those of its rows.
  ///
  /// The list itself has to be masked before, since an outcome that shows reporters is not masked any more.
  static func added(to sheet: Sheet, of ids: [FindingID], _ snapshot: Snapshot) throws -> Sheet {
    let reporters = try snapshot.reporters()
    var sheet = sheet
    sheet.columns += [Column("reporter", "举报人"), Column("reporter_phone", "举报人电话")]
    sheet.rows = zip(sheet.rows, ids).map { row, id in
      let reporter = reporters[id]
      return row + [.optional(reporter?.name), .optional(reporter?.phone)]
    }
    return sheet
  }

  /// A page of lines with one more about the reporter, with the rest of it masked here.
  static func page(_ lines: [String], of id: FindingID, _ snapshot: Snapshot) throws -> Outcome {
    guard let reporter = try snapshot.reporter(of: id) else { return .lines(lines + ["举报人：没有记录"]) }
    let line = "举报人：\(reporter.name ?? "—")　电话：\(reporter.phone ?? "—")"
    return .lines(lines.map(PrivacyMask.masked) + [line]).unmasked(notice)
  }
}
