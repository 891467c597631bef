import Creation

extension Check {
  /// Every ledger line is whole, says what it should, follows from what came before, and names what is on file.
  @Sendable
  static func ledger(_ snapshot: Snapshot) throws(Problem) -> [Problem] {
    var walk = LedgerWalk([], snapshot, isWhole: true)
    for month in snapshot.months { try walk.read(.month(month), snapshot) }
    try walk.read(.undone, snapshot)
    return walk.problems
  }

  /// The same for some days, following from findings carried forward.
  static func ledger(
    _ snapshot: Snapshot, of days: Period, opening: [Finding]
  ) throws(Problem) -> [Problem] {
    func walk(_ opening: [Finding]) throws(Problem) -> LedgerWalk {
      var walk = LedgerWalk(opening, snapshot, days: days)
      for month in snapshot.files(of: days) { try walk.read(.month(month), snapshot) }
      return walk
    }
    let first = try walk(opening)
    guard !first.missing.isEmpty else { return first.problems }
    // What no closing handed on, as where months were given another last day afterwards, is in the ledger before.
    let earlier = MonthReader(snapshot, damaged: { _ in })
    return try walk(opening + earlier.findings(first.missing, before: days.first).findings).problems
  }
}

extension Snapshot {
  /// The numbers on file; nothing where the register cannot be read, which is a problem of its own.
  fileprivate func ids<Entry: RegisterEntry>(_ type: Entry.Type) -> Set<String>? {
    (try? names(type)).map { Set($0.keys) }
  }
}

/// A walk over the ledger that notes everything wrong with its lines.
private struct LedgerWalk {
  var units: Set<String>?
  var places: Set<String>?
  var categories: Set<String>?
  var duties: Set<String>?
  var routines: Set<String>?
  var problems: [Problem] = []
  /// Findings that something was posted to and that are not known.
  private(set) var missing: Set<FindingID> = []
  private var book: FindingBook
  private var results: ResultBook
  private var activities: ActivityBook
  private var courses: [DutyID: DutyCourse] = [:]
  private let snapshot: Snapshot
  private var tx = ""
  private var linesOfTx = 0
  private var commands: Set<TransactionID> = []
  private let undone: UndoneCommands
  /// Whether it begins with the first posting of all, so that nothing can be called back it has not seen.
  private let isWhole: Bool
  /// The days it is about; what is posted on others need only be whole.
  private let days: Period?

  init(_ opening: [Finding], _ snapshot: Snapshot, isWhole: Bool = false, days: Period? = nil) {
    self.isWhole = isWhole
    self.days = days
    self.snapshot = snapshot
    book = FindingBook(opening)
    results = ResultBook(beginningIn: isWhole ? nil : days?.first.month)
    activities = ActivityBook(beginningIn: isWhole ? nil : days?.first.month)
    units = snapshot.ids(Unit.self)
    places = snapshot.ids(Place.self)
    categories = snapshot.ids(Category.self)
    duties = snapshot.ids(Duty.self)
    routines = snapshot.ids(Routine.self)
    undone = snapshot.undone
  }

  mutating func read(_ volume: LedgerVolume, _ snapshot: Snapshot) throws(Problem) {
    let file = volume.file
    var found: [Problem] = []
    tx = ""
    try snapshot.lines(of: volume, damaged: { found.append($0) }) {
      (reader, line) throws(PostingReader.Fault) in
      for problem in try look(at: &reader, volume) { found.append(problem.at(.line(file: file, line: line))) }
      return nil
    }
    problems += found
  }

