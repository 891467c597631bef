/// 月账 The findings and unit accounts of one assessment month, kept while its postings come in.
///
/// A longer stretch can be kept the same way. Where nothing but the counts is asked for, a book need not keep the
/// findings that nothing more is expected of: see ``settle(before:)``.
public struct MonthBook: Sendable {
  /// The month.
  public let month: Month
  /// The days it runs over, both ends included: the calendar month's unless the rulebook cuts it otherwise.
  public let days: Period
  /// The findings carried forward and those reported since.
  public internal(set) var book: FindingBook
  /// The test results booked in the month.
  public private(set) var results: ResultBook
  /// How many of the findings were carried forward.
  public private(set) var carried: Int
  /// Those of them, and all a longer stretch began with where it is gone on with.
  public private(set) var begunWith: Set<FindingID>
  var trace: CountTrace
  /// The unit that has each finding, by its place in the trace; a finding nobody has got yet has none.
  var leads: ContiguousArray<Int32>
  /// The stretches counted beside it.
  var stretches: [StretchCount] = []

  /// Opens the month with what was carried forward; it runs over the calendar month's days where none are given.
  ///
  /// Figures of a book that only counts cannot be opened down to their findings.
  public init(
    _ month: Month, days: Period? = nil, opening: some Sequence<Finding> = [], onlyCounts: Bool = false
  ) {
    let book = FindingBook(opening)
    self.init(
      month, days: days ?? Period(month...month), book: book, begunWith: Set(book.findings.map(\.id)),
      trace: CountTrace(isOpenable: !onlyCounts))
    for position in leads.indices where leads[position] >= 0 && book.findings[position].state.isOpen {
      trace.note(.opening, leads[position], position)
    }
  }

  init(_ month: Month, days: Period, book: FindingBook, begunWith: Set<FindingID>, trace: CountTrace) {
    (self.month, self.days, self.book, self.begunWith) = (month, days, book, begunWith)
    results = ResultBook(beginningIn: days.first.month)
    var trace = trace
    leads = ContiguousArray(book.findings.map { $0.lead.map { trace.index(of: $0) } ?? MonthBook.nobody })
    self.trace = trace
    carried = book.findings.count
  }

  /// Stands where a finding has no unit.
  private static let nobody: Int32 = -1
}

extension MonthBook {
  /// Makes room for so many more findings at once.
  public mutating func reserve(_ count: Int) {
    book.reserve(count)
    leads.reserveCapacity(leads.count + count)
  }

  /// Adds findings that should have been carried forward and were not, before any posting.
  public mutating func addMissing(_ findings: [Finding]) throws(Problem) {
    for finding in findings {
      try takeBack(.recalled(finding), finding.id, finding.last, finding.text)
      carried += 1
      guard finding.state.isOpen, let unit = leads.last, unit >= 0 else { continue }
      if begunWith.insert(finding.id).inserted { trace.note(.opening, unit, leads.count - 1) }
      for index in stretches.indices where stretches[index].begunWith.insert(finding.id).inserted {
        stretches[index].note(.opening, unit)
      }
    }
  }

  /// Takes in a posting of the month.
  public mutating func post(
    _ event: FindingEvent, to id: FindingID, on: Moment, text: String? = nil
  ) throws(Problem) {
    switch event {
    case .recalled: try takeBack(event, id, on, text)
    case .reassigned: try postEndingDeadline(event, id, on, isNewRound: false)
    case .reopened: try postEndingDeadline(event, id, on, isNewRound: true)
    default: _ = try posted(event, id, on, text)
    }
  }

  /// Takes in what happened to a test result; a void of one booked in an earlier month says nothing here.
  public mutating func post(
    _ event: ResultEvent, to id: ResultID, on: Moment, text: String? = nil
  ) throws(Problem) {
    try results.post(event, to: id, on: on, in: month, text: text)
  }

  /// What a posting did to who owes the work.
  private struct Move {
    /// Position of the finding in the book.
    var position: Int
    /// The unit that owed the work before, by its place in the trace, or nobody.
    var before: Int32
    /// The unit that owes it now.
    var after: Int32
    /// Where the finding stood before.
    var was: FindingState?
  }

