import Creation

/// 账页用语 What a posting says, in words: the title of its kind, and what it carries.
enum PostingWording {
  /// The kind's title.
  static func title(of body: Posting.Body) -> String {
    switch body {
    case .finding(_, let event): event.kind.title
    case .result(_, let event): event.kind.title
    case .duty(_, let event): event.kind.title
    case .activity(_, let event): event.kind.title
    case .reporterForgotten: "删除举报人信息"
    case .monthReopened: "重开月份"
    case .undone: "撤销"
    case .register(let change): "\(change.register.title)\(change.action.title)"
    case .unknown(let kind, _): kind
    }
  }

  /// What the posting says beside its kind and its free text.
  static func content(of body: Posting.Body, _ names: Names) -> [String] {
    switch body {
    case .finding(_, let event): content(event, names)
    case .result(_, .recorded(let result)): [content(of: result, names)]
    case .result(_, .voided): []
    case .duty(_, let event): content(event)
    case .activity(_, .recorded(let activity)): [content(of: activity, names)]
    case .activity(_, .voided): []
    case .undone(let command): ["命令 \(command)"]
    case .register, .reporterForgotten, .monthReopened, .unknown: []
    }
  }

  private static func content(_ event: FindingEvent, _ names: Names) -> [String] {
    switch event {
    case .reported(let report), .corrected(let report): content(report, names)
    case .assigned(let assignment), .reopened(let assignment): content(assignment, names)
    case .reassigned(let transfer): content(transfer.assignment, names) + [transfer.cause.title]
    case .extended(let deadline): ["延至 \(deadline.due.title)"]
    case .suspended(let suspension): ["至 \(suspension.until)"] + due(suspension.deadline)
    case .resumed(let deadline): due(deadline)
    case .revisited(let satisfied): [satisfied ? "满意" : "不满意"]
    case .decided(let upheld): [upheld ? "成立" : "不成立"]
    case .merged(let other): ["并入 \(other)"]
    case .recalled(let finding): [finding.state.title]
    default: []
    }
  }

  private static func content(_ report: FindingEvent.Report, _ names: Names) -> [String] {
    let words = [
      report.place.map { names.name(of: $0) }, report.category.map { names.name(of: $0) },
      report.source.rawValue, report.rebounds.map { "\($0) 的反弹" },
    ]
    return [words.compactMap(\.self).joined(separator: " · ")]
  }

  /// A result in one line: `实地测评 · 城东区 · 中心农贸市场 · 92/100`.
  static func content(of result: TestResult, _ names: Names) -> String {
    let words = [
      result.test.rawValue, names.name(of: result.unit), result.place.map { names.name(of: $0) }, result.item,
      result.outcome.title, result.term?.title, result.level,
      result.assessor.map { "\(names.name(of: $0))考评" }, result.inspection?.description,
    ]
    return words.compactMap(\.self).joined(separator: " · ")
  }

  private static func content(_ event: DutyEvent) -> [String] {
    switch event {
    case .progressed(let progress):
      [progress.milestone.map { "节点「\($0)」" }, progress.figure.map { "实际 \($0)" }].compactMap(\.self)
    case .delivered(let figure): figure.map { ["实际 \($0)"] } ?? []
    case .extended(let day): ["延至 \(day)"]
    case .accepted, .returned, .dropped: []
    }
  }

  /// An activity in one line: `志愿服务 · 清洁家园 · 市教育局 · 参加人数 30人`.
  static func content(of activity: Activity, _ names: Names) -> String {
    let figures = ActivityFigure.allCases.compactMap { figure in
      activity.figures[figure].map { "\(figure.title) \($0)\(figure.unit)" }
    }
    let words: [String?] =
      [activity.mechanism?.rawValue ?? activity.kind.title, activity.title]
      + activity.units.map { names.name(of: $0) } + [activity.place.map { names.name(of: $0) }] + figures
    return words.compactMap(\.self).joined(separator: " · ")
  }

  private static func content(_ assignment: FindingEvent.Assignment, _ names: Names) -> [String] {
    [names.name(of: assignment.lead)] + due(assignment.deadline)
  }

  private static func due(_ deadline: Deadline?) -> [String] {
    deadline.map { ["期限 \($0.due.title)"] } ?? []
  }
}
