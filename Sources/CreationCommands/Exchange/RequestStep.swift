import Creation
import CreationReports
import CreationStore

/// 一步 One posting a request asks for.
struct RequestStep {
  var event: FindingEvent
  var on: Moment
  var text: String?
  /// The member that asks for it.
  var member: RequestMember
}

extension RequestStep {
  /// The steps of a request that is new.
  static func all(of request: ServiceRequest, _ facts: RequestWords.Facts) -> [RequestStep] {
    var steps = [
      RequestStep(
        event: .reported(facts.report), on: request.requested, text: request.description, member: .requested)
    ]
    if let assignment = facts.assignment {
      steps.append(RequestStep(event: .assigned(assignment), on: request.requested, member: .agency))
    }
    if !request.isOpen, let updated = request.updated {
      steps.append(RequestStep(event: .closed, on: updated, text: request.notes, member: .updated))
    }
    return steps
  }

  /// The steps by which a finding comes to what a request now says and did not say before.
  ///
  /// What it says as before stays as the finding has it, which may have gone on since. Where nothing changed that
  /// a finding has words for, the new words are noted.
  static func changes(
    of thread: RequestThread, to request: ServiceRequest, _ facts: RequestWords.Facts, present: Moment
  ) -> [RequestStep] {
    var change = RequestChange(thread.finding, request, facts, present: present)
    let before = thread.received
    func differs(_ members: RequestMember...) -> Bool {
      members.contains { before?[$0] != request.received[$0] }
    }
    if differs(.status), request.isOpen { change.reopen() }
    if differs(.code, .name) { change.correct() }
    if differs(.agency, .expected) || thread.finding.assignment == nil { change.hand() }
    if differs(.status), !request.isOpen { change.close() }
    return change.finished(noting: differs(.notes) ? request.notes : nil)
  }
}

/// The steps of a change while they are gathered, each tried on the finding the ones before it leave.
private struct RequestChange {
  private var steps: [RequestStep] = []
  private var finding: Finding
  private let request: ServiceRequest
  private let facts: RequestWords.Facts
  /// When it is booked: when the other system says, but not before what is on record.
  private let moment: Moment

  init(_ finding: Finding, _ request: ServiceRequest, _ facts: RequestWords.Facts, present: Moment) {
    self.finding = finding
    self.request = request
    self.facts = facts
    let said = request.updated ?? present
    moment = finding.last.isAfter(said) ? finding.last : said
  }

  private mutating func add(_ event: FindingEvent, _ member: RequestMember, text: String? = nil) {
    guard event.kind.allowedFrom.contains(finding.state) else { return }
    finding.apply(event, on: moment)
    steps.append(RequestStep(event: event, on: moment, text: text, member: member))
  }

  /// The category it has now.
  mutating func correct() {
    var report = finding.report
    report.category = facts.report.category
    if report != finding.report { add(.corrected(report), .code, text: "来源系统改了类别") }
  }

  /// Open again, where it was closed.
  mutating func reopen() {
    guard finding.state == .closed, let assignment = facts.assignment ?? finding.assignment else { return }
    add(.reopened(assignment), .status, text: request.notes)
  }

  /// Closed, unless it has ended here already; where nobody has it, that is for the check to say.
  mutating func close() {
    guard finding.state.isOpen else { return }
    steps.append(RequestStep(event: .closed, on: moment, text: request.notes, member: .status))
  }

  /// The unit and the deadline it has now.
  mutating func hand() {
    guard let wanted = facts.assignment, finding.state.isOpen else { return }
    guard let had = finding.assignment else { return add(.assigned(wanted), .agency) }
    let supports = had.lead == wanted.lead ? had.supports : wanted.supports
    let assignment = FindingEvent.Assignment(
      lead: wanted.lead, supports: supports,
      deadline: request.saysExpected ? wanted.deadline : finding.deadline)
    guard assignment.lead != had.lead || assignment.deadline?.due != finding.deadline?.due else { return }
    add(.reassigned(.init(assignment, cause: .adjusted)), .agency, text: "来源系统改了责任单位或期限")
  }

  /// The steps, or the note that takes their place where there are none.
  func finished(noting notes: String?) -> [RequestStep] {
    guard steps.isEmpty else { return steps }
    return [
      RequestStep(
        event: .noted, on: moment, text: notes.map { "来源系统更新：\($0)" } ?? "来源系统有更新", member: .updated)
    ]
  }
}

extension RequestStep {
  /// Throws what keeps the steps from following a finding, or one another, in the months still open.
  static func check(
    _ steps: [RequestStep], after finding: Finding?, _ snapshot: Snapshot, _ element: JSONElements.Element
  ) throws(Problems) {
    var finding = finding
    for step in steps {
      let site = element.site(step.member.key)
      if let closed = snapshot.refusal(of: step.on) { throw Problems([closed.inRequest(at: site)]) }
      if let refusal = finding?.refusal(of: step.event.kind, on: step.on) {
        throw Problems([refusal.following(finding, step, at: site)])
      }
      if case .reported(let report) = step.event {
        finding = Finding(id: FindingID(month: step.on.month, serial: 0), report: report, on: step.on)
      } else {
        finding?.apply(step.event, on: step.on)
      }
    }
  }
}

extension Problem {
  fileprivate func inRequest(at site: Site) -> Problem {
    var problem = self.at(site)
    problem.advice = "请核对日期；确是那个月的，不能再补记，请从文件里去掉这一项"
    return problem
  }

  fileprivate func following(_ finding: Finding?, _ step: RequestStep, at site: Site) -> Problem {
    if finding?.assignment == nil {
      return Problem(
        "没有责任单位，不能\(step.event.kind.title)", at: site, value: step.on.title,
        why: "它没有 agency_responsible，按类别也认定不了", advice: "请用 --unit 指明这样的请求交给谁，或给类别定牵头单位")
    }
    var problem = self.at(site)
    if finding?.id.serial == 0 {
      problem.value = step.on.title
      problem.advice = "请核对 requested_datetime 和 updated_datetime"
    }
    return problem
  }
}
