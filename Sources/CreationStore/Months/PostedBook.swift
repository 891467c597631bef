import Creation

/// A book that postings of findings are taken into: of a month with its accounts, or of the findings alone.
protocol PostedBook {
  /// Takes in a posting.
  mutating func take(
    _ event: FindingEvent, _ id: FindingID, _ on: Moment, _ text: String?
  ) throws(Problem)

  /// Whether it holds a finding.
  func holds(_ id: FindingID) -> Bool
}

extension MonthBook: PostedBook {
  mutating func take(
    _ event: FindingEvent, _ id: FindingID, _ on: Moment, _ text: String?
  ) throws(Problem) {
    try post(event, to: id, on: on, text: text)
  }

  func holds(_ id: FindingID) -> Bool { book[id] != nil }
}

extension FindingBook: PostedBook {
  mutating func take(
    _ event: FindingEvent, _ id: FindingID, _ on: Moment, _ text: String?
  ) throws(Problem) {
    _ = try post(event, to: id, on: on, text: text)
  }

  func holds(_ id: FindingID) -> Bool { self[id] != nil }
}
