import Creation

/// 流转表 What can be posted to a finding, from which states, and which state it leads to.
///
/// Made from the rules themselves, so that the table in the documentation cannot say anything else.
package enum TransitionList {
  /// Lays the table out, one kind of posting a row.
  package static var sheet: Sheet {
    Sheet(columns: columns, rows: FindingEvent.Kind.allCases.filter { $0 != .recalled }.map(row))
  }

  private static let columns = [
    Column("kind", "记账"), Column("from", "可以记在这些状态之后", flexible: true), Column("to", "记后的状态"),
    Column("key", "流水里的 kind"),
  ]

  private static func row(_ kind: FindingEvent.Kind) -> [Cell] {
    let from = FindingState.allCases.filter(kind.allowedFrom.contains)
    let isAll = from.count == FindingState.allCases.count
    let words = isAll ? "任何状态" : from.isEmpty ? "（第一笔）" : from.map(\.title).joined(separator: "、")
    let note = kind.resumesFirst ? "、挂账（先记恢复）" : ""
    return [.text(kind.title), .text(words + note), .text(target(kind, from)), .text("finding.\(kind.key)")]
  }

  /// The state it leads to, or that it leaves it as it is.
  private static func target(_ kind: FindingEvent.Kind, _ from: [FindingState]) -> String {
    let targets = Set((from.isEmpty ? [.reported] : from).map { kind.state(after: $0) })
    return targets.count == 1 && (from.count != 1 || targets != Set(from)) ? targets.first?.title ?? "" : "不变"
  }
}
