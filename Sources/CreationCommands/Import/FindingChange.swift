import Creation
import CreationReports

/// 有变 What a row says of a finding on record that the record neither says nor ever said.
struct FindingChange {
  /// The finding as it is.
  let finding: Finding
  /// What it said before.
  let past: FindingPast
  let row: FindingRow
  /// What the row names.
  let facts: RowFacts
  /// When the import is made.
  let present: Moment
}

extension FindingChange {
  /// The steps by which the finding comes to what the row says; none where it says nothing new.
  ///
  /// What is closed is only corrected, and not where the month it was closed in is (`isSettled`).
  func steps(_ deadlines: inout DeadlineMaker, isSettled: Bool) throws(Problem) -> [FindingStep] {
    guard finding.state.isOpen else { return isCorrectable(isSettled) ? corrected : [] }
    let handed = try handed(&deadlines)
    return try corrected + handed + (handed.isEmpty ? resumed(&deadlines) : []) + answered
  }

  /// A unit that answers while its clock stands still thereby ends the suspension.
  private func resumed(_ deadlines: inout DeadlineMaker) throws(Problem) -> [FindingStep] {
    guard let reply = answered.first, finding.state(asOf: reply.on) == .suspended, reply.event == .replied
    else { return [] }
    let resumption = try deadlines.resumption(of: finding, on: reply.on)
    return [FindingStep(event: resumption, on: reply.on, field: .replied)]
  }

  func isCorrectable(_ isSettled: Bool) -> Bool {
    finding.state.isOpen || (finding.state == .closed && !isSettled)
  }

  private var corrected: [FindingStep] {
    let report = report
    guard report != finding.report else { return [] }
    return [FindingStep(event: .corrected(report), on: learned, field: .reported)]
  }

  /// What was reported, as the row has it.
  var report: FindingEvent.Report {
    var report = finding.report
    take(\.place, into: &report)
    take(\.category, into: &report)
    for path in FindingEvent.Report.words { take(path, into: &report) }
    return report
  }

  /// The unit it has now: the first one, or another than it ever had.
  private func handed(_ deadlines: inout DeadlineMaker) throws(Problem) -> [FindingStep] {
    guard let assignment = facts.assignment else { return [] }
    guard finding.assignment != nil else {
      return [FindingStep(event: .assigned(assignment), on: learned, field: .unit)]
    }
    guard let unit = facts.unit?.id, unit != finding.lead, !past.had(unit),
      FindingEvent.Kind.reassigned.allowedFrom.contains(finding.state)
    else { return [] }
    var transfer = FindingEvent.Transfer(assignment, cause: .adjusted)
    if !row.saysDue { transfer.assignment.deadline = try renewed(assignment, &deadlines) }
    return [FindingStep(event: .reassigned(transfer), on: learned, field: .unit)]
  }

  /// The limit the unit before had, or else the category's, given anew.
  private func renewed(
    _ assignment: FindingEvent.Assignment, _ deadlines: inout DeadlineMaker
  ) throws(Problem) -> Deadline? {
    let limit = finding.assignment?.deadline?.limit.renewable ?? assignment.deadline?.limit.renewable
    return try limit.map { (limit) throws(Problem) in
      try deadlines.deadline(start: learned, limit: limit)
    }
  }

  private var answered: [FindingStep] {
    var steps: [FindingStep] = []
    if finding.replied == nil, let replied = row.replied, !finding.last.isAfter(replied) {
      steps.append(FindingStep(event: .replied, on: replied, field: .replied))
    }
    if let closed = row.closed, !past.wasClosed(closed) {
      steps.append(FindingStep(event: .closed, on: closed, field: .closed))
    }
    return steps
  }
}

extension FindingChange {
  /// When something without a time of its own is booked: now, or before what the row says came after, but not
  /// before what is on record.
  private var learned: Moment {
    let next = finding.state.isOpen ? answered.first?.on : nil
    let moment = next.map { present.isAfter($0) ? $0 : present } ?? present
    return finding.last.isAfter(moment) ? finding.last : moment
  }

  /// Takes a number over where the row says one the report neither has nor had.
  private func take<ID: Equatable>(
    _ path: WritableKeyPath<FindingEvent.Report, ID?>, into report: inout FindingEvent.Report
  ) {
    guard let value = facts.report[keyPath: path], finding.report[keyPath: path] != value,
      !past.said({ $0[keyPath: path] == value })
    else { return }
    report[keyPath: path] = value
  }

  /// The same for words, which our own lists carry masked.
  private func take(
    _ path: WritableKeyPath<FindingEvent.Report, String?>, into report: inout FindingEvent.Report
  ) {
    func isSaid(_ report: FindingEvent.Report, _ word: String) -> Bool {
      report[keyPath: path].map { $0 == word || PrivacyMask.masked($0) == word } ?? false
    }
    guard let word = facts.report[keyPath: path], !isSaid(finding.report, word),
      !past.said({ isSaid($0, word) })
    else { return }
    report[keyPath: path] = word
  }
}

extension FindingEvent.Report {
  /// What the source says of itself in words.
  fileprivate static var words: [WritableKeyPath<Self, String?>] { [\.level, \.channel, \.inspection] }

  /// The Chinese names of what differs from an earlier report.
  func differences(from other: Self) -> [String] {
    let isOther = [
      ("点位", place != other.place), ("类别", category != other.category), ("级别", level != other.level),
      ("渠道", channel != other.channel), ("检查批次", inspection != other.inspection),
    ]
    return isOther.filter(\.1).map(\.0)
  }
}
