import Creation
import CreationStore

/// 一步 One posting a row asks for, and the column that asks for it.
struct FindingStep {
  var event: FindingEvent
  var on: Moment
  var text: String?
  /// The column a refusal is shown at.
  var field: FindingField
}

extension FindingStep {
  /// The unit that gets the finding by it.
  var unit: UnitID? {
    guard case .assigned(let assignment) = event else { return nil }
    return assignment.lead
  }

  /// The steps of a finding that is new.
  static func all(of row: FindingRow, _ facts: RowFacts) -> [FindingStep] {
    var steps = [
      FindingStep(event: .reported(facts.report), on: row.reported, text: row.text, field: .reported)
    ]
    if let assignment = facts.assignment {
      steps.append(FindingStep(event: .assigned(assignment), on: row.reported, field: .unit))
    }
    if let replied = row.replied { steps.append(FindingStep(event: .replied, on: replied, field: .replied)) }
    if let closed = row.closed { steps.append(FindingStep(event: .closed, on: closed, field: .closed)) }
    return steps
  }

  /// Throws what keeps the steps from following a finding, or one another, in the months still open.
  static func check(
    _ steps: [FindingStep], of id: FindingID, after finding: Finding?, _ snapshot: Snapshot,
    site: (FindingField) -> Problem.Site
  ) throws(Problems) {
    var problems: [Problem] = []
    var finding = finding
    var refused: Moment?
    for step in steps {
      if let closed = snapshot.refusal(of: step.on) {
        if refused != step.on { problems.append(closed.inTable(at: site(step.field))) }
        refused = step.on
      } else if let refusal = finding?.refusal(of: step.event.kind, on: step.on) {
        problems.append(refusal.inRow(of: finding, step, at: site(step.field)))
        break
      }
      if case .reported(let report) = step.event {
        finding = Finding(id: id, report: report, on: step.on)
      } else {
        finding?.apply(step.event, on: step.on)
      }
    }
    try Problems(problems).throwIfAny()
  }
}

extension Problem {
  /// The same for a row: a table has no `--on`.
  fileprivate func inTable(at site: Site) -> Problem {
    var problem = at(site)
    problem.advice = "请核对日期；确是那个月的，不能再补记，可用 --skip-bad 跳过"
    return problem
  }

  /// The same for a row, which may be about a finding on record.
  fileprivate func inRow(of finding: Finding?, _ step: FindingStep, at site: Site) -> Problem {
    if finding?.assignment == nil {
      return Problem(
        "没有责任单位，不能\(step.event.kind.title)", at: site, value: step.on.title, why: "这一行没有责任单位，按类别和点位也认定不了",
        advice: "请补上责任单位")
    }
    var problem = at(site)
    guard let finding, finding.id.serial > 0 else {
      problem.advice = "请核对这一行的时间"
      return problem
    }
    problem.why = ["问题 \(finding.id)", problem.why].compactMap(\.self).joined(separator: "，")
    problem.advice = "请用 creation finding show \(finding.id) 核对，或用 --skip-bad 跳过这一行"
    return problem
  }
}
