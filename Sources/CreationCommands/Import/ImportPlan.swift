import Creation
import CreationStore

/// 导入 Takes a file's findings row by row into a command that is not landed yet.
///
/// Since a command lands whole or not at all, rows are posted as they are read; where one is bad and none may
/// be skipped, the command is given up and nothing was written.
struct ImportPlan {
  /// A row that could not be taken, and why.
  struct BadRow {
    var line: Int
    var extent: Range<Int>
    var problems: [Problem]
  }

  private(set) var badRows: [BadRow] = []
  private(set) var count: ImportCount
  private(set) var sheet: PlanSheet?
  private let present: Moment
  private var words: ImportWords
  private var serials: Serials
  private var deadlines: DeadlineMaker
  private var known: KnownFindings
  private var kins: KinSearch
  private var twins = TwinRows()

  /// Begins an import; with `isShown` what becomes of each row is noted for a list.
  init(
    _ snapshot: Snapshot, create: Set<RegisterChange.Register>, present: Moment, isShown: Bool
  ) throws {
    words = try ImportWords(snapshot, create: create)
    serials = Serials(snapshot)
    deadlines = DeadlineMaker(snapshot)
    known = try KnownFindings(snapshot)
    kins = KinSearch(snapshot)
    count = ImportCount()
    self.present = present
    sheet = isShown ? PlanSheet() : nil
  }
}

extension ImportPlan {
  /// Everything wrong, in the order of the file.
  var problems: [Problem] { badRows.flatMap(\.problems) }

  /// What was done, in a line or two.
  func summary(_ file: String) -> [String] { count.summary(file, bad: badRows.count) + words.summary }

  /// What the person should look at.
  var notices: [String] { count.notices + kins.notices }

  /// Takes in every good row of the file.
  mutating func post(_ table: inout FindingTable, _ transaction: inout Transaction) throws {
    while let row = try table.next() {
      do throws(Problems) {
        words.settle(isGood: try post(try row.finding.get(), row, &transaction))
      } catch {
        words.settle(isGood: false)
        badRows.append(BadRow(line: row.fields.line, extent: row.extent, problems: error.list))
        sheet?.refuse(row, error.list)
      }
    }
  }

  /// Registers the entries the rows made, once all rows are in; what was known of findings is let go before.
  mutating func register(_ transaction: inout Transaction, on: Moment) throws {
    known = KnownFindings()
    try words.register(&transaction, on: on)
  }
}

extension ImportPlan {
  /// Takes in a row, and tells whether it says anything new.
  private mutating func post(
    _ row: FindingRow, _ place: FindingTable.Row, _ transaction: inout Transaction
  ) throws(Problems) -> Bool {
    try Problems(row.ahead(of: present, site: place.fields.site)).throwIfAny()
    try Problems.one { () throws(Problem) in try twins.take(row, at: place.fields.site(.externalID)) }
    if let finding = known.finding(row) { return try change(finding, row, place, &transaction) }
    var facts = RowFacts(row, &words, &deadlines, site: place.fields.site)
    try Problems(facts.faults).throwIfAny()
    if row.isNobodys { facts.assignment = nil }
    let unnumbered = FindingID(month: row.reported.month, serial: 0)
    try FindingStep.check(
      FindingStep.all(of: row, facts), of: unnumbered, after: nil, transaction.snapshot,
      site: place.fields.site)
    let (id, kin) = try Problems.one { () throws(Problem) in
      let kin = try kins.kin(of: facts.report) { KinBook(known.findings) }
      facts.report.rebounds = try kins.rebound(kin, on: row.reported) { known[$0]?.closed }
      return (try serials.next(in: row.reported.month), kin)
    }
    if let finding = try land(FindingStep.all(of: row, facts), of: id, &transaction) {
      kins.take(finding, kin)
    }
    if row.reporter != nil || row.phone != nil {
      transaction.keepReporter(of: id, name: row.reporter, phone: row.phone)
    }
    count.take(row, isAssigned: facts.assignment != nil)
    sheet?.take(row, id, facts, kin, words)
    return true
  }

  private mutating func change(
    _ finding: Finding, _ row: FindingRow, _ place: FindingTable.Row, _ transaction: inout Transaction
  ) throws(Problems) -> Bool {
    let facts = RowFacts(row, &words, &deadlines, site: place.fields.site)
    if !facts.faults.isEmpty { count.unmatched.append(row.line) }
    let change = FindingChange(
      finding: finding, past: known.past(of: finding.id), row: row, facts: facts, present: present)
    let isSettled = transaction.snapshot.refusal(of: finding.last) != nil
    let steps = try Problems.one { () throws(Problem) in try change.steps(&deadlines, isSettled: isSettled) }
    let remarks = change.remarks(isSettled: isSettled)
    if !remarks.isEmpty { count.hold(row) }
    guard !steps.isEmpty else {
      count.known += 1
      sheet?.leave(row, finding, words, remarks)
      return false
    }
    try FindingStep.check(
      steps, of: finding.id, after: finding, transaction.snapshot, site: place.fields.site)
    if let landed = try land(steps, of: finding.id, after: finding, &transaction) { kins.note(landed) }
    count.change()
    sheet?.change(row, finding, steps, words, remarks)
    return true
  }

  /// Posts the steps, the first of which may report the finding, and gives it as they leave it.
  private mutating func land(
    _ steps: [FindingStep], of id: FindingID, after finding: Finding? = nil, _ transaction: inout Transaction
  ) throws(Problems) -> Finding? {
    try Problems.one { () throws(Problem) in
      let landed = try transaction.post(steps, of: id, after: finding)
      for step in steps { try known.post(step.event, to: id, on: step.on, text: step.text) }
      return landed
    }
  }
}

extension FindingRow {
  /// Whether it ended without anybody having it: not taken up, or ended before the row names a unit.
  fileprivate var isNobodys: Bool { ended == .rejected || (ended != nil && unit == nil) }
}
