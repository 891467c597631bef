import Creation
import CreationReports
import CreationStore

/// 检查入账 Books rounds, a day's rows as one: the activity, the grades, the places without fault, the problems found.
///
/// What is on record already by the same mechanism, day, place and item, or is the same problem, is not booked again; a
/// round of that day and name takes in what is new.
struct RoundBooking {
  /// The rounds booked, or added to.
  private(set) var rounds: [ActivityID] = []
  /// What of each row was booked, in their order.
  private(set) var fates: [Fate] = []
  private let card: RoundCard
  private let recall: RoundRecall
  private var reading: RoundReading
  private var serials: Serials
  private var taken: [RoundRecall.Item: TestResult.Outcome] = [:]

  init(_ snapshot: Snapshot, _ card: RoundCard, _ recall: RoundRecall, _ reading: RoundReading) {
    self.card = card
    self.recall = recall
    self.reading = reading
    serials = Serials(snapshot)
  }

  /// 处理 What became of a row.
  struct Fate {
    /// The row.
    var draft: RoundDraft
    /// The result it stands for, and whether it is new; the number of one already there.
    var result: (id: ResultID, outcome: TestResult.Outcome, isNew: Bool)?
    /// The finding.
    var finding: (finding: Finding, isNew: Bool)?
    /// Whether anything of it was booked.
    var isNew: Bool { result?.isNew ?? false || finding?.isNew ?? false }
  }

  /// What goes with the round itself.
  struct Cover {
    var text: String?
    var evidence: [Attachment] = []
  }
}

extension RoundBooking {
  /// What the person should know.
  var notices: [String] { reading.intake.notices }

  /// Looks a row up and checks it beside what is on record and the rows before it, or throws everything wrong with it.
  mutating func draft(
    _ row: InspectionRow, advice: String?, _ transaction: inout Transaction, site: RoundReading.Site
  ) throws(Problems) -> RoundDraft {
    let draft = try reading.draft(row, advice: advice, &transaction, site: site)
    guard let outcome = draft.outcome else { return draft }
    if let known = recall.result(draft.key), known.result.outcome != outcome {
      throw Problems([.gradedOtherwise(known, outcome, at: site(.grade))])
    }
    if let other = taken[draft.key], other != outcome {
      throw Problems([.gradedTwice(draft, other, outcome, at: site(.grade))])
    }
    taken[draft.key] = outcome
    return draft
  }

  /// Books the rows, each day's as one round.
  mutating func post(_ drafts: [RoundDraft], _ cover: Cover, _ transaction: inout Transaction) throws {
    let busy = Set(drafts.filter { !$0.row.isMereVisit }.map(\.spot))
    let planned = drafts.map { plan($0, isBusy: busy.contains($0.spot)) }
    let days = Dictionary(grouping: drafts.indices) { drafts[$0].row.on.day }
    fates = drafts.map { Fate(draft: $0) }
    for (day, indices) in days.sorted(by: { $0.key < $1.key }) {
      let isNew = indices.contains { planned[$0].isNew }
      let round = isNew ? try round(on: day, indices.map { drafts[$0] }, cover, &transaction) : nil
      var seen: Set<RoundRecall.Item> = []
      for index in indices {
        fates[index] = try land(planned[index], in: round, &seen, &transaction)
      }
    }
  }
}

extension RoundBooking {
  /// What a row is about to become.
  private struct Planned {
    var draft: RoundDraft
    /// The grade, or the visit without fault; nothing where there is only a problem.
    var result: TestResult?
    var knownResult: ResultRecord?
    var knownFinding: Finding?

    var isNew: Bool {
      (result != nil && knownResult == nil) || (draft.finding != nil && knownFinding == nil)
    }
  }

