@testable import Creation

extension LifeLedger {
  /// What the units' accounts of a month must be, as of a day of it, counted from the histories.
  func accounts(in month: Month, asOf day: Day) -> [UnitID: Account] {
    accounts(in: Period(month...month), asOf: day)
  }

  /// The same of a longer stretch.
  func accounts(in days: Period, asOf day: Day) -> [UnitID: Account] {
    var accounts: [UnitID: Account] = [:]
    for life in lives {
      count(life, days, day, &accounts)
      stand(life, days, day, &accounts)
    }
    return accounts
  }

  /// What every unit owes at the end of a day.
  func owed(at day: Day) -> [UnitID: Int] {
    var owed: [UnitID: Int] = [:]
    for life in lives {
      if let owner = life.known(day).owner { owed[owner, default: 0] += 1 }
    }
    return owed
  }

  /// What was open when the month began, and what happened in it.
  private func count(_ life: Life, _ days: Period, _ day: Day, _ accounts: inout [UnitID: Account]) {
    if let owner = life.known(days.first.advanced(by: -1)).owner {
      accounts[owner, default: Account()][.opening] += 1
    }
    for (index, step) in life.steps.enumerated() where days.first <= step.on && step.on <= day {
      let (before, after) = (life.before(index), life.before(index + 1))
      if [.assigned, .reopened].contains(step.event.kind) || life.isTransfer(index), let lead = after.lead {
        accounts[lead, default: Account()][.assigned] += 1
      }
      guard let lead = before.lead else { continue }
      accounts[lead, default: Account()].count(life, index, before, after, days)
      if life.isTransfer(index) || step.event.kind == .reopened {
        accounts[lead, default: Account()][.overdueDays] += before.lateDays(in: days, through: step.on)
      }
    }
  }

  /// How it stands at the end of the day.
  private func stand(_ life: Life, _ days: Period, _ day: Day, _ accounts: inout [UnitID: Account]) {
    let now = life.known(day)
    let state = now.state
    guard let lead = now.lead, state.isOpen || state == .closed, let since = now.since else { return }
    let wasOpen = life.known(days.first.advanced(by: -1)).state.isOpen && life.steps[0].on < days.first
    accounts[lead, default: Account()].stand(now, wasOpen, days, day)
    guard since >= days.first else { return }
    for unit in now.assignment?.supports ?? [] { accounts[unit, default: Account()][.supported] += 1 }
  }
}

extension Life {
  /// The days of a stretch, up to one, on which it was late and nothing excuses it.
  fileprivate func lateDays(in days: Period, through day: Day) -> Int {
    guard appeal != .upheld, state.isOpen || state == .closed else { return 0 }
    return (0...(days.last - days.first)).map { days.first.advanced(by: $0) }.count {
      $0 <= day && isLate(on: $0)
    }
  }
}

extension Account {
  /// What a step means for the unit that had it.
  fileprivate mutating func count(_ life: Life, _ index: Int, _ before: Life, _ after: Life, _ days: Period) {
    let isOwed = before.state.isOpen
    switch life.steps[index].event {
    case .verified, .closed, .fixed:
      self[.closed] += 1
      self[.closedOnTime] += after.isOnTime ? 1 : 0
      self[.verified] += life.steps[index].event == .verified ? 1 : 0
      self[.fixedOnSpot] += life.steps[index].event == .fixed ? 1 : 0
    case .voided, .merged: self[.void] += isOwed ? 1 : 0
    case .reassigned(let transfer) where life.isTransfer(index):
      self[.transferredOut] += 1
      self[.shirked] += transfer.cause == .shirked ? 1 : 0
    case .returned where life.isSentBack(index):
      self[.returned] += 1
      self[.verified] += 1
    case .urged: self[.urged] += 1
    case .exposed: self[.exposed] += 1
    case .revisited(let answer):
      self[.visited] += 1
      self[.satisfied] += answer ? 1 : 0
    case .decided(upheld: true):
      let isInside = before.closed.map { days.contains($0) } ?? false
      self[.closedOnTime] += isInside ? 1 : 0
      self[.exempted] += isInside ? 0 : 1
    default: break
    }
  }

  /// What a finding's standing at the end of a day means for the unit that has it.
  fileprivate mutating func stand(_ now: Life, _ wasOpen: Bool, _ days: Period, _ day: Day) {
    if now.since.map({ $0 >= days.first }) ?? false {
      self[.current] += 1
      self[.currentClosed] += now.state == .closed ? 1 : 0
    }
    self[.rebounds] += now.report.rebounds != nil && now.steps[0].on >= days.first ? 1 : 0
    guard let due = now.due else { return }
    self[.overdueOpen] += now.state.isOpen && (now.stop ?? day) > due ? 1 : 0
    self[.overdueDays] += now.lateDays(in: days, through: day)
    let isStill = now.suspendedUntil.map { day <= $0 } ?? false
    let end = isStill ? now.dueBeforeSuspension ?? due : due
    guard days.first <= end && end <= days.last || end < days.first && wasOpen else { return }
    self[.due] += 1
    self[.suspended] += isStill ? 1 : 0
    self[.dueOnTime] += now.stop != nil && (now.isOnTime || now.appeal == .upheld) ? 1 : 0
  }
}
