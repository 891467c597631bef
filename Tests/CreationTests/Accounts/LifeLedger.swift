import Testing

@testable import Creation

/// A random but valid history of findings over some months in which everything happens that can.
struct LifeLedger {
  /// A posting: what happened to which finding, as its how-manieth step.
  struct Entry {
    var life, step: Int
  }

  private(set) var lives: [Life] = []
  private(set) var entries: [Entry] = []
  let months: [Month]

  static let units = (1...4).map { UnitID(rawValue: "U-\($0)") }

  /// Kinds by how often they are chosen where they may follow.
  private static let weights: [FindingEvent.Kind: Int] = [
    .assigned: 8, .replied: 6, .verified: 4, .returned: 3, .reassigned: 3, .extended: 3, .suspended: 3,
    .resumed: 3, .appealed: 4, .decided: 4,
  ]

  init(from first: Month, months count: Int, using chance: inout Chance) {
    months = (0..<count).map { first.advanced(by: $0) }
    for day in first.first...first.advanced(by: count - 1).last {
      if Int.random(in: 0..<3, using: &chance) == 0 { report(on: day, using: &chance) }
      for _ in 0..<4 { progress(on: day, using: &chance) }
    }
  }

  private mutating func report(on day: Day, using chance: inout Chance) {
    let id = FindingID(month: day.month, serial: Int32(lives.count + 1))
    lives.append(Life(id: id, steps: []))
    post(.reported(content(using: &chance)), to: lives.count - 1, on: day)
  }

  private mutating func progress(on day: Day, using chance: inout Chance) {
    guard let index = lives.indices.randomElement(using: &chance) else { return }
    let life = lives[index]
    let hasRunOut = life.suspendedUntil.map { day > $0 } ?? false
    let kinds = (Life.next[hasRunOut ? .assigned : life.state] ?? [:]).keys.sorted {
      $0.rawValue < $1.rawValue
    }
    let weighted = kinds.flatMap { Array(repeating: $0, count: LifeLedger.weights[$0] ?? 1) }
    guard let kind = weighted.randomElement(using: &chance),
      let event = event(kind, life, day, using: &chance)
    else { return }
    post(event, to: index, on: day)
  }

  private mutating func post(_ event: FindingEvent, to index: Int, on day: Day) {
    lives[index].steps.append(Life.Step(event: event, on: day))
    entries.append(Entry(life: index, step: lives[index].steps.count - 1))
  }
}

extension LifeLedger {
  /// A posting of a kind that the rules allow, with random content; nothing where they do not allow one now.
  private func event(
    _ kind: FindingEvent.Kind, _ life: Life, _ day: Day, using chance: inout Chance
  ) -> FindingEvent? {
    switch kind {
    case .reported, .recalled: nil
    case .accepted: .accepted
    case .rejected: .rejected
    case .assigned: .assigned(assignment(day, using: &chance))
    case .reopened: .reopened(assignment(day, using: &chance))
    case .reassigned: transfer(life, day, using: &chance)
    case .fixed: .fixed
    case .replied: .replied
    case .verified: .verified
    case .returned: .returned
    case .closed: .closed
    case .extended: `extension`(life, day, using: &chance)
    case .suspended: suspension(life, day, using: &chance)
    case .resumed: resumption(life, day)
    case .cannotFix: .cannotFix
    case .voided: .voided
    case .revisited: .revisited(satisfied: Bool.random(using: &chance))
    case .appealed: !life.isOnTime && life.appeal == .none ? .appealed : nil
    case .decided: life.appeal == .pending ? .decided(upheld: Bool.random(using: &chance)) : nil
    case .merged: .merged(into: FindingID(month: day.month, serial: 9999))
    case .exposed: .exposed
    case .urged: .urged
    case .corrected: .corrected(content(using: &chance))
    case .noted: .noted
    }
  }

  private func content(using chance: inout Chance) -> FindingEvent.Report {
    let isRelapse = Int.random(in: 0..<4, using: &chance) == 0
    return FindingEvent.Report(
      place: PlaceID(rawValue: "P-\(Int.random(in: 1...3, using: &chance))"), source: "12345",
      rebounds: isRelapse ? FindingID(month: months[0].previous, serial: 7) : nil)
  }

  private func deadline(_ day: Day, in days: Range<Int>, using chance: inout Chance) -> Deadline {
    let due = day.advanced(by: Int.random(in: days, using: &chance))
    return Deadline(
      start: Moment(day), limit: .date(due), due: Moment(due), calendar: "", provisional: false)
  }