  /// What a row becomes; a mere visit says nothing where something was graded or found at the place that day.
  private func plan(_ draft: RoundDraft, isBusy: Bool) -> Planned {
    var planned = Planned(draft: draft, knownFinding: draft.finding.flatMap { recall.finding($0) })
    guard let unit = draft.unit else { return planned }
    if let outcome = draft.outcome {
      planned.result = TestResult(
        card.test, of: unit, place: draft.place.id, item: draft.itemName, level: draft.row.level,
        outcome: outcome)
      planned.knownResult = recall.result(draft.key)
    } else if !isBusy, draft.row.isMereVisit, !recall.wasVisited(draft.place.id, on: draft.row.on.day) {
      planned.result = TestResult(
        .faultless, of: unit, place: draft.place.id, level: draft.row.level, outcome: .noted)
    }
    return planned
  }

  /// The round of that day and name, or a new one.
  private mutating func round(
    on day: Day, _ drafts: [RoundDraft], _ cover: Cover, _ transaction: inout Transaction
  ) throws -> ActivityID {
    let name = card.name ?? "\(day.parts.month)月\(day.parts.day)日\(card.mechanism)"
    if let known = recall.round(on: day, named: name) {
      rounds.append(known.id)
      return known.id
    }
    let id = try serials.next(ActivityID.self, in: day.month)
    let places = Set(drafts.map(\.place.id))
    var present = card.present
    for person in drafts.flatMap(\.row.inspectors) where !present.contains(person) { present.append(person) }
    let moments = Set(drafts.map(\.row.on))
    try transaction.post(
      .activity(
        id,
        .recorded(
          Activity(
            .inspection, name, routine: card.routine, units: card.teams,
            place: places.count == 1 ? places.first : nil, mechanism: card.mechanism, present: present))),
      on: moments.count == 1 ? moments.first ?? Moment(day) : Moment(day), text: cover.text,
      evidence: cover.evidence)
    rounds.append(id)
    return id
  }

  private mutating func land(
    _ planned: Planned, in round: ActivityID?, _ seen: inout Set<RoundRecall.Item>,
    _ transaction: inout Transaction
  ) throws -> Fate {
    var fate = Fate(draft: planned.draft)
    if let known = planned.knownResult { fate.result = (known.id, known.result.outcome, false) }
    if let known = planned.knownFinding { fate.finding = (known, false) }
    guard let round else { return fate }
    let draft = planned.draft
    if var result = planned.result, planned.knownResult == nil, seen.insert(draft.key).inserted {
      result.inspection = round
      let id = try serials.next(ResultID.self, in: draft.row.on.month)
      try transaction.post(
        .result(id, .recorded(result)), on: draft.row.on, text: draft.row.text,
        evidence: draft.finding == nil ? draft.evidence : [])
      fate.result = (id, result.outcome, true)
    }
    if var finding = draft.finding, planned.knownFinding == nil {
      finding.row.inspection = round.description
      finding.facts.report.inspection = round.description
      if let booked = try reading.intake.post(finding, evidence: draft.evidence, &transaction) {
        fate.finding = (booked, true)
      }
    }
    return fate
  }
}

extension Problem {
  fileprivate static func gradedOtherwise(
    _ old: ResultRecord, _ outcome: TestResult.Outcome, at site: Site
  ) -> Problem {
    Problem(
      "这一项已经录入，结果不同", at: site, value: outcome.title,
      why: "同一机制、同一天、同一点位的 \(old.id) 记的是 \(old.result.outcome.title)",
      advice: "请核对；要改的先用 creation result void \(old.id) 作废")
  }

  fileprivate static func gradedTwice(
    _ draft: RoundDraft, _ old: TestResult.Outcome, _ outcome: TestResult.Outcome, at site: Site
  ) -> Problem {
    Problem(
      "同一项写了两个结果", at: site, value: outcome.title,
      why: "「\(draft.place.name)」的\(draft.itemName.map { "「\($0)」" } ?? "总评")前面写的是 \(old.title)",
      advice: "请只留一个")
  }
}
