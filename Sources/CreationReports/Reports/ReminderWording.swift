import Creation

/// The words around the day's list: names, liaisons, heading and summary lines.
package struct ReminderWording: Sendable {
  /// The names of units, places and categories.
  package var names: Names
  /// 联络员 of each unit that has one.
  package var liaisons: [UnitID: Liaison]
  /// The office, whose name stands over what nobody has been given yet.
  package var office: Office
  /// As of when and how far ahead the list looks.
  package var rule: ReminderRule

  /// Gathers the words.
  package init(names: Names, units: [Unit], office: Office, rule: ReminderRule) {
    self.names = names
    self.office = office
    self.rule = rule
    let named = units.compactMap { unit in
      unit.liaison.map { (unit.id, Liaison(name: $0, phone: unit.phone ?? "")) }
    }
    liaisons = Dictionary(named, uniquingKeysWith: { $1 })
  }

  /// 联络员 The person to ring.
  package struct Liaison: Sendable {
    /// The name.
    package var name: String
    /// The telephone number, or nothing.
    package var phone: String
  }
}

extension ReminderWording {
  /// The line above the list: `2026-11-21（周六）· 即将到期按 3 个工作日计`.
  package var heading: String {
    let moment = rule.moment
    let time = moment.time.map { " \($0.short)" } ?? ""
    return "\(moment.day)\(time)（\(moment.day.weekday.title)）· 即将到期按 \(rule.within) 个工作日计"
  }

  /// The line below the list: `合计 12 个：逾期 3（最长 12 天）、退回未复 1、…`.
  package func summary(of board: ReminderBoard) -> String {
    let longest = board.reminders.filter { $0.kind == .overdue }.map(\.overdueDays).max() ?? 0
    let parts = board.counts.map { kind, count in
      ReminderWording.part(kind, count) + (kind == .overdue && longest > 0 ? "（最长 \(longest) 天）" : "")
    }
    let late = board.reminders.count { $0.kind == .toVerify && $0.overdueDays > 0 }
    return "合计 \(board.reminders.count) 个" + (parts.isEmpty ? "" : "：") + parts.joined(separator: "、")
      + (late > 0 ? "；待复核中有 \(late) 个是逾期才回复的" : "")
  }

  /// The line over a unit's part: `城东区　联络员 陆启航 138****0101　逾期 2、即将到期 1`.
  package func title(of section: ReminderBoard.Section) -> String {
    let counts = section.counts.map(ReminderWording.part).joined(separator: "、")
    let name = section.unit.map { names.name(of: $0) } ?? office.name
    let liaison = section.unit.flatMap { liaisons[$0] }.map { liaison in
      "联络员 " + liaison.name + (liaison.phone.isEmpty ? "" : " " + PrivacyMask.masked(liaison.phone))
    }
    return (["〔\(PrivacyMask.masked(name))〕", liaison, counts] as [String?]).compactMap(\.self)
      .joined(separator: "　")
  }

  private static func part(_ kind: ReminderKind, _ count: Int) -> String { "\(kind.title) \(count)" }
}
