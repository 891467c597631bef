/// What may not be posted to a duty, beyond what its state forbids; see ``DutyCourse/refusal(of:on:_:words:)``.
extension DutyRecord {
  /// Why its deadline may not be moved, or nothing where it may.
  ///
  /// 延期 is asked for before the duty is overdue, so often at most, and each time adds at most the days it had at first:
  /// from 2026-08-01 to 2026-08-31 are 30, so that it can be moved to 2026-09-30 and then to 2026-10-30. Where nobody
  /// wrote when the duty was given there is no such measure.
  public func refusal(
    ofExtendingTo until: Day, on day: Day, given: Day? = nil, times: Int = FindingLimits().extensions
  ) -> Problem? {
    guard let due, let original = duty.due else { return .withoutDue(duty.id) }
    if day > due { return .pastDue(duty.id, due) }
    if course.extensions >= times { return .extendedOften(duty.id, course.extensions, times) }
    if until <= due { return .notLater(until, than: due) }
    guard let start = duty.start ?? given, start <= original else { return nil }
    let span = max(1, start.distance(to: original))
    let longest = due.advanced(by: span)
    return until > longest ? .tooLate(until, longest, span) : nil
  }

  /// Why it may not be accepted as it is: a target missed, or no figure reported, needs a word of explanation.
  public func refusal(ofAcceptingWith text: String?) -> Problem? {
    guard isShortOfTarget, text == nil else { return nil }
    return .shortOfTarget(self)
  }

  /// 未达目标 Whether there is a target that the last figure does not reach, or no figure at all.
  public var isShortOfTarget: Bool { duty.target != nil && meetsTarget != true }

  /// The step of that name, or why there is none to be reached.
  public func milestone(_ name: String) throws(Problem) -> Milestone {
    guard let milestone = duty.milestones.first(where: { $0.name == name }) else {
      throw .noMilestone(name, duty)
    }
    if let day = course.reached[name] { throw .reachedBefore(name, duty.id, day) }
    return milestone
  }
}

extension Problem {
  fileprivate static func withoutDue(_ id: DutyID) -> Problem {
    Problem(
      "没有时限，不用延期", at: .record(id.rawValue), why: "清单里没有写完成时限",
      advice: "请去掉这个编号，或用 creation duty edit \(id) --due 定下时限")
  }

  fileprivate static func pastDue(_ id: DutyID, _ due: Day) -> Problem {
    Problem(
      "已经逾期，不能延期", at: .record(id.rawValue), value: due.description, why: "延期要在到期以前提出",
      advice: "请尽快办结交付")
  }

  fileprivate static func extendedOften(_ id: DutyID, _ count: Int, _ times: Int) -> Problem {
    Problem(
      "不能再延期", at: .record(id.rawValue), value: "已延期 \(count) 次", why: "最多延期 \(times) 次",
      advice: "请按现在的时限办理")
  }

  fileprivate static func notLater(_ until: Day, than due: Day) -> Problem {
    Problem(
      "延期没有推后时限", at: .option("--until"), value: until.description, why: "现在的时限是 \(due)",
      advice: "请写更晚的日期")
  }

  fileprivate static func tooLate(_ until: Day, _ longest: Day, _ span: Int) -> Problem {
    Problem(
      "延期超过了原时限", at: .option("--until"), value: until.description,
      why: "原来给了 \(span) 天，每次最多再给这么多，到 \(longest)", advice: "请写 \(longest) 或以前")
  }

  fileprivate static func shortOfTarget(_ record: DutyRecord) -> Problem {
    let figure = record.course.figure.flatMap { figure in record.duty.target?.title(of: figure) }
    return Problem(
      figure == nil ? "没有报实际数" : "没有达到量化目标", at: .record(record.duty.id.rawValue),
      value: figure.map { "实际 \($0)" },
      why: "目标是 \(record.duty.target?.title ?? "")", advice: "请退回，或用 --text 写明为什么仍可通过")
  }

  fileprivate static func noMilestone(_ name: String, _ duty: Duty) -> Problem {
    let names = duty.milestones.map(\.name)
    let near = Nearest.name(to: name, among: names)
    return Problem(
      "没有这个节点", at: .option("--milestone"), value: name,
      why: names.isEmpty ? "\(duty.id) 没有定节点" : "\(duty.id) 的节点有 \(names.joined(separator: "、"))",
      advice: near.map { "请改用「\($0)」" } ?? "请去掉 --milestone，把进展写在 --text 里")
  }

  fileprivate static func reachedBefore(_ name: String, _ id: DutyID, _ day: Day) -> Problem {
    Problem(
      "这个节点已经达到", at: .option("--milestone"), value: name, why: "\(id) 在 \(day) 已记达到",
      advice: "请去掉 --milestone")
  }
}
