/// 办理用语 What the steps and the standing of a duty are called in the lists of a kind.
///
/// Material is 报送、归档 where a project is 交付、验收, and a citizen's proposal is 答复; what happens is the same.
///
/// ```swift
/// DutyListKind.material.words.step(.accepted)   // "归档"
/// ```
public struct DutyWords: Sendable {
  /// The noun of the commands, such as `material`.
  public let command: String
  /// What such an item is called, such as 申报材料.
  public let noun: String
  private let steps: [DutyEvent.Kind: Step]
  private let standings: [DutyStanding: String]

  private struct Step: Sendable {
    var verb: String
    var title: String
  }
}

extension DutyWords {
  /// What a step is called.
  public func step(_ kind: DutyEvent.Kind) -> String { steps[kind]?.title ?? kind.title }

  /// The verb of the command that posts a step.
  public func verb(of kind: DutyEvent.Kind) -> String { steps[kind]?.verb ?? DutyWords.verbs[kind] ?? "" }

  /// What a standing is called.
  public func title(of standing: DutyStanding) -> String { standings[standing] ?? standing.title }

  /// What a duty's standing is called.
  public func title(of course: DutyCourse) -> String { title(of: course.standing) }

  /// 清单事项 of any list without words of its own.
  public static let duty = DutyWords(command: "duty", noun: "清单事项", steps: [:], standings: [:])

  /// 申报材料: 报送 → 审核 → 退回 → 补正 → 归档 (中山，十).
  public static let material = DutyWords(
    command: "material", noun: "申报材料",
    steps: [
      .delivered: Step(verb: "submit", title: "报送"), .accepted: Step(verb: "archive", title: "归档"),
      .dropped: Step(verb: "drop", title: "不再要求"),
    ],
    standings: [
      .open: "未报", .returned: "退回补正", .delivered: "已报待审", .done: "已归档", .dropped: "不再要求",
    ])

  /// 金点子 (丽水，17).
  public static let suggestion = DutyWords(
    command: "suggestion", noun: "金点子",
    steps: [
      .delivered: Step(verb: "answer", title: "答复"), .accepted: Step(verb: "answer", title: "办结"),
      .dropped: Step(verb: "drop", title: "撤销建议"),
    ],
    standings: [
      .open: "待答复", .returned: "退回重办", .delivered: "待办结", .done: "已答复", .dropped: "已撤销",
    ])

  private static let verbs: [DutyEvent.Kind: String] = [
    .progressed: "progress", .delivered: "deliver", .accepted: "accept", .returned: "return",
    .extended: "extend", .dropped: "drop",
  ]
}

extension DutyListKind {
  /// 办理用语 What is said of items in lists of this kind.
  public var words: DutyWords {
    switch self {
    case .material: .material
    case .suggestion: .suggestion
    default: .duty
    }
  }
}
