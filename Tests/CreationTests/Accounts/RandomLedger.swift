import Testing

@testable import Creation

/// A random but valid history of findings over some months, and what must come of it, counted afresh from the
/// history without the code under test.
struct RandomLedger {
  /// A finding's life: who has it, until when, and what happened on which day.
  struct History {
    var id: FindingID
    var assignment: FindingEvent.Assignment
    var report: FindingEvent.Report
    var events: [(kind: FindingEvent.Kind, on: Day)]
  }

  /// A posting: what happened to which history, as its how-manieth event.
  struct Entry {
    var history, event: Int
  }

  private(set) var histories: [History] = []
  private(set) var entries: [Entry] = []
  let months: [Month]

  /// What may follow on what; an office that never sends back has no `returned`.
  private static func next(_ kind: FindingEvent.Kind, returns: Bool) -> [FindingEvent.Kind] {
    switch kind {
    case .reported: [.assigned]
    case .assigned, .returned: [.replied, .closed]
    case .replied: returns ? [.verified, .returned, .closed] : [.verified, .closed]
    default: []
    }
  }

  static let units = (1...4).map { UnitID(rawValue: "U-\($0)") }

  init(from first: Month, months count: Int, returns: Bool, using chance: inout Chance) {
    months = (0..<count).map { first.advanced(by: $0) }
    for day in first.first...first.advanced(by: count - 1).last {
      if Int.random(in: 0..<3, using: &chance) > 0 { report(on: day, using: &chance) }
      for _ in 0..<2 { progress(on: day, returns: returns, using: &chance) }
    }
  }

  private mutating func report(on day: Day, using chance: inout Chance) {
    let units = RandomLedger.units.shuffled(using: &chance)
    let due = day.advanced(by: Int.random(in: 0..<40, using: &chance))
    let deadline = Deadline(
      start: Moment(day), limit: .date(due), due: Moment(due), calendar: "", provisional: false)
    let report = FindingEvent.Report(
      place: PlaceID(rawValue: "P-\(Int.random(in: 1...3, using: &chance))"),
      category: CategoryID(rawValue: "C-\(Int.random(in: 1...3, using: &chance))"),
      source: Int.random(in: 0...1, using: &chance) == 0 ? "12345" : "周巡查")
    histories.append(
      History(
        id: FindingID(month: day.month, serial: Int32(histories.count + 1)),
        assignment: .init(
          lead: units[0], supports: Array(units[1...].prefix(Int.random(in: 0...2, using: &chance))),
          deadline: Int.random(in: 0..<5, using: &chance) == 0 ? nil : deadline),
        report: report, events: []))
    post(.reported, to: histories.count - 1, on: day)
  }

  private mutating func progress(on day: Day, returns: Bool, using chance: inout Chance) {
    guard let index = histories.indices.randomElement(using: &chance),
      let last = histories[index].events.last,
      let kind = RandomLedger.next(last.kind, returns: returns).randomElement(using: &chance)
    else { return }
    if kind == .assigned, let due = histories[index].assignment.deadline?.due.day, due < day {
      histories[index].assignment.deadline = nil
    }
    post(kind, to: index, on: day)
  }

  private mutating func post(_ kind: FindingEvent.Kind, to index: Int, on day: Day) {
    histories[index].events.append((kind, day))
    entries.append(Entry(history: index, event: histories[index].events.count - 1))
  }
}

extension RandomLedger {
  /// The entries of a month, up to a day.
  func entries(of month: Month, through day: Day) -> [Entry] {
    entries(of: Period(month...month), through: day)
  }

  /// The entries of some days, up to one of them.
  func entries(of days: Period, through day: Day) -> [Entry] {
    entries.filter {
      let on = histories[$0.history].events[$0.event].on
      return days.first <= on && on <= min(day, days.last)
    }
  }

  /// Entries in another order, each history's own order kept.
  func interleaved(_ entries: [Entry], using chance: inout Chance) -> [Entry] {
    var queues = Dictionary(grouping: entries, by: \.history).mapValues { $0[...] }
    var result: [Entry] = []
    while let history = queues.keys.sorted().randomElement(using: &chance) {
      if let entry = queues[history]?.popFirst() { result.append(entry) }
      if queues[history]?.isEmpty ?? true { queues[history] = nil }
    }
    return result
  }

