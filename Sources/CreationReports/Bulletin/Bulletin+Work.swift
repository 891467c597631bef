import Creation

extension Bulletin {
  /// 创建工作 What was done in the month beside dealing with problems, and where indicators, material and honours stand.
  package struct Work: Sendable {
    /// The activities of the month that count.
    package var activities: [Activity] = []
    /// How many resolutions its meetings made.
    package var resolutions = 0
    /// The questionnaires booked in the month, with the stretch they stand for.
    package var surveys: [(term: Term, approval: SurveyRate, awareness: SurveyRate)] = []
    /// 曝光 in the month.
    package var exposed = 0
    /// 申报材料 as of the end.
    package var materials: MaterialCompleteness?
    /// 金点子 received in the month and answered in it.
    package var suggestions = (received: 0, answered: 0)
    /// How many indicators stand at each level as of the end.
    package var levels: [IndicatorLevel: Int] = [:]
    /// Whose honours have to be reviewed.
    package var reviews: [String] = []

    /// Nothing was done.
    package init() {}
  }

  /// 创建工作, a line for each kind of it, where there is any.
  var workSection: Page.Section? {
    let lines = [
      work.inspections, work.doings, work.meetings, work.questionnaires, work.indicators, work.papers,
      work.voices,
      work.titles,
    ].compactMap(\.self)
    return lines.isEmpty ? nil : Page.Section("创建工作", [.list(lines)])
  }
}

extension Bulletin.Work {
  fileprivate var inspections: String? {
    let rounds = activities.filter { $0.kind == .inspection || $0.kind == .mock }
    guard !rounds.isEmpty else { return nil }
    let names = rounds.map { $0.mechanism?.rawValue ?? $0.kind.title }
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).sorted {
      ($1.value, $0.key) < ($0.value, $1.key)
    }
    return "检查：\(rounds.count) 次，其中\(counts.map { "\($0.key) \($0.value) 次" }.joined(separator: "、"))。"
  }

  fileprivate var doings: String? {
    let kinds: [ActivityKind] = [.volunteer, .household, .publicity, .training, .campaign, .interview]
    let parts = kinds.compactMap { kind -> String? in
      let totals = ActivityTotals(activities.filter { $0.kind == kind })
      guard totals.count > 0 else { return nil }
      let figures = totals.title
      return "\(kind.title) \(totals.count) 次" + (figures.isEmpty ? "" : "（\(figures)）")
    }
    return parts.isEmpty ? nil : "活动：\(parts.joined(separator: "；"))。"
  }

  fileprivate var meetings: String? {
    let count = activities.count { $0.kind == .meeting }
    return count == 0 ? nil : "会议：\(count) 次，形成决议 \(resolutions) 项。"
  }

  fileprivate var questionnaires: String? {
    let parts = surveys.map { term, approval, awareness in
      "\(term.title)满意率 \(approval.words)，知晓率 \(awareness.words)"
    }
    return parts.isEmpty ? nil : "问卷：\(parts.joined(separator: "；"))。"
  }

  fileprivate var indicators: String? {
    guard !levels.isEmpty else { return nil }
    let parts = IndicatorLevel.allCases.map { "\($0.title) \(levels[$0] ?? 0) 项" }
    return "指标：最近一次实测，\(parts.joined(separator: "、"))。"
  }

  fileprivate var papers: String? {
    guard let materials, materials.required > 0 else { return nil }
    return "申报材料：应报 \(materials.required) 项，已归档 \(materials.archived) 项；时限已到的 \(materials.due) 项，"
      + "完备率 \(materials.rateDue.title())。"
  }

  fileprivate var voices: String? {
    let parts = [
      exposed > 0 ? "曝光 \(exposed) 次" : nil,
      suggestions.received + suggestions.answered > 0
        ? "收到金点子 \(suggestions.received) 条、答复 \(suggestions.answered) 条" : nil,
    ].compactMap(\.self)
    return parts.isEmpty ? nil : "群众参与：\(parts.joined(separator: "；"))。"
  }

  fileprivate var titles: String? {
    reviews.isEmpty ? nil : "荣誉复查到期：\(reviews.joined(separator: "、"))。"
  }
}

extension SurveyRate {
  /// The rate with its margin and the answers: 95.14% ±1.13（1332/1400）.
  fileprivate var words: String {
    guard share.whole > 0 else { return "—" }
    return "\(share.title())\(marginText.map { " ±\($0)" } ?? "")（\(share.part)/\(share.whole)）"
  }
}
