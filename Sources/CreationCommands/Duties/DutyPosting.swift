import Creation
import CreationReports
import CreationStore

/// 事项记账 Posting of what happened to one or more duties: all of them or, with every refusal named, none.
enum DutyPosting {
  /// What a verb makes of a duty: what is posted, one after the other.
  typealias Events = (DutyRecord, DutyList?, PostingSlip) throws -> [DutyEvent]

  /// Which duties, by number or task.
  static let targets = Parameter<[String]>.argument("编号", help: "事项编号或任务名称，可写几个", .text)
    .repeated(atLeastOnce: true)

  /// Posts what `events` makes of each duty and says what became of it; `notices` are what the clerk should look at.
  static func post(
    _ words: [String], _ slip: PostingSlip, _ noun: DutyNoun, _ session: Session, events: Events,
    said: (DutyRecord, DutyWords) -> String, notices: (DutyRecord, DutyWords) -> [String] = { _, _ in [] }
  ) throws -> Outcome {
    let on = try session.moment(slip.on)
    let (result, receipts) = try session.write(dryRun: slip.isDryRun) { transaction in
      let desk = try DutyDesk(words, noun, on: on, &transaction)
      let evidence = try slip.evidence.attached(
        in: on.month, &transaction, working: session.surroundings.working)
      var problems = Problems([])
      var (lines, remarks): ([String], [String]) = ([], [])
      for duty in desk.duties {
        problems.collecting {
          let record = try desk.post(duty, slip, evidence, &transaction, events: events)
          let words = desk.words(of: duty)
          lines.append(said(record, words))
          remarks += notices(record, words)
        }
      }
      try problems.throwIfAny()
      return (lines: lines + EvidenceOptions.said(evidence), notices: remarks)
    }
    return .done(result.lines, isDryRun: slip.isDryRun, notices: result.notices + receipts)
  }
}

/// 经办 The duties a command is about, with what happened to them before.
struct DutyDesk {
  let duties: [Duty]
  let lists: [DutyListID: DutyList]
  private let on: Moment
  private let courses: [DutyID: DutyCourse]

  init(_ words: [String], _ noun: DutyNoun, on: Moment, _ transaction: inout Transaction) throws {
    var problems = Problems([])
    var seen: Set<DutyID> = []
    let lists = try transaction.snapshot.dutyLists()
    let found = words.compactMap { word in
      problems.collecting {
        let duty = try transaction.required(Duty.self, word, at: "<编号>")
        try noun.require(duty, in: lists)
        return duty
      }
    }
    try problems.throwIfAny()
    duties = found.filter { seen.insert($0.id).inserted }
    self.lists = lists
    self.on = on
    var courses: [DutyID: DutyCourse] = [:]
    for posting in try transaction.snapshot.postings(of: seen) {
      guard case .duty(let id, let event) = posting.body else { continue }
      courses[id, default: DutyCourse()].post(event, on: posting.on, text: posting.text)
    }
    self.courses = courses
  }
}

extension DutyDesk {
  /// What is said of a duty.
  func words(of duty: Duty) -> DutyWords { lists[duty.list]?.kind.words ?? .duty }

  /// What happened to a duty before the command.
  func course(of id: DutyID) -> DutyCourse { courses[id] ?? DutyCourse() }

  /// Posts what the events make of a duty, words and photos with the first of them, and gives it as it then is.
  func post(
    _ duty: Duty, _ slip: PostingSlip, _ evidence: [Attachment], _ transaction: inout Transaction,
    events: DutyPosting.Events
  ) throws -> DutyRecord {
    var record = DutyRecord(duty, course(of: duty.id))
    let words = words(of: duty)
    for (index, event) in try events(record, lists[duty.list], slip).enumerated() {
      if let refusal = record.course.refusal(of: event.kind, on: on, duty.id, words: words) { throw refusal }
      let text = index == 0 ? slip.text : nil
      try transaction.post(
        .duty(duty.id, event), on: on, text: text, evidence: index == 0 ? evidence : [])
      record.course.post(event, on: on, text: text)
    }
    return record
  }
}
