import Creation
import CreationStore

/// 导入 Posts a table's findings into a command that is not landed yet, and keeps count.
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
  private var taken = 0
  private var known = 0
  private var closed = 0
  private var unassigned = 0
  private var ahead = 0
  private var dueEarly: [Int] = []
  private let today: Day
  private var words: ImportWords
  private var serials: Serials
  private var deadlines: DeadlineMaker
  private var seen: Set<External>

  init(_ snapshot: Snapshot, create: Set<RegisterChange.Register>, today: Day) throws {
    self.today = today
    words = try ImportWords(snapshot, create: create)
    serials = Serials(snapshot)
    deadlines = DeadlineMaker(snapshot)
    seen = try snapshot.externals()
  }
}

extension ImportPlan {
  /// Everything wrong, in the order of the file.
  var problems: [Problem] { badRows.flatMap(\.problems) }

  /// Posts every good row of the table.
  mutating func post(_ table: inout FindingTable, _ transaction: inout Transaction) throws {
    while let (row, line, extent) = try table.next() {
      do throws(Problems) {
        switch row {
        case .bad(let problems): throw problems
        case .good(let row): try post(row, table, &transaction)
        }
      } catch {
        badRows.append(BadRow(line: line, extent: extent, problems: error.list))
      }
    }
  }

  /// Registers the entries the rows made.
  func register(_ transaction: inout Transaction, on: Moment) throws {
    try words.register(&transaction, on: on)
  }

  /// What was done, in a line or two.
  func summary(_ file: String) -> [String] {
    [
      "\(file)：导入 \(taken) 个问题（已销号 \(closed)，未销号 \(taken - closed)），已有 \(known)，不对 \(badRows.count)"
    ] + (unassigned > 0 ? ["其中 \(unassigned) 个没有责任单位，只登记、未交办"] : []) + words.summary
  }

  /// What the person should look at.
  func notices(_ badFile: String?) -> [String] {
    var notices: [String] = []
    if let badFile, !badRows.isEmpty { notices.append("\(badRows.count) 行不对，已连同原因写到 \(badFile)") }
    if !dueEarly.isEmpty {
      let lines =
        dueEarly.prefix(10).map(String.init).joined(separator: "、") + (dueEarly.count > 10 ? "……" : "")
      notices.append("\(dueEarly.count) 行的时限早于登记时间，照原样记入，请核对：第 \(lines) 行")
    }
    if ahead > 0 { notices.append("\(ahead) 行的日期在今天（\(today)）之后，照原样记入，请核对") }
    return notices
  }
}

extension ImportPlan {
  private mutating func post(
    _ row: FindingRow, _ table: FindingTable, _ transaction: inout Transaction
  ) throws(Problems) {
    if let external = row.external, seen.contains(External(row.source, external)) {
      known += 1
      return
    }
    let facts = try facts(of: row, table, transaction.snapshot)
    do throws(Problem) {
      try post(row, facts, &transaction)
    } catch {
      throw Problems([error])
    }
    if let external = row.external { seen.insert(External(row.source, external)) }
    count(row, facts)
  }

  /// A row's words as the registers know them.
  private struct Facts {
    var report: FindingEvent.Report
    var assignment: FindingEvent.Assignment?
  }

  private mutating func facts(
    of row: FindingRow, _ table: FindingTable, _ snapshot: Snapshot
  ) throws(Problems) -> Facts {
    var faults: [Problem] = []
    func settle<Value>(_ field: FindingField, _ look: () throws(Problem) -> Value?) -> Value? {
      do throws(Problem) {
        return try look()
      } catch {
        faults.append(error.at(table.site(field, row)))
        return nil
      }
    }
    for (field, moment) in [(FindingField.reported, row.reported), (.closed, row.closed)] {
      guard let refusal = moment.flatMap(snapshot.refusal) else { continue }
      faults.append(refusal.inTable(at: table.site(field, row)))
    }
    let place = settle(.place) { () throws(Problem) in try words.place(row.place) }
    let category = settle(.category) { () throws(Problem) in try words.category(row.category) }
    let unit = settle(.unit) { () throws(Problem) in try words.unit(row.unit) }
    let deadline = settle(.due) { () throws(Problem) in
      try deadlines.deadline(row, category, hasDueColumn: table.map.has(.due))
    }
    try Problems(faults).throwIfAny()
    let responsible = try? Responsibility(named: unit?.id, supports: [], category: category, place: place)
    return Facts(
      report: FindingEvent.Report(
        place: place?.id, category: category?.id, source: row.source, external: row.external),
      assignment: responsible.map {
        FindingEvent.Assignment(lead: $0.lead, supports: $0.supports, deadline: deadline)
      })
  }

  private mutating func post(
    _ row: FindingRow, _ facts: Facts, _ transaction: inout Transaction
  ) throws(Problem) {
    let id = try serials.next(in: row.reported.month)
    try transaction.post(.finding(id, .reported(facts.report)), on: row.reported, text: row.text)
    if let assignment = facts.assignment {
      try transaction.post(.finding(id, .assigned(assignment)), on: row.reported)
    }
    if let closed = row.closed { try transaction.post(.finding(id, .closed), on: closed) }
    if row.reporter != nil || row.phone != nil {
      transaction.keepReporter(of: id, name: row.reporter, phone: row.phone)
    }
  }

  private mutating func count(_ row: FindingRow, _ facts: Facts) {
    taken += 1
    if row.closed != nil { closed += 1 }
    if facts.assignment == nil { unassigned += 1 }
    if (row.closed ?? row.reported).day > today { ahead += 1 }
    if row.isDueBeforeReported { dueEarly.append(row.line) }
  }
}

extension Problem {
  /// The same for a row: a table has no `--on`.
  fileprivate func inTable(at site: Site) -> Problem {
    var problem = at(site)
    problem.advice = "请核对日期；确是那个月的，不能再补记，可用 --skip-bad 跳过"
    return problem
  }
}