  private mutating func look(
    at reader: inout PostingReader, _ volume: LedgerVolume
  ) throws(PostingReader.Fault) -> [Problem] {
    var found: [Problem] = []
    if !reader.isIntact { found.append(.altered) }
    let posting = try reader.posting()
    found += countLines(posting.stamp.tx.rawValue, end: reader.end)
    if let days, !days.contains(posting.on.day) { return found }
    found += reader.unknownKeys.map { .unknownKey($0) }
    if let month = volume.postedMonth, posting.on.month != month { found.append(.wrongMonth(posting.on)) }
    let command = posting.stamp.tx
    if !undone.isEmpty { commands.insert(command) }
    switch posting.body {
    case .unknown(let kind, _): found.append(.unknownKind(kind))
    case .undone(let other): if !commands.contains(other) { found.append(.unknownCommand(other)) }
    case .finding(let id, let event): if !undone.contains(command) { found += follow(id, event, posting.on) }
    case .result(let id, let event): if !undone.contains(command) { found += follow(id, event, posting) }
    case .duty(let id, let event): if !undone.contains(command) { found += follow(id, event, posting.on) }
    case .activity(let id, let event): if !undone.contains(command) { found += follow(id, event, posting) }
    case .register, .reporterForgotten, .monthReopened: break
    }
    return found
  }

  private mutating func countLines(_ next: String, end: Int?) -> [Problem] {
    let lost = tx.isEmpty || next == tx ? [] : [Problem.unended(tx)]
    linesOfTx = next == tx ? linesOfTx + 1 : 1
    tx = next
    guard let end else { return lost }
    defer { tx = "" }
    return lost + (end == linesOfTx ? [] : [.incomplete(next, lines: linesOfTx, of: end)])
  }

  private mutating func follow(_ id: FindingID, _ event: FindingEvent, _ on: Moment) -> [Problem] {
    var found = strangers(event)
    if book[id] == nil, event.kind != .reported, event.kind != .recalled { missing.insert(id) }
    if let finding = book[id], let refusal = refusal(of: event, finding, on) { found.append(refusal) }
    if isWhole, event.kind == .recalled, book[id] == nil { found.append(.recalledUnreported(id)) }
    do throws(Problem) {
      try book.post(event, to: id, on: on)
    } catch {
      found.append(error)
    }
    return found
  }

  private mutating func follow(_ id: ResultID, _ event: ResultEvent, _ posting: Posting) -> [Problem] {
    var found = faults(of: id, event, on: posting.on)
    do throws(Problem) {
      try results.post(event, to: id, on: posting.on, text: posting.text)
    } catch {
      found.append(error)
    }
    return found
  }

  private mutating func follow(_ id: DutyID, _ event: DutyEvent, _ on: Moment) -> [Problem] {
    let refusal = isWhole ? courses[id, default: DutyCourse()].refusal(of: event.kind, on: on, id) : nil
    courses[id, default: DutyCourse()].post(event, on: on)
    return [stranger("清单事项", id.rawValue, among: duties), refusal].compactMap(\.self)
  }

  private mutating func follow(_ id: ActivityID, _ event: ActivityEvent, _ posting: Posting) -> [Problem] {
    var found: [Problem] = []
    switch event {
    case .recorded(let activity):
      found += activity.units.compactMap { stranger("责任单位", $0.rawValue, among: units) }
      found += [
        stranger("点位", activity.place?.rawValue, among: places),
        stranger("常态机制", activity.routine?.rawValue, among: routines),
        posting.on.month == id.month ? nil : .otherMonth(id, posting.on),
      ].compactMap(\.self)
    case .voided: found += [activities[id]?.refusal(ofVoidingOn: posting.on)].compactMap(\.self)
    }
    do throws(Problem) {
      try activities.post(event, to: id, on: posting.on, text: posting.text)
    } catch {
      found.append(error)
    }
    return found
  }

  private func faults(of id: ResultID, _ event: ResultEvent, on: Moment) -> [Problem] {
    switch event {
    case .recorded(let result):
      [
        stranger("责任单位", result.unit.rawValue, among: units),
        stranger("考评单位", result.assessor?.rawValue, among: units),
        stranger("点位", result.place?.rawValue, among: places),
        on.month == id.month ? nil : .otherMonth(id, on),
      ].compactMap(\.self) + result.faults(on: on, in: (try? snapshot.month(of: on.day)) ?? on.month)
    case .voided: [results[id]?.refusal(ofVoidingOn: on)].compactMap(\.self)
    }
  }

