import Creation

/// 问题详情 One finding with everything that happened to it.
package enum FindingPage {
  /// Lays the finding out as lines.
  package static func lines(
    _ finding: Finding, _ history: [Posting], names: Names, asOf moment: Moment
  ) -> [String] {
    head(finding, names, moment) + [""] + history.flatMap { [line($0, names)] + files($0) }
  }

  private static func head(_ finding: Finding, _ names: Names, _ moment: Moment) -> [String] {
    let report = finding.report
    let place = report.place.map { "\(names.name(of: $0))（\($0)）" } ?? "—"
    let category = report.category.map { names.name(of: $0) } ?? "—"
    return [
      "\(finding.id)  \(finding.state.title)　第 \(finding.round) 轮",
      "点位：\(place)　类别：\(category)",
      "来源：\(report.source)" + origin(report),
      "责任单位：\(responsible(finding, names))",
      "时限：\(deadline(finding, moment))",
    ] + [links(finding), happenings(finding, moment)].filter { !$0.isEmpty }
  }

  /// What is known of where it came from besides the source.
  private static func origin(_ report: FindingEvent.Report) -> String {
    let parts = [
      ("级别", report.level), ("渠道", report.channel), ("检查批次", report.inspection),
      ("外部编号", report.external),
    ]
    return parts.compactMap { title, word in word.map { "　\(title)：\($0)" } }.joined()
  }

  /// The other findings it refers to.
  private static func links(_ finding: Finding) -> String {
    let rebound = finding.report.rebounds.map { "反弹自：\($0)" }
    let merged = finding.merged.map { "并入：\($0)" }
    return [rebound, merged].compactMap(\.self).joined(separator: "　")
  }

  /// What happened on the way that figures and the office's next steps depend on.
  private static func happenings(_ finding: Finding, _ moment: Moment) -> String {
    let counts = finding.counts
    let times = [
      ("改派", counts.transfers), ("延期", counts.extensions), ("催办", counts.urges), ("曝光", counts.exposures),
    ]
    let words = [
      finding.isFixedOnSpot ? "立行立改" : nil, suspension(finding, moment), visits(finding),
      finding.appeal == .none ? nil : "申诉\(finding.appeal.title)",
    ]
    return (times.filter { $0.1 > 0 }.map { "\($0.0) \($0.1) 次" } + words.compactMap(\.self))
      .joined(separator: "　")
  }

  private static func suspension(_ finding: Finding, _ moment: Moment) -> String? {
    finding.suspension.map {
      finding.isSuspended(on: moment.day) ? "挂账至 \($0.until)" : "挂账已于 \($0.until) 期满"
    }
  }

  private static func visits(_ finding: Finding) -> String? {
    finding.satisfied.map { "回访 \(finding.counts.visits) 次，\($0 ? "满意" : "不满意")" }
  }

  private static func responsible(_ finding: Finding, _ names: Names) -> String {
    guard let assignment = finding.assignment else { return "尚未交办" }
    let supports = assignment.supports.map { names.name(of: $0) + "（配合）" }
    return ([names.name(of: assignment.lead) + "（牵头）"] + supports).joined(separator: "、")
  }

  private static func deadline(_ finding: Finding, _ moment: Moment) -> String {
    guard let deadline = finding.deadline else { return "无时限" }
    let standing = finding.timeliness(asOf: moment)
    let days = finding.overdueDays(asOf: moment.day)
    guard finding.state.isProblem else { return deadline.title }
    return deadline.title + (deadline.provisional ? "（暂定）" : "") + "　\(standing.title)"
      + (days > 0 ? " \(days) 天" : "")
  }

  /// A posting in one line: when, what, and who recorded it when; `title` is what its kind is called here.
  static func line(_ posting: Posting, _ names: Names, title: String? = nil) -> String {
    var words = ["\(posting.on.title)  \(title ?? PostingWording.title(of: posting.body))"]
    words += PostingWording.content(of: posting.body, names)
    if let text = posting.text { words.append(text) }
    return words.joined(separator: "  ") + "　〔\(recorded(posting))〕"
  }

  /// Who recorded it and when, and who took it over from another directory.
  private static func recorded(_ posting: Posting) -> String {
    let said = "\(posting.recorded.by) \(posting.recorded.at.moment.title)"
    guard posting.origin != nil else { return said }
    return said + "，\(posting.stamp.by) \(posting.stamp.at.moment.title) 导入"
  }
}

extension FindingPage {
  /// The photos and scans of a posting, one a line.
  static func files(_ posting: Posting) -> [String] {
    posting.evidence.map { "    附件 \($0.name)（\($0.path)）" }
  }
}

extension Deadline {
  /// The deadline as people read it: `3个工作日，2026-11-25（周三）前`; a limit that is a date is not said twice.
  package var title: String {
    let due = "\(due.title)（\(due.day.weekday.title)）前"
    if case .date = limit { return due }
    return "\(limit.title)，\(due)"
  }
}
