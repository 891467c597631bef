import Creation
import CreationReports
import CreationStore

/// 收件 Books new findings of a round one after the other: who is responsible, until when, what they are like on record.
struct FindingIntake {
  /// The registers the rows' words are looked up in.
  var words: ImportWords
  private var serials: Serials
  private var deadlines: DeadlineMaker
  private var kins: KinSearch
  private let snapshot: Snapshot
  private let present: Moment

  /// Begins with what is on record; nothing may lie ahead of `present`.
  init(_ snapshot: Snapshot, present: Moment) throws {
    self.snapshot = snapshot
    self.present = present
    words = try ImportWords(snapshot, create: [])
    serials = Serials(snapshot)
    deadlines = DeadlineMaker(snapshot)
    kins = KinSearch(snapshot)
  }

  /// 待登记 A finding whose words are looked up and whose postings may be made.
  struct Draft {
    /// As the row tells it.
    var row: FindingRow
    /// 立行立改.
    var isFixed: Bool
    /// What its words mean.
    var facts: RowFacts
  }
}

extension FindingIntake {
  /// What the person should know of all that was booked.
  var notices: [String] { kins.notices }

  /// Looks the words up and checks that the finding may be booked, or throws everything wrong with it; where nobody is
  /// responsible, the message advises what `advice` says.
  mutating func draft(
    _ row: FindingRow, isFixed: Bool, advice: String? = nil, site: (FindingField) -> Problem.Site
  ) throws(Problems) -> Draft {
    try Problems(row.ahead(of: present, site: site)).throwIfAny()
    let facts = RowFacts(row, &words, &deadlines, site: site)
    try Problems(facts.faults).throwIfAny()
    try requireUse(of: facts, on: row.reported.day, site)
    if var unsettled = facts.unsettled {
      unsettled.advice = advice ?? unsettled.advice
      throw Problems([unsettled.at(site(.unit))])
    }
    let draft = Draft(row: row, isFixed: isFixed, facts: facts)
    let unnumbered = FindingID(month: row.reported.month, serial: 0)
    try FindingStep.check(draft.steps, of: unnumbered, after: nil, snapshot, site: site)
    return draft
  }

  /// Books the finding under the next number of its month, and gives it as it is then.
  mutating func post(
    _ draft: Draft, evidence: [Attachment], _ transaction: inout Transaction
  ) throws(Problems) -> Finding? {
    var draft = draft
    let (id, kin) = try Problems.one { () throws(Problem) in
      let kin = try kins.kin(of: draft.facts.report) { () throws(Problem) in try KinBook(snapshot) }
      draft.facts.report.rebounds = try kins.rebound(kin, on: draft.row.reported) { (id) throws(Problem) in
        try MonthReader(snapshot).findings([id])[id]?.closed
      }
      return (try serials.next(in: draft.row.reported.month), kin)
    }
    let finding = try Problems.one { () throws(Problem) in
      try transaction.post(draft.steps, of: id, evidence: evidence)
    }
    if let finding { kins.take(finding, kin) }
    return finding
  }

  /// Throws where something named was out of use by then.
  private func requireUse(
    of facts: RowFacts, on day: Day, _ site: (FindingField) -> Problem.Site
  ) throws(Problems) {
    var problems: [Problem] = []
    func require<Entry: RegisterEntry>(_ entry: Entry?, _ field: FindingField) {
      do throws(Problem) { _ = try entry?.inUse(on: day) } catch { problems.append(error.at(site(field))) }
    }
    require(facts.report.place.flatMap { words[$0] }, .place)
    require(facts.report.category.flatMap { words[$0] }, .category)
    require(facts.assignment.flatMap { words[$0.lead] }, .unit)
    try Problems(problems).throwIfAny()
  }
}

extension FindingIntake.Draft {
  /// The postings: reported, assigned, and put right where it was done at once.
  fileprivate var steps: [FindingStep] {
    let steps = FindingStep.all(of: row, facts)
    guard isFixed else { return steps }
    return steps + [FindingStep(event: .fixed, on: row.reported, field: .reported)]
  }
}

extension Transaction {
  /// Takes in the photos a row of a table names, which lie beside it.
  mutating func attach(
    _ photos: [String], beside folder: String, month: Month, at site: Problem.Site
  ) throws(Problems) -> [Attachment] {
    var attachments: [Attachment] = []
    var problems: [Problem] = []
    for photo in photos {
      do throws(Problem) {
        let attachment = try attach(photo, working: folder, isBeside: true, month: month)
        if !attachments.contains(attachment) { attachments.append(attachment) }
      } catch {
        problems.append(error.at(site))
      }
    }
    try Problems(problems).throwIfAny()
    return attachments
  }
}