  private mutating func posted(
    _ event: FindingEvent, _ id: FindingID, _ on: Moment, _ text: String? = nil
  ) throws(Problem) -> Move {
    let change = try book.post(event, to: id, on: on, text: text)
    let position = change.position
    guard let was = change.was else {
      // Nobody owes work on what is only reported, and what is called back was handed on by nobody.
      leads.append(book.findings[position].lead.map { trace.index(of: $0) } ?? MonthBook.nobody)
      return Move(position: position, before: MonthBook.nobody, after: MonthBook.nobody, was: nil)
    }
    let before = was.isOpen ? leads[position] : MonthBook.nobody
    followLead(of: position, after: event)
    let after = book.findings[position].state.isOpen ? leads[position] : MonthBook.nobody
    let move = Move(position: position, before: before, after: after, was: was)
    if before != after { count(move) }
    count(event, move)
    return move
  }

  /// Notes who has a finding after a posting that can hand it to another unit.
  private mutating func followLead(of position: Int, after event: FindingEvent) {
    switch event {
    case .assigned(let assignment), .reopened(let assignment):
      leads[position] = trace.index(of: assignment.lead)
    case .reassigned(let transfer): leads[position] = trace.index(of: transfer.assignment.lead)
    default: break
    }
  }

  /// Takes in a finding that is called back (调档), and takes back what it counted as if it was settled in this stretch.
  private mutating func takeBack(
    _ event: FindingEvent, _ id: FindingID, _ on: Moment, _ text: String?
  ) throws(Problem) {
    let isHeld = book.holds(id)
    let position = try posted(event, id, on, text).position
    if !isHeld { unsettle(position) }
  }

  /// Takes in a posting that gives a finding another deadline: the days by which it was late stay with the unit that
  /// had it, unless the same unit goes on with it.
  private mutating func postEndingDeadline(
    _ event: FindingEvent, _ id: FindingID, _ on: Moment, isNewRound: Bool
  ) throws(Problem) {
    let finding = book[id]
    let move = try posted(event, id, on)
    guard let finding, let lead = finding.lead, finding.appeal != .upheld else { return }
    let unit = trace.index(of: lead)
    guard unit != move.after || isNewRound else { return }
    let late = finding.overdueDays(asOf: on.day)
    func days(since first: Day) -> Int { late - finding.overdueDays(asOf: first.advanced(by: -1)) }
    let inMonth = days(since: self.days.first)
    if inMonth > 0 { trace.note(.overdueDays, unit, move.position, inMonth) }
    for index in stretches.indices {
      let inStretch = days(since: stretches[index].days.first)
      if inStretch > 0 { stretches[index].note(.overdueDays, unit, inStretch) }
    }
  }

  private mutating func note(_ count: Count, _ unit: Int32, _ position: Int) {
    trace.note(count, unit, position)
    for index in stretches.indices { stretches[index].note(count, unit) }
  }
}

extension MonthBook {
  /// Counts a finding that leaves the unit that owed it, comes to another, or both.
  private mutating func count(_ move: Move) {
    if move.after >= 0 { note(.assigned, move.after, move.position) }
    guard move.before >= 0 else { return }
    switch book.findings[move.position].state {
    case .closed: note(.closed, move.before, move.position)
    case .void, .merged: note(.void, move.before, move.position)
    default: note(.transferredOut, move.before, move.position)
    }
  }

  /// Counts what a posting says of the unit that owed the work before, else of the one that has it, beside who owes
  /// the work.
  private mutating func count(_ event: FindingEvent, _ move: Move) {
    let position = move.position
    let unit = move.before >= 0 ? move.before : leads[position]
    guard unit >= 0 else { return }
    switch event {
    case .verified, .closed, .fixed:
      if book.findings[position].isOnTime { note(.closedOnTime, unit, position) }
      if case .verified = event { note(.verified, unit, position) }
      if case .fixed = event { note(.fixedOnSpot, unit, position) }
    case .returned where move.was == .replied:
      note(.returned, unit, position)
      note(.verified, unit, position)
    case .reassigned(let transfer) where transfer.cause == .shirked:
      if move.before != move.after { note(.shirked, unit, position) }
    case .revisited(let isSatisfied):
      note(.visited, unit, position)
      if isSatisfied { note(.satisfied, unit, position) }
    case .decided(upheld: true):
      // An appeal upheld in the month of closing changes that month's count; a later one cannot.
      let closed = book.findings[position].closed?.day
      func count(in days: Period) -> Count { closed.map(days.contains) ?? false ? .closedOnTime : .exempted }
      trace.note(count(in: days), unit, position)
      for index in stretches.indices { stretches[index].note(count(in: stretches[index].days), unit) }
    case .urged: note(.urged, unit, position)
    case .exposed: note(.exposed, unit, position)
    default: break
    }
  }
}
