import Creation
import CreationReports
import CreationStore

/// 记账 Posting of an event to one or more findings: all of them or, with every refusal named, none.
enum FindingPosting {
  /// What a verb makes of one finding.
  typealias Event = (Finding, inout FindingDesk, inout Transaction) throws -> FindingEvent

  /// Posts what `event` makes of each finding and says what became of it, as it was before and as it is now.
  static func post(
    _ kind: FindingEvent.Kind, _ targets: FindingTargets, _ slip: PostingSlip, _ session: Session,
    event: Event,
    said: (Finding, Finding, Names) throws -> String
  ) throws -> Outcome {
    let on = try session.moment(slip.on)
    let ids = try targets.all(session)
    let (lines, notices) = try session.write(dryRun: slip.isDryRun) { transaction in
      var desk = try FindingDesk(transaction.snapshot, on: on)
      let evidence = try slip.evidence.attached(
        in: on.month, &transaction, working: session.surroundings.working)
      let names = try Names(transaction.snapshot, [.unit])
      var lines: [String] = []
      var problems = Problems([])
      var notices: [String] = []
      let records = try transaction.snapshot.histories(of: Set(ids))
      for id in ids {
        let line = problems.collecting {
          guard let before = records[id]?.finding else { throw try transaction.snapshot.missing(id) }
          var finding = before
          if kind.resumesFirst { try resume(&finding, &desk, &transaction) }
          if let refusal = finding.refusal(of: kind, on: on) { throw refusal }
          let event = try event(finding, &desk, &transaction)
          try desk.post(event, to: &finding, text: slip.text, evidence: evidence, &transaction)
          if finding.deadline != before.deadline { notices += finding.deadline?.notices ?? [] }
          return try said(before, finding, names)
        }
        if let line { lines.append(line) }
      }
      try problems.throwIfAny()
      return (said: lines + EvidenceOptions.said(evidence), notices: notices)
    }
    return .done(lines.said, isDryRun: slip.isDryRun, notices: lines.notices + notices)
  }

  /// A unit that answers while its clock stands still thereby ends the suspension.
  private static func resume(
    _ finding: inout Finding, _ desk: inout FindingDesk, _ transaction: inout Transaction
  ) throws {
    guard finding.state(asOf: desk.on) == .suspended else { return }
    try desk.post(
      try desk.deadlines.resumption(of: finding, on: desk.on), to: &finding, &transaction)
  }
}

/// 办理动词 A verb whose posting is the same for every finding.
struct FindingVerb: Sendable {
  var name: String
  var alias: String
  var summary: String
  var discussion = ""
  var example: String
  /// What the words with it are, and whether there must be some.
  var words: String
  var needsWords = false
  var event: FindingEvent
  /// What it says after the finding's number.
  var said: @Sendable (Finding) -> String

  /// The verb as a command.
  var command: Command<Session, Outcome> {
    Command<Session, Outcome>(
      "finding \(name)", alias: "问题 \(alias)", summary: summary, discussion: discussion,
      examples: ["creation finding \(name) \(example)"],
      FindingTargets.parameter, PostingSlip.parameter(words, isRequired: needsWords)
    ) { [event, said] session, targets, slip in
      try FindingPosting.post(event.kind, targets, slip, session, event: { _, _, _ in event }) {
        _, finding, _ in
        "\(finding.id) \(said(finding))"
      }
    }
  }
}
