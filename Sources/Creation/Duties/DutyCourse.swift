/// 办理经过 What the ledger says of a duty, apart from what the list says.
public struct DutyCourse: Hashable, Sendable {
  /// Where it stands.
  public private(set) var state = DutyState.open
  /// When it was last delivered.
  public private(set) var delivered: Moment?
  /// When the office agreed, or it was dropped.
  public private(set) var ended: Moment?
  /// The deadline it was extended to.
  public private(set) var extended: Day?
  /// How often it was extended.
  public private(set) var extensions = 0
  /// How often it was sent back.
  public private(set) var returns = 0
  /// 实际数 The last figure reported.
  public private(set) var figure: Rational?
  /// 节点 The steps reached, each with its day.
  public private(set) var reached: [String: Day] = [:]
  /// When something last happened.
  public private(set) var last: Moment?
  /// What was written about it last.
  public private(set) var text: String?

  /// Nothing happened yet.
  public init() {}
}

extension DutyCourse {
  /// Takes in a posting.
  public mutating func post(_ event: DutyEvent, on: Moment, text: String? = nil) {
    switch event {
    case .progressed(let progress):
      figure = progress.figure ?? figure
      if let milestone = progress.milestone, reached[milestone] == nil { reached[milestone] = on.day }
    case .delivered(let figure):
      state = .delivered
      delivered = on
      self.figure = figure ?? self.figure
    case .accepted: end(.done, on)
    case .returned:
      state = .open
      delivered = nil
      returns += 1
    case .extended(let day):
      extended = day
      extensions += 1
    case .dropped: end(.dropped, on)
    }
    last = on
    self.text = text ?? self.text
  }

  private mutating func end(_ state: DutyState, _ on: Moment) {
    self.state = state
    ended = on
  }

  /// Why something may not happen now, or nothing where it may.
  public func refusal(
    of kind: DutyEvent.Kind, on moment: Moment, _ id: DutyID, words: DutyWords = .duty
  ) -> Problem? {
    if let last, last.isAfter(moment) { return .beforeLast(id, last, moment) }
    return kind.states.contains(state) ? nil : .notNow(kind, id, self, words)
  }
}

extension DutyEvent.Kind {
  /// The states it may be posted in.
  fileprivate var states: [DutyState] {
    switch self {
    case .progressed, .extended, .delivered: [.open]
    case .accepted, .returned: [.delivered]
    case .dropped: [.open, .delivered]
    }
  }
}

extension Problem {
  fileprivate static func notNow(
    _ kind: DutyEvent.Kind, _ id: DutyID, _ course: DutyCourse, _ words: DutyWords
  ) -> Problem {
    let command = "creation \(words.command)"
    func use(_ kind: DutyEvent.Kind) -> String { "\(command) \(words.verb(of: kind)) \(id)" }
    let advice =
      switch course.state {
      case .open: "请先用 \(use(.delivered)) 记\(words.step(.delivered))"
      case .delivered: "请先用 \(use(.accepted)) \(words.step(.accepted))，或 \(use(.returned)) 退回"
      case .done, .dropped: "请用 \(command) show \(id) 查看；确是记错的，用 creation undo 撤销"
      }
    let states = DutyStanding.allCases.filter { kind.states.contains($0.state) }.map { words.title(of: $0) }
    return Problem(
      "现在不能记\(words.step(kind))", at: .record(id.rawValue), value: words.title(of: course),
      why: "\(states.joined(separator: "、"))的才可以", advice: advice)
  }

  fileprivate static func beforeLast(_ id: DutyID, _ last: Moment, _ moment: Moment) -> Problem {
    Problem(
      "日期早于上一笔", at: .option("--on"), value: moment.title, why: "\(id) 上一笔记在 \(last.title)",
      advice: "请把 --on 改为 \(last.day) 或以后")
  }
}
