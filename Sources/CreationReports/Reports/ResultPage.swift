import Creation

/// 测评结果详情 One result with everything that was posted about it.
package enum ResultPage {
  /// Lays the result out as lines.
  package static func lines(_ record: ResultRecord, _ history: [Posting], names: Names) -> [String] {
    head(record, names) + [""] + history.flatMap { [FindingPage.line($0, names)] + FindingPage.files($0) }
  }

  private static func head(_ record: ResultRecord, _ names: Names) -> [String] {
    let result = record.result
    let place = result.place.map { "\(names.name(of: $0))（\($0)）" } ?? "—"
    return [
      "\(record.id)  \(result.test)　\(result.outcome.title)\(record.isVoid ? "　已作废" : "")",
      "单位：\(names.name(of: result.unit))（\(result.unit)）",
      "点位：\(place)　项目：\(result.item ?? "—")",
      "考评期：\(record.term.title)　级别：\(result.level ?? "—")"
        + "　考评单位：\(result.assessor.map { names.name(of: $0) } ?? "—")",
    ] + (result.inspection.map { ["检查：\($0)"] } ?? [])
  }

  /// A result in one line, as a message says it: `实地测评 · 城东区 · 中心农贸市场 · 92/100`.
  package static func line(_ result: TestResult, _ names: Names) -> String {
    PostingWording.content(of: result, names)
  }
}