  /// Posts entries to a book.
  func post(_ entries: [Entry], to book: inout MonthBook) throws {
    for entry in entries {
      let history = histories[entry.history]
      let (kind, on) = history.events[entry.event]
      let events: [FindingEvent.Kind: FindingEvent] = [
        .reported: .reported(history.report), .assigned: .assigned(history.assignment), .replied: .replied,
        .verified: .verified, .returned: .returned, .closed: .closed,
      ]
      let event = try #require(events[kind])
      try book.post(event, to: history.id, on: Moment(on))
    }
  }
}

extension RandomLedger.History {
  var lead: UnitID { assignment.lead }
  var due: Day? { assignment.deadline?.due.day }

  func day(of kind: FindingEvent.Kind) -> Day? { events.first { $0.kind == kind }?.on }

  /// The day it was closed on, if that was by the given day.
  func closing(by day: Day) -> Day? {
    events.first { ($0.kind == .closed || $0.kind == .verified) && $0.on <= day }?.on
  }

  /// Whether the unit has it at the end of a day.
  func isOwed(at day: Day) -> Bool {
    guard let assigned = self.day(of: .assigned) else { return false }
    return assigned <= day && closing(by: day) == nil
  }

  /// When the clock stopped as known on a day: the last reply nobody sent back, else the closing.
  func stop(asOf day: Day) -> Day? {
    let known = events.filter { $0.on <= day }
    if let reply = known.lastIndex(where: { $0.kind == .replied }),
      !known[reply...].contains(where: { $0.kind == .returned })
    {
      return known[reply].on
    }
    return closing(by: day)
  }

  /// Whether it was dealt with in time, as known on a day.
  func isOnTime(asOf day: Day) -> Bool {
    guard let due else { return true }
    return stop(asOf: day).map { $0 <= due } ?? false
  }

  /// Those of some days, up to one, on which it was late.
  func lateDays(in days: Period, asOf day: Day) -> Int {
    guard let due else { return 0 }
    let end = min(stop(asOf: day) ?? day, day, days.last)
    return (days.first...days.last).count { $0 > due && $0 <= end }
  }
}

extension RandomLedger {
  /// What a unit's account of some days must be, as of one of them.
  func account(of unit: UnitID, in month: Period, asOf day: Day) -> Account {
    let before = month.first.advanced(by: -1)
    var account = Account()
    for history in histories {
      guard let assigned = history.day(of: .assigned), assigned <= day else { continue }
      if assigned >= month.first, history.assignment.supports.contains(unit) { account[.supported] += 1 }
      guard history.lead == unit else { continue }
      if let due = history.due, history.closing(by: before) == nil ? due <= month.last : month.contains(due) {
        account[.due] += 1
        account[.dueOnTime] += history.isOnTime(asOf: day) ? 1 : 0
      }
      guard history.closing(by: before) == nil else { continue }
      let isNew = assigned >= month.first
      let closing = history.closing(by: day)
      let inMonth = history.events.filter { month.first <= $0.on && $0.on <= day }.map(\.kind)
      account[.opening] += isNew ? 0 : 1
      account[.assigned] += isNew ? 1 : 0
      account[.current] += isNew ? 1 : 0
      account[.closed] += closing == nil ? 0 : 1
      account[.currentClosed] += isNew && closing != nil ? 1 : 0
      account[.closedOnTime] += closing != nil && history.isOnTime(asOf: day) ? 1 : 0
      account[.returned] += inMonth.count { $0 == .returned }
      account[.verified] += inMonth.count { $0 == .returned || $0 == .verified }
      account[.overdueDays] += history.lateDays(in: month, asOf: day)
      guard let due = history.due else { continue }
      let isLate = history.stop(asOf: day).map { $0 > due } ?? (day > due)
      account[.overdueOpen] += closing == nil && isLate ? 1 : 0
    }
    return account
  }
}
