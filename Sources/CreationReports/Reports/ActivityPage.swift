import Creation

/// 活动详情 One activity with everything that was posted about it.
package enum ActivityPage {
  /// Lays the activity out as lines.
  package static func lines(_ record: ActivityRecord, _ history: [Posting], _ names: RoutineNames) -> [String]
  {
    head(record, names) + [""]
      + history.flatMap { [FindingPage.line($0, names.names)] + FindingPage.files($0) }
  }

  /// An activity in one line, as a message says it: `志愿服务 · 清洁家园 · 市教育局 · 参加人数 30人`.
  package static func line(_ activity: Activity, _ names: RoutineNames) -> String {
    PostingWording.content(of: activity, names.names)
  }

  /// What there is to say of an activity, a line a matter.
  static func head(_ record: ActivityRecord, _ names: RoutineNames) -> [String] {
    let activity = record.activity
    let title = "\(record.id)  \(activity.title)　\(record.on.title)\(record.isVoid ? "　已作废" : "")"
    let figures = ActivityTotals([activity]).title
    let lines: [(String, String?)] = [
      ("类别", activity.kind.title), ("检查机制", activity.mechanism?.rawValue),
      ("机制", activity.routine.map { "\(names.name(of: $0))（\($0)）" }), ("单位", names.name(of: activity.units)),
      ("点位", activity.place.map { "\(names.names.name(of: $0))（\($0)）" }), ("数量", figures),
      ("参加人", people(activity.present)), ("缺席", people(activity.absent)),
      ("到会率", activity.absent.isEmpty ? nil : rate(activity.attendance)),
    ]
    return [title]
      + lines.compactMap { title, words in words.flatMap { $0.isEmpty ? nil : "\(title)：\($0)" } }
  }

  private static func people(_ people: [Participant]) -> String {
    people.isEmpty ? "" : "\(people.title)，共 \(people.count) 人"
  }

  private static func rate(_ ratio: Ratio) -> String { "\(ratio.part)/\(ratio.whole)，\(ratio.title())" }
}
