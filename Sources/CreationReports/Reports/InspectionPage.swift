import Creation

/// 检查详情 One round whole: who went where, how the items were graded, what was found and what became of it.
package enum InspectionPage {
  /// The names a round is told with.
  package struct Wording: Sendable {
    /// Units, places and categories.
    let names: Names
    /// Indicators by number.
    let items: [String: String]
    /// The routine it fulfils.
    let routine: String?

    /// Creates a wording.
    package init(names: Names, items: [String: String], routine: String?) {
      self.names = names
      self.items = items
      self.routine = routine
    }
  }

  /// Lays the round out as lines.
  package static func lines(_ round: InspectionRound, _ history: [Posting], _ words: Wording) -> [String] {
    head(round, words) + round.places.flatMap { place($0, round, words) } + [""]
      + history.flatMap { [FindingPage.line($0, words.names)] + FindingPage.files($0) }
  }

  private static func head(_ round: InspectionRound, _ words: Wording) -> [String] {
    let activity = round.record.activity
    let right = round.putRight
    let average = round.average.map { "　平均得分：\($0.text(decimals: 2))" } ?? ""
    let units = activity.units.map { words.names.name(of: $0) }.joined(separator: "、")
    let lines: [(String, String?)] = [
      ("常态机制", activity.routine.map { "\(words.routine ?? $0.rawValue)（\($0)）" }),
      ("检查单位", units.isEmpty ? nil : units),
      ("参加人", activity.present.isEmpty ? nil : "\(activity.present.title)，共 \(activity.present.count) 人"),
      ("情况", round.record.text),
    ]
    return [
      "\(round.record.id)  \(activity.title)　\(round.record.on.title)\(round.record.isVoid ? "　已作废" : "")",
      "检查机制：\(activity.mechanism?.rawValue ?? "—")　点位：\(round.places.count)\(average)",
    ] + lines.compactMap { title, text in text.map { "\(title)：\($0)" } } + [
      "发现问题：\(right.whole)　已整改：\(right.part)　整改率：\(right.title())"
    ]
  }

  private static func place(_ id: PlaceID, _ round: InspectionRound, _ words: Wording) -> [String] {
    let results = round.results.filter { $0.result.place == id }.map { record in
      "  \(item(record.result, words)) \(record.result.outcome == .noted ? "" : record.result.outcome.title)"
        .trimmedEnd + "（\(record.id)）" + (record.text.map { "：\($0)" } ?? "")
    }
    let findings = round.findings.filter { $0.report.place == id }.map { finding in
      let category = finding.report.category.map { words.names.name(of: $0) } ?? "问题"
      let unit = finding.lead.map { "，\(words.names.name(of: $0))" } ?? ""
      return "  \(finding.id) \(category)\(unit)，\(finding.state.title)"
        + (finding.text.map { "：\($0)" } ?? "")
    }
    return ["\(id) \(words.names.name(of: id))"] + results + findings
  }

  private static func item(_ result: TestResult, _ words: Wording) -> String {
    guard result.test != .faultless else { return "无问题" }
    return result.item.map { id in words.items[id].map { "\($0)（\(id)）" } ?? id } ?? "总评"
  }
}

extension String {
  fileprivate var trimmedEnd: String { last == " " ? String(dropLast()) : self }
}
