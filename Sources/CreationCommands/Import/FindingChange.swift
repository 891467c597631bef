import Creation
import CreationReports

/// 有变 What a row says of a finding on record that the record does not say.
struct FindingChange {
  /// The finding as it is.
  let finding: Finding
  let row: FindingRow
  /// What the row names.
  let facts: RowFacts
  /// When the import is made.
  let present: Moment
}

extension FindingChange {
  /// The steps by which the finding comes to what the row says; none where it says nothing new.
  var steps: [FindingStep] { assigned + answered }

  /// The unit it has now, where it had none.
  private var assigned: [FindingStep] {
    guard finding.assignment == nil, finding.state.isOpen, let assignment = facts.assignment else {
      return []
    }
    return [FindingStep(event: .assigned(assignment), on: learned, field: .unit)]
  }

  private var answered: [FindingStep] {
    guard finding.state.isOpen else { return [] }
    var steps: [FindingStep] = []
    if finding.replied == nil, let replied = row.replied, !finding.last.isAfter(replied) {
      steps.append(FindingStep(event: .replied, on: replied, field: .replied))
    }
    if let closed = row.closed { steps.append(FindingStep(event: .closed, on: closed, field: .closed)) }
    return steps
  }

  /// When something without a time of its own is booked: now, or before what the row says came after, but not
  /// before what is on record.
  private var learned: Moment {
    let next = [row.replied, row.closed].compactMap(\.self).first
    let moment = next.map { present.isAfter($0) ? $0 : present } ?? present
    return finding.last.isAfter(moment) ? finding.last : moment
  }
}
