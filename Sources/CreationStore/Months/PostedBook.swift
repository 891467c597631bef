import Creation

/// A book that postings of findings are taken into: of a month with its accounts, or of the findings alone.
protocol PostedBook {
  /// Takes in a posting and says so; one about a finding the book does not hold is left out, or refused.
  mutating func take(
    _ event: FindingEvent, _ id: FindingID, _ on: Moment, _ text: String?, orRefuses: Bool
  ) throws(Problem) -> Bool

  /// Makes room for so many more findings at once.
  mutating func reserve(_ count: Int)

  /// Adds findings that should have been handed on and were not, before any posting.
  mutating func addMissing(_ findings: [Finding]) throws(Problem)

  /// Lets go of the findings nothing more is expected of before an assessment month that begins on a day, unless it is
  /// asked for them.
  mutating func settle(before first: Day)

  /// Whether it takes in test results too.
  static var takesResults: Bool { get }

  /// Takes in what happened to a test result.
  mutating func take(_ result: ResultPosting) throws(Problem)
}

/// What happened to a test result, as a ledger's line tells it.
struct ResultPosting {
  var id: ResultID
  var event: ResultEvent
  var on: Moment
  var text: String?

  init(_ id: ResultID, _ event: ResultEvent, _ on: Moment, _ text: String?) {
    self.id = id
    self.event = event
    self.on = on
    self.text = text
  }
}

extension MonthBook: PostedBook {
  mutating func take(
    _ event: FindingEvent, _ id: FindingID, _ on: Moment, _ text: String?, orRefuses: Bool
  ) throws(Problem) -> Bool {
    guard orRefuses || event.opensRecord || book.holds(id) else { return false }
    try post(event, to: id, on: on, text: text)
    return true
  }

  static var takesResults: Bool { true }

  mutating func take(_ result: ResultPosting) throws(Problem) {
    try post(result.event, to: result.id, on: result.on, text: result.text)
  }
}

extension FindingBook: PostedBook {
  mutating func take(
    _ event: FindingEvent, _ id: FindingID, _ on: Moment, _ text: String?, orRefuses: Bool
  ) throws(Problem) -> Bool {
    guard orRefuses || event.opensRecord || holds(id) else { return false }
    try post(event, to: id, on: on, text: text)
    return true
  }

  mutating func addMissing(_ findings: [Finding]) throws(Problem) {
    for finding in findings {
      try post(.recalled(finding), to: finding.id, on: finding.last, text: finding.text)
    }
  }

  mutating func settle(before first: Day) {}

  static var takesResults: Bool { false }

  mutating func take(_ result: ResultPosting) {}
}

extension FindingEvent {
  /// Whether a book need not hold the finding before.
  fileprivate var opensRecord: Bool {
    switch self {
    case .reported, .recalled: true
    default: false
    }
  }
}
