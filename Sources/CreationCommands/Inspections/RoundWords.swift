import Creation
import CreationReports

/// 检查用语 What a round's rows say in words.
enum RoundWords {
  /// What was graded, and how: `公益广告占比（Ⅲ-92） 合格 1/1`, or 无问题.
  static func grade(_ draft: RoundDraft, _ outcome: TestResult.Outcome) -> String {
    guard draft.outcome != nil else { return "无问题" }
    let item = draft.item.map { "\($0.name)（\($0.id)）" } ?? draft.row.item ?? "总评"
    if case .grade(let grade) = draft.row.grade, grade != .notApplicable {
      return "\(item) \(grade.title)（\(outcome.title)）"
    }
    return "\(item) \(outcome.title)"
  }
}
