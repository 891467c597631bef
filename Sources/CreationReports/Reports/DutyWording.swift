import Creation

/// 事项用语 What reports on duties need to name: units, lists, indicators, and the day they are drawn up for.
package struct DutyWording: Sendable {
  let names: Names
  let lists: [DutyListID: DutyList]
  let indicators: [String: String]
  /// The day they are drawn up for.
  package let asOf: Day

  /// Takes the names and the lists on file.
  package init(
    names: Names, lists: [DutyListID: DutyList], indicators: [String: String] = [:], asOf: Day
  ) {
    self.names = names
    self.lists = lists
    self.indicators = indicators
    self.asOf = asOf
  }
}

extension DutyWording {
  /// What is said of a duty, as its list would.
  func words(of duty: Duty) -> DutyWords { lists[duty.list]?.kind.words ?? .duty }

  /// Where a duty stands.
  func standing(of record: DutyRecord) -> String { words(of: record.duty).title(of: record.course) }

  func list(_ duty: Duty) -> String { lists[duty.list]?.name ?? duty.list.rawValue }

  func indicator(_ duty: Duty) -> String? { duty.indicator.map { indicators[$0.rawValue] ?? $0.rawValue } }

  /// Lead and supports: 市公安局（牵头）、市住建局（配合）.
  func responsible(_ duty: Duty) -> String {
    ([names.name(of: duty.lead) + "（牵头）"] + duty.supports.map { names.name(of: $0) + "（配合）" })
      .joined(separator: "、")
  }
}

extension DutyRecord {
  /// 完成情况 The last figure against the target: 320/≥ 500 个.
  package var against: String? {
    guard let target = duty.target else { return course.figure.map { "\($0)" } }
    return (course.figure.map { "\($0)" } ?? "未报") + "/\(target.title)"
  }

  /// Days late as people read them; nothing where it is in time.
  package func lateness(asOf day: Day) -> Cell {
    let days = overdueDays(asOf: day)
    return days > 0 ? .integer(days) : .empty
  }
}