  /// What is called back must be as its postings left it.
  private func refusal(of event: FindingEvent, _ finding: Finding, _ on: Moment) -> Problem? {
    guard case .recalled(let recalled) = event else { return finding.refusal(of: event.kind, on: on) }
    return recalled == finding ? nil : .recalledOtherwise(finding.id)
  }

  private func strangers(_ event: FindingEvent) -> [Problem] {
    switch event {
    case .reported(let report), .corrected(let report):
      [
        stranger("点位", report.place?.rawValue, among: places),
        stranger("问题类别", report.category?.rawValue, among: categories),
      ].compactMap(\.self)
    case .assigned(let assignment), .reopened(let assignment): strangers(assignment)
    case .reassigned(let transfer): strangers(transfer.assignment)
    default: []
    }
  }

  private func strangers(_ assignment: FindingEvent.Assignment) -> [Problem] {
    ([assignment.lead] + assignment.supports).compactMap { stranger("责任单位", $0.rawValue, among: units) }
  }

  private func stranger(_ noun: String, _ id: String?, among known: Set<String>?) -> Problem? {
    guard let id, let known, !known.contains(id) else { return nil }
    return .stranger(noun, id)
  }
}

extension Problem {
  private static let restore = "请从备份恢复这一行，不要手工改动流水"

  fileprivate static let altered = Problem("这一行被改动过", why: "校验码 crc 与内容不符", advice: restore)

  fileprivate static func incomplete(_ tx: String, lines: Int, of end: Int) -> Problem {
    Problem("一条命令的流水不全", value: tx, why: "应有 \(end) 行，只有 \(lines) 行", advice: restore)
  }

  fileprivate static func unended(_ tx: String) -> Problem {
    Problem("一条命令的流水不全", value: tx, why: "到这一行之前应有它的最后一行，却没有", advice: restore)
  }

  fileprivate static func wrongMonth(_ on: Moment) -> Problem {
    Problem("记错了月份", value: on.title, why: "流水要记在发生的那个月的文件里", advice: restore)
  }

  fileprivate static func unknownKind(_ kind: String) -> Problem {
    Problem("不认识的流水", value: kind, why: "本程序没有这种记账，这一行没有计入", advice: "请换用更新的 creation，或查明这一行的来历")
  }

  fileprivate static func unknownCommand(_ command: TransactionID) -> Problem {
    Problem(
      "撤销的命令不在流水里", value: command.rawValue, why: "流水里没有这条命令写的内容", advice: "请从备份恢复缺了的流水")
  }

  fileprivate static func unknownKey(_ key: String) -> Problem {
    Problem("不认识的字段", value: key, why: "本程序没有这个字段，没有计入", advice: "请换用更新的 creation，或查明这一行的来历")
  }

  fileprivate static func recalledOtherwise(_ id: FindingID) -> Problem {
    Problem(
      "调档与经过不符", value: id.description, why: "finding.recalled 写的与它此前各笔流水得出的不同", advice: restore)
  }

  fileprivate static func recalledUnreported(_ id: FindingID) -> Problem {
    Problem("调档的问题没有登记过", value: id.description, why: "流水里找不到它的 finding.reported", advice: restore)
  }

  fileprivate static func otherMonth(_ id: some MonthlyNumber, _ on: Moment) -> Problem {
    Problem("录入时间与编号的月份不符", value: on.title, why: "\(id) 应是 \(id.month.title)录入的", advice: restore)
  }

  fileprivate static func stranger(_ noun: String, _ id: String) -> Problem {
    Problem("\(noun)没有登记", value: id, why: "流水里有它，登记册里没有", advice: "请在登记册里补上它")
  }
}
