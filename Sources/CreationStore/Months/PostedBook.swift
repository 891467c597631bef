import Creation

/// A book that postings of findings are taken into: of a month with its accounts, or of the findings alone.
protocol PostedBook {
  /// Takes in a posting.
  mutating func take(
    _ event: FindingEvent, _ id: FindingID, _ on: Moment, _ text: String?
  ) throws(Problem)

  /// Whether it holds a finding.
  func holds(_ id: FindingID) -> Bool

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
    _ event: FindingEvent, _ id: FindingID, _ on: Moment, _ text: String?
  ) throws(Problem) {
    try post(event, to: id, on: on, text: text)
  }

  func holds(_ id: FindingID) -> Bool { book.holds(id) }

  static var takesResults: Bool { true }

  mutating func take(_ result: ResultPosting) throws(Problem) {
    try post(result.event, to: result.id, on: result.on, text: result.text)
  }
}

extension FindingBook: PostedBook {
  mutating func take(
    _ event: FindingEvent, _ id: FindingID, _ on: Moment, _ text: String?
  ) throws(Problem) {
    _ = try post(event, to: id, on: on, text: text)
  }

  static var takesResults: Bool { false }

  mutating func take(_ result: ResultPosting) {}
}
