@testable import Creation

/// A finding's history, and what it says of the finding on a day: looked up in the history each time, not carried
/// along posting by posting as the code under test does.
struct Life {
  /// One thing that happened to it.
  struct Step {
    var event: FindingEvent
    var on: Day
  }

  var id: FindingID
  var steps: [Step]

  /// Where a posting leads from a state, by the hand-written table.
  static let next: [FindingState: [FindingEvent.Kind: FindingState]] = {
    var next: [FindingState: [FindingEvent.Kind: FindingState]] = [:]
    for cell in (try? TransitionTable.cells()) ?? [] {
      if let after = cell.after { next[cell.state, default: [:]][cell.kind] = after }
    }
    return next
  }()

  /// What was known at the end of a day.
  func known(_ day: Day) -> Life { Life(id: id, steps: steps.filter { $0.on <= day }) }

  /// What was known before the step of that number.
  func before(_ index: Int) -> Life { Life(id: id, steps: Array(steps[..<index])) }
}

extension Life {
  var state: FindingState {
    var state = FindingState.reported
    var until: Day?
    for step in steps.dropFirst() {
      if state == .suspended, let end = until, step.on > end { state = .assigned }
      state = Life.next[state]?[step.event.kind] ?? state
      if case .suspended(let suspension) = step.event { until = suspension.until }
    }
    return state
  }

  /// The number of the last step of some kinds that comes after another one.
  func last(_ kinds: FindingEvent.Kind..., after: Int = -1) -> Int? {
    steps.indices.last { $0 > after && kinds.contains(steps[$0].event.kind) }
  }

  func count(_ kind: FindingEvent.Kind, after: Int = -1) -> Int {
    steps.indices.count { $0 > after && steps[$0].event.kind == kind }
  }

  private func assignment(at index: Int) -> FindingEvent.Assignment? {
    switch steps[index].event {
    case .assigned(let assignment), .reopened(let assignment): assignment
    case .reassigned(let transfer): transfer.assignment
    default: nil
    }
  }

  private var handings: [Int] { steps.indices.filter { assignment(at: $0) != nil } }

  /// When it was last handed to somebody, be it the same unit with other supports.
  private var touched: Int { last(.assigned, .reassigned, .reopened) ?? -1 }

  /// When its unit got it.
  var handed: Int {
    steps.indices.last { index in
      [.assigned, .reopened].contains(steps[index].event.kind) || isTransfer(index)
    } ?? -1
  }

  var reopened: Int { last(.reopened) ?? -1 }

  /// What its unit was given, with the supports said last.
  var assignment: FindingEvent.Assignment? {
    guard handed >= 0, var given = assignment(at: handed) else { return nil }
    given.supports = handings.last.flatMap { assignment(at: $0) }?.supports ?? []
    return given
  }

  var lead: UnitID? { handings.last.flatMap { assignment(at: $0) }?.lead }

  /// The day on which its unit got it: handed over anew, or from another unit.
  var since: Day? { handed >= 0 ? steps[handed].on : nil }

  /// Whether a step took it from one unit and gave it to another.
  func isTransfer(_ index: Int) -> Bool {
    steps[index].event.kind == .reassigned && before(index).lead != before(index + 1).lead
  }

  /// Who owes work on it.
  var owner: UnitID? { state.isOpen ? lead : nil }

  var report: FindingEvent.Report {
    for step in steps.reversed() {
      if case .corrected(let report) = step.event { return report }
      if case .reported(let report) = step.event { return report }
    }
    return FindingEvent.Report()
  }

  /// The deadline in force: what the last step that says one says.
  var deadline: Deadline? {
    for step in steps.reversed() {
      switch step.event {
      case .assigned(let assignment), .reopened(let assignment): return assignment.deadline
      case .reassigned(let transfer): return transfer.assignment.deadline
      case .extended(let deadline): return deadline
      case .suspended(let suspension): return suspension.deadline
      case .resumed(let deadline): return deadline
      default: continue
      }
    }
    return nil
  }

