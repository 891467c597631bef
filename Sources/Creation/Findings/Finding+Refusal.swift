extension Finding {
  /// Why a posting may not follow now, as far as state and order go, or nothing where it may.
  public func refusal(of kind: FindingEvent.Kind, on: Moment) -> Problem? {
    guard kind.allowedFrom.contains(state(asOf: on)) else { return .notAllowed(kind, self, state(asOf: on)) }
    return last.isAfter(on) ? .beforeLast(on, last: last, id) : nil
  }

  /// The same, and whether what it says holds good for this finding under the rulebook's limits.
  public func refusal(of event: FindingEvent, on: Moment, under limits: FindingLimits) -> Problem? {
    refusal(of: event.kind, on: on) ?? refusal(ofContent: event, on, limits)
  }

  private func refusal(
    ofContent event: FindingEvent, _ on: Moment, _ limits: FindingLimits
  ) -> Problem? {
    switch event {
    case .extended(let new): refusal(ofExtension: new, on, limits)
    case .suspended(let suspension): refusal(of: suspension, on, limits)
    case .appealed: refusal(ofAppealUnder: limits)
    case .decided: appeal == .pending ? nil : .withoutAppeal(self)
    case .reassigned(let transfer): refusal(of: transfer.assignment)
    case .resumed(let new): new == nil && deadline != nil ? .withoutResumed(id) : nil
    case .merged(let other): other == id ? .mergedIntoItself(id) : nil
    default: nil
    }
  }

  private func refusal(
    ofExtension new: Deadline, _ on: Moment, _ limits: FindingLimits
  ) -> Problem? {
    guard let deadline else { return .withoutDeadline("延期", id) }
    guard counts.extensions < limits.extensions else {
      return .used("延期", Int(counts.extensions), of: limits.extensions, id)
    }
    guard !deadline.isOverdue(asOf: on) else { return .alreadyOverdue("延期", deadline, id) }
    return new.due.end.isAfter(deadline.due.end) ? nil : .notLater(new, than: deadline, id)
  }

  private func refusal(
    of suspension: FindingEvent.Suspension, _ on: Moment, _ limits: FindingLimits
  ) -> Problem? {
    guard counts.suspensions < limits.suspensions else {
      return .used("挂账", Int(counts.suspensions), of: limits.suspensions, id)
    }
    if let deadline, deadline.isOverdue(asOf: on) { return .alreadyOverdue("挂账", deadline, id) }
    let days = on.day.distance(to: suspension.until)
    guard days >= 1, days <= limits.suspensionDays else {
      return .suspensionSpan(suspension.until, limits.suspensionDays, id)
    }
    return nil
  }

  /// The same unit may get other supports, not another deadline: that is an extension.
  private func refusal(of new: FindingEvent.Assignment) -> Problem? {
    guard new.lead == lead else { return nil }
    if new.deadline != deadline { return .extensionInDisguise(id) }
    return new.supports == assignment?.supports ? .sameAssignment(id) : nil
  }

  private func refusal(ofAppealUnder limits: FindingLimits) -> Problem? {
    guard !isOnTime else { return .appealInTime(id) }
    guard counts.appeals < limits.appeals else {
      return .used("申诉", Int(counts.appeals), of: limits.appeals, id)
    }
    return appeal == .pending || appeal == .upheld ? .alreadyAppealed(self) : nil
  }
}

extension Problem {
  fileprivate static func notAllowed(
    _ kind: FindingEvent.Kind, _ finding: Finding, _ state: FindingState
  ) -> Problem {
    let next = FindingEvent.Kind.titles(after: state)
    return Problem(
      "现在不能\(kind.title)", at: .record(finding.id.description), value: state.title,
      why: "这个状态之后可以：\(next.joined(separator: "、"))",
      advice: "请用 creation finding show \(finding.id) 查看经过")
  }

  fileprivate static func beforeLast(_ on: Moment, last: Moment, _ id: FindingID) -> Problem {
    Problem(
      "日期早于上一笔", at: .record(id.description), value: on.title,
      why: "上一笔记在 \(last.title)，后一笔不能早于它", advice: "请改用 \(last.day) 或以后的 --on")
  }

  fileprivate static func used(_ noun: String, _ times: Int, of limit: Int, _ id: FindingID) -> Problem {
    Problem(
      "不能再\(noun)", at: .record(id.description), value: "已\(noun) \(times) 次",
      why: limit == 0 ? "考评办法不许\(noun)" : "考评办法限 \(limit) 次",
      advice: noun == "申诉" ? "请以已有的裁定为准" : "请按现有时限办理，或由创城办改派、重启")
  }

  static func withoutDeadline(_ noun: String, _ id: FindingID) -> Problem {
    Problem(
      "没有时限，不用\(noun)", at: .record(id.description), why: "交办时没有定时限，何时办结都算按期", advice: "请去掉这个编号")
  }

  fileprivate static func alreadyOverdue(
    _ noun: String, _ deadline: Deadline, _ id: FindingID
  ) -> Problem {
    Problem(
      "已经逾期，不能\(noun)", at: .record(id.description), value: deadline.due.title,
      why: "\(noun)要在到期以前提出", advice: "请尽快整改回复")
  }

  fileprivate static func notLater(_ new: Deadline, than old: Deadline, _ id: FindingID) -> Problem {
    Problem(
      "延期没有推后时限", at: .record(id.description), value: new.due.title, why: "现在的时限是 \(old.due.title)",
      advice: "请写更晚的日期")
  }

  fileprivate static func suspensionSpan(_ until: Day, _ days: Int, _ id: FindingID) -> Problem {
    Problem(
      "挂账的日期不行", at: .record(id.description), value: until.description,
      why: "应在挂账以后，最多 \(days) 天", advice: "请改正 --until")
  }

  fileprivate static func appealInTime(_ id: FindingID) -> Problem {
    Problem(
      "没有逾期，不用申诉", at: .record(id.description), why: "申诉针对逾期销号的问题", advice: "请核对编号")
  }

  fileprivate static func alreadyAppealed(_ finding: Finding) -> Problem {
    Problem(
      "不用再申诉", at: .record(finding.id.description), value: finding.appeal.title,
      why: "不成立的申诉才可以再提", advice: "请用 creation finding show \(finding.id) 查看经过")
  }

  fileprivate static func withoutAppeal(_ finding: Finding) -> Problem {
    Problem(
      "没有待裁定的申诉", at: .record(finding.id.description), value: finding.appeal.title,
      why: "裁定要先有申诉", advice: "请先用 creation finding appeal \(finding.id) 记下申诉")
  }

  fileprivate static func sameAssignment(_ id: FindingID) -> Problem {
    Problem("改派没有改变什么", at: .record(id.description), why: "单位和时限都与现在相同", advice: "请核对 --unit")
  }

  fileprivate static func extensionInDisguise(_ id: FindingID) -> Problem {
    Problem(
      "牵头单位不变，不能另定时限", at: .record(id.description), why: "同一单位推后时限是延期，次数有限",
      advice: "请去掉 --limit，或改用 creation finding extend")
  }

  fileprivate static func withoutResumed(_ id: FindingID) -> Problem {
    Problem("恢复没有写明时限", at: .record(id.description), why: "挂账以前有时限，恢复后也应有", advice: "请写明恢复后的时限")
  }

  fileprivate static func mergedIntoItself(_ id: FindingID) -> Problem {
    Problem("不能并入自己", at: .record(id.description), advice: "请用 --into 写另一个编号")
  }
}
