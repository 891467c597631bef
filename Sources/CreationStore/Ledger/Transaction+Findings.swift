import Creation

extension Transaction {
  /// Posts what happened to a finding, and before it what the finding was where no closing handed it on (调档).
  ///
  /// The finding is taken through the event; whether it may follow is for the caller to ask.
  package mutating func post(
    _ event: FindingEvent, to finding: inout Finding, on: Moment, text: String? = nil,
    evidence: [Attachment] = []
  ) throws(Problem) {
    if try needsRecall(finding, on: on.day) {
      var record = finding
      record.text = nil
      try post(.finding(finding.id, .recalled(record)), on: on, text: finding.text)
    }
    try post(.finding(finding.id, event), on: on, text: text, evidence: evidence)
    finding.apply(event, on: on)
  }

  /// Whether 调档 comes first; on which day the month begins is asked only where that can matter.
  private func needsRecall(_ finding: Finding, on day: Day) throws(Problem) -> Bool {
    guard finding.needsRecall(since: day.advanced(by: 1)) else { return false }
    return finding.needsRecall(since: try snapshot.days(of: snapshot.month(of: day)).first)
  }
}