  var due: Day? { deadline?.due.day }

  /// Until when the clock stands still, where it does.
  var suspendedUntil: Day? {
    guard state == .suspended, let index = last(.suspended), case .suspended(let stop) = steps[index].event
    else { return nil }
    return stop.until
  }

  /// The day it was due before the clock was stopped.
  var dueBeforeSuspension: Day? { last(.suspended).flatMap { before($0).due } }

  /// The unit's word that it is done, while nobody sent it back or handed it on.
  var reply: Day? {
    guard let index = last(.replied, .fixed, after: touched), last(.returned, after: index) == nil
    else { return nil }
    return steps[index].on
  }

  var closed: Day? { last(.verified, .closed, .fixed, after: handed).map { steps[$0].on } }

  /// When the clock stopped.
  var stop: Day? { reply ?? closed }

  var isOnTime: Bool {
    guard let due else { return true }
    return stop.map { $0 <= due } ?? false
  }

  var appeal: Finding.Appeal {
    guard let index = last(.appealed, .decided, after: reopened) else { return .none }
    guard case .decided(let upheld) = steps[index].event else { return .pending }
    return upheld ? .upheld : .dismissed
  }

  /// A day on which it was late, as known now.
  func isLate(on day: Day) -> Bool {
    guard let due, day > due else { return false }
    return stop.map { day <= $0 } ?? true
  }

  /// Whether a month's closing hands it on: it is owed, due in a later month, or an appeal waits.
  func isCarried(after month: Month) -> Bool {
    state.isOpen || appeal == .pending || (state == .closed && due.map { $0 > month.last } ?? false)
  }
}

extension Life {
  /// The finding, put together from the answers above.
  var finding: Finding? {
    guard let first = steps.first, let last = steps.last else { return nil }
    var finding = Finding(id: id, report: report, on: Moment(first.on))
    finding.state = state
    finding.assignment = assignment
    finding.assigned = since.map { Moment($0) }
    if let change = self.last(.extended, .suspended, .resumed, after: handed) {
      finding.revised = steps[change].event.kind == .suspended && state == .suspended ? nil : deadline
    }
    if state == .suspended, let index = self.last(.suspended), case .suspended(let stop) = steps[index].event
    {
      finding.suspension = stop
      finding.suspended = Moment(steps[index].on)
      finding.revised = self.last(.extended, .resumed, after: handed).flatMap { _ in before(index).deadline }
    }
    finding.round = Int32(1 + count(.reopened) + steps.indices.count { isSentBack($0) })
    finding.replied = reply.map { Moment($0) }
    finding.closed = closed.map { Moment($0) }
    finding.last = Moment(last.on)
    if let index = self.last(.merged, after: reopened), case .merged(let other) = steps[index].event {
      finding.merged = other
    }
    finding.appeal = appeal
    if let index = self.last(.revisited), case .revisited(let answer) = steps[index].event {
      finding.satisfied = answer
    }
    finding.isFixedOnSpot = count(.fixed, after: reopened) > 0
    finding.counts = counts
    return finding
  }

  /// Whether a step sent a reply back.
  func isSentBack(_ index: Int) -> Bool {
    steps[index].event.kind == .returned && before(index).state == .replied
  }

  private var counts: Finding.Counts {
    var counts = Finding.Counts()
    counts.extensions = Int16(count(.extended, after: handed))
    counts.suspensions = Int16(count(.suspended, after: reopened))
    counts.transfers = Int16(steps.indices.count { isTransfer($0) })
    counts.appeals = Int16(count(.appealed, after: reopened))
    counts.returns = Int16(steps.indices.count { $0 > reopened && isSentBack($0) })
    counts.visits = Int16(count(.revisited))
    counts.urges = Int16(count(.urged))
    counts.exposures = Int16(count(.exposed))
    return counts
  }
}