  private func assignment(
    _ day: Day, lead: UnitID? = nil, using chance: inout Chance
  ) -> FindingEvent.Assignment {
    let units = LifeLedger.units.shuffled(using: &chance)
    let lead = lead ?? units[0]
    return FindingEvent.Assignment(
      lead: lead,
      supports: Array(units.filter { $0 != lead }.prefix(Int.random(in: 0...2, using: &chance))),
      deadline: Int.random(in: 0..<5, using: &chance) == 0 ? nil : deadline(day, in: 0..<30, using: &chance))
  }

  /// To another unit with a deadline of its own, or to the same one with other supports.
  private func transfer(_ life: Life, _ day: Day, using chance: inout Chance) -> FindingEvent? {
    let stays = Int.random(in: 0..<3, using: &chance) == 0
    var new = assignment(day, lead: stays ? life.lead : nil, using: &chance)
    if new.lead == life.lead {
      new.deadline = life.deadline
      guard new.supports != life.assignment?.supports else { return nil }
    }
    let cause = FindingEvent.Transfer.Cause.allCases.randomElement(using: &chance) ?? .adjusted
    return .reassigned(.init(new, cause: cause))
  }

  /// Before it was overdue, twice for each deadline given.
  private func `extension`(_ life: Life, _ day: Day, using chance: inout Chance) -> FindingEvent? {
    guard let due = life.due, day <= due, life.count(.extended, after: life.handed) < 2 else { return nil }
    return .extended(deadline(due, in: 1..<16, using: &chance))
  }

  /// Once, before it was overdue; what is left of the time is counted from the day it ends by itself.
  private func suspension(_ life: Life, _ day: Day, using chance: inout Chance) -> FindingEvent? {
    guard life.count(.suspended, after: life.reopened) == 0, life.due.map({ day <= $0 }) ?? true
    else { return nil }
    let until = day.advanced(by: Int.random(in: 1...45, using: &chance))
    return .suspended(.init(until: until, deadline: life.due.map { moved($0, from: day, to: until) }))
  }

  /// Before it ends by itself, with what was left when the clock stopped.
  private func resumption(_ life: Life, _ day: Day) -> FindingEvent? {
    guard let until = life.suspendedUntil, day <= until, let index = life.last(.suspended) else { return nil }
    return .resumed(life.dueBeforeSuspension.map { moved($0, from: life.steps[index].on, to: day) })
  }

  private func moved(_ due: Day, from stopped: Day, to resumed: Day) -> Deadline {
    let due = resumed.advanced(by: stopped.distance(to: due))
    return Deadline(
      start: Moment(stopped), limit: .date(due), due: Moment(due), calendar: "", provisional: false)
  }
}

extension LifeLedger {
  func step(_ entry: Entry) -> Life.Step { lives[entry.life].steps[entry.step] }

  /// The entries between two days.
  func entries(from first: Day, through last: Day) -> [Entry] {
    entries.filter { first <= step($0).on && step($0).on <= last }
  }

  /// Entries in another order, each finding's own order kept.
  func interleaved(_ entries: [Entry], using chance: inout Chance) -> [Entry] {
    var queues = Dictionary(grouping: entries, by: \.life).mapValues { $0[...] }
    var result: [Entry] = []
    while let life = queues.keys.sorted().randomElement(using: &chance) {
      if let entry = queues[life]?.popFirst() { result.append(entry) }
      if queues[life]?.isEmpty ?? true { queues[life] = nil }
    }
    return result
  }

  /// Posts entries to a month's book and to that of the whole ledger, calling up first what no closing handed on.
  func post(_ entries: [Entry], to book: inout MonthBook, _ whole: inout FindingBook) throws {
    for entry in entries {
      let (id, step) = (lives[entry.life].id, step(entry))
      let on = Moment(step.on)
      if let finding = whole[id], finding.needsRecall(since: book.days.first) {
        #expect(book.book[id] == nil, "\(id)")
        try book.post(.recalled(finding), to: id, on: on)
        try whole.post(.recalled(finding), to: id, on: on)
        #expect(whole[id] == finding)
      }
      let refusal = whole[id]?.refusal(of: step.event, on: on, under: FindingLimits())
      #expect(refusal == nil, "\(id) \(step)")
      try book.post(step.event, to: id, on: on)
      try whole.post(step.event, to: id, on: on)
    }
  }
}
