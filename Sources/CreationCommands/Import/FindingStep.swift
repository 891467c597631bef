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
    switch event {
    case .assigned(let assignment): assignment.lead
    case .reassigned(let transfer): transfer.assignment.lead
    default: nil
    }
  }

  /// The steps of a finding that is new.
  static func all(of row: FindingRow, _ facts: RowFacts) -> [FindingStep] {
    var steps = [
      FindingStep(event: .reported(facts.report), on: row.reported, text: row.text, field: .reported)
    ]
    if let assignment = facts.assignment {
      steps.append(FindingStep(event: .assigned(assignment), on: row.reported, field: .unit))
    }
    if row.ended == .rejected { return steps + [ending(of: row, .rejected)] }
    if let replied = row.replied, row.ended == nil || facts.assignment != nil {
      steps.append(FindingStep(event: .replied, on: replied, field: .replied))
    }
    if row.ended != nil { return steps + [ending(of: row, .voided)] }
    if let closed = row.closed { steps.append(FindingStep(event: .closed, on: closed, field: .closed)) }
    return steps
  }

  /// What ends a finding that was not dealt with, on the last date its row gives.
  ///
  /// The number a finding was merged into is another office's, so of what was merged only the end is kept.
  private static func ending(of row: FindingRow, _ event: FindingEvent) -> FindingStep {
    FindingStep(
      event: event, on: row.closed ?? row.replied ?? row.reported,
      text: row.ended.map { "原表状态：\($0.title)" }, field: .state)
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
      finding = step.applied(to: finding, id)
    }
    try Problems(problems).throwIfAny()
  }

  /// The finding after the step, which begins it where it reports it.
  fileprivate func applied(to finding: Finding?, _ id: FindingID) -> Finding? {
    if case .reported(let report) = event { return Finding(id: id, report: report, on: on, text: text) }
    var finding = finding
    finding?.apply(event, on: on)
    return finding
  }
}

extension Transaction {
  /// Posts steps that may follow a finding, or begin it, and gives it as they leave it; photos go with the first.
  mutating func post(
    _ steps: [FindingStep], of id: FindingID, after finding: Finding? = nil, evidence: [Attachment] = []
  ) throws(Problem) -> Finding? {
    var current = finding
    for (index, step) in steps.enumerated() {
      let evidence = index == 0 ? evidence : []
      if var finding = current {
        try post(step.event, to: &finding, on: step.on, text: step.text, evidence: evidence)
        current = finding
      } else {
        try post(.finding(id, step.event), on: step.on, text: step.text, evidence: evidence)
        current = step.applied(to: nil, id)
      }
    }
    return current
  }
}

extension Problems {
  /// What a body gives, with what it throws as a list of one.
  static func one<Value>(_ body: () throws(Problem) -> Value) throws(Problems) -> Value {
    do throws(Problem) {
      return try body()
    } catch {
      throw Problems([error])
    }
  }
}

extension Problem {
  /// The same for a row: a table has no `--on`.
  func inTable(at site: Site) -> Problem {
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
