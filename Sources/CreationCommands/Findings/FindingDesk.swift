import Creation
import CreationStore

/// 经办 What a posting to a finding is made with: when, the calendar, and the rulebook's limits.
struct FindingDesk {
  /// When it happens.
  let on: Moment
  /// What the rulebook of that month allows.
  let limits: FindingLimits
  /// The clock by which deadlines are counted.
  var deadlines: DeadlineMaker
  private let snapshot: Snapshot

  init(_ snapshot: Snapshot, on: Moment) throws {
    self.snapshot = snapshot
    self.on = on
    limits = try snapshot.limits(in: snapshot.month(of: on.day))
    deadlines = DeadlineMaker(snapshot)
  }
}

extension FindingDesk {
  /// Posts an event to a finding, or throws why it may not follow now.
  func post(
    _ event: FindingEvent, to finding: inout Finding, text: String? = nil, evidence: [Attachment] = [],
    _ transaction: inout Transaction
  ) throws(Problem) {
    if let refusal = finding.refusal(of: event, on: on, under: limits) { throw refusal }
    try transaction.post(event, to: &finding, on: on, text: text, evidence: evidence)
  }

  /// Who has to deal with something, and by when, from what the person wrote and the registers.
  mutating func assignment(
    _ handing: HandingOptions, of report: FindingEvent.Report, limit standard: TimeLimit? = nil,
    _ transaction: inout Transaction
  ) throws -> FindingEvent.Assignment {
    let category = try report.category.flatMap { try transaction.entry(Creation.Category.self, $0.rawValue) }
    let place = try report.place.flatMap { try transaction.entry(Place.self, $0.rawValue) }
    let responsible = try handing.responsibility(category, place, on: on.day, &transaction)
    let limit = handing.limit ?? standard ?? category?.limit
    return FindingEvent.Assignment(
      lead: responsible.lead, supports: responsible.supports,
      deadline: try limit.map { (limit) throws(Problem) in try deadlines.deadline(start: on, limit: limit) })
  }
}
