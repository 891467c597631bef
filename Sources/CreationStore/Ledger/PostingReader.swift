import Creation

/// Reads ledger lines as postings: quickly as finding events, or whole with stamp and register changes.
struct PostingReader: ~Copyable {
  var fields = LineFields(
    Slot.table, kindSlot: Slot.kind.rawValue, repeated: Slot.at.rawValue...Slot.tx.rawValue)
  var limits = Recent<TimeLimit> { try? TimeLimit($0) }
  /// Whether what was reported is read: where, of which kind, whence. Nothing of it but a relapse is counted by.
  var readsReports = true
  private var days = RecentMonth()
  private var numbers = RecentNumbers<FindingID>()
  private var kind: FindingEvent.Kind?

  /// What is wrong with a line, as the message's second half.
  struct Fault: Error {
    var why: String
  }

  /// Takes in a line.
  mutating func read(_ line: PaddedBytes) throws(Fault) {
    do throws(JSONFailure) {
      try fields.read(line)
    } catch {
      throw Fault(why: "不是完好的 JSON，\(error)")
    }
    guard fields.int(Slot.v.rawValue) == 1 else { throw Fault(why: "没有格式号 v，或不是 1") }
    let word = fields.word(Slot.kind.rawValue, in: FindingEvent.Kind.ledgerWords)
    kind = word.map { FindingEvent.Kind.allCases[$0] }
  }

  /// The keys of the line this version does not know.
  var unknownKeys: [String] { undeclared(fields.unknownKeys) }

  /// The record the line is about.
  var recordID: String { fields.string(Slot.id.rawValue) ?? "" }

  /// The command that wrote the line.
  var command: TransactionID? { fields.string(Slot.tx.rawValue).map(TransactionID.init(rawValue:)) }

  /// How many lines the command wrote into the file, on its last line.
  var end: Int? { fields.int(Slot.end.rawValue) }

  /// Whether the line's checksum fits what stands before it.
  var isIntact: Bool {
    guard let line = fields.line, let text = fields.string(Slot.crc.rawValue),
      let position = fields.position(Slot.crc.rawValue), position.lowerBound >= 7
    else { return false }
    let covered = UnsafeRawBufferPointer(rebasing: line.raw.prefix(position.lowerBound - 7))
    return CRC32.hex(CRC32.checksum(covered)) == text
  }
}

extension PostingReader {
  /// When it happened.
  mutating func on() throws(Fault) -> Moment {
    guard let moment = moment(.on) else { throw Fault(why: "没有发生时间 on，或写法不对") }
    return moment
  }

  /// What was written.
  var text: String? { fields.string(Slot.text.rawValue) }

  /// What happened to which finding; nothing for a line about something else.
  mutating func findingEvent() throws(Fault) -> (id: FindingID, event: FindingEvent)? {
    guard let kind else { return nil }
    guard let bytes = fields.bytes(Slot.id.rawValue), let id = numbers.number(bytes) else {
      throw Fault(why: "没有问题编号 id，或写法不对")
    }
    return (id, try event(kind))
  }

  private mutating func event(_ kind: FindingEvent.Kind) throws(Fault) -> FindingEvent {
    switch kind {
    case .reported: .reported(report())
    case .accepted: .accepted
    case .rejected: .rejected
    case .assigned: .assigned(try assignment())
    case .reassigned: .reassigned(try transfer())
    case .fixed: .fixed
    case .replied: .replied
    case .verified: .verified
    case .returned: .returned
    case .closed: .closed
    case .extended: .extended(try requiredDeadline())
    case .suspended: .suspended(try suspension())
    case .resumed: .resumed(try deadline())
    case .cannotFix: .cannotFix
    case .voided: .voided
    case .reopened: .reopened(try assignment())
    case .revisited: .revisited(satisfied: try flag(.satisfied))
    case .appealed: .appealed
    case .decided: .decided(upheld: try flag(.upheld))
    case .merged: .merged(into: try finding(.into))
    case .exposed: .exposed
    case .urged: .urged
    case .corrected: .corrected(report())
    case .noted: .noted
    case .recalled: .recalled(try record())
    }
  }

  func report() -> FindingEvent.Report {
    let rebounds = fields.bytes(Slot.rebounds.rawValue).flatMap { FindingID(ascii: $0) }
    guard readsReports else { return FindingEvent.Report(rebounds: rebounds) }
    return FindingEvent.Report(
      place: fields.string(Slot.place.rawValue).map(PlaceID.init(rawValue:)),
      category: fields.string(Slot.category.rawValue).map(CategoryID.init(rawValue:)),
      source: fields.string(Slot.source.rawValue).map(Source.init(rawValue:)) ?? .daily,
      external: fields.string(Slot.external.rawValue), level: fields.string(Slot.level.rawValue),
      channel: fields.string(Slot.channel.rawValue), inspection: fields.string(Slot.inspection.rawValue),
      rebounds: rebounds)
  }

  mutating func assignment() throws(Fault) -> FindingEvent.Assignment {
    guard let lead = fields.string(Slot.lead.rawValue) else { throw Fault(why: "没有牵头单位 lead") }
    let supports = fields.strings(Slot.supports.rawValue) ?? []
    return FindingEvent.Assignment(
      lead: UnitID(rawValue: lead), supports: supports.map(UnitID.init(rawValue:)),
      deadline: try deadline())
  }

  mutating func deadline() throws(Fault) -> Deadline? {
    guard fields.has(Slot.due.rawValue) || fields.has(Slot.start.rawValue) || fields.has(Slot.limit.rawValue)
    else { return nil }
    guard let due = moment(.due), let start = moment(.start), let limit = limit() else {
      throw Fault(why: "时限 start、limit、due 不全或写法不对")
    }
    return Deadline(
      start: start, limit: limit, due: due, calendar: fields.string(Slot.calendar.rawValue) ?? "",
      provisional: fields.bool(Slot.provisional.rawValue) ?? false)
  }

  private mutating func limit() -> TimeLimit? {
    if let bytes = fields.bytes(Slot.limit.rawValue), let day = days.day(bytes) { return .date(day) }
    return fields.string(Slot.limit.rawValue).flatMap { limits[$0] }
  }
}

extension PostingReader {
  /// A finding as a closing carries it forward.
  mutating func carried(_ line: PaddedBytes, text wantsText: Bool) throws(Fault) -> Finding {
    do throws(JSONFailure) {
      try fields.read(line)
    } catch {
      throw Fault(why: "不是完好的 JSON，\(error)")
    }
    var finding = try record()
    finding.text = wantsText ? text : nil
    return finding
  }

  mutating func moment(_ slot: Slot) -> Moment? {
    guard let bytes = fields.bytes(slot.rawValue) else { return nil }
    return days.moment(bytes)
  }

  /// Who recorded it, when, and with which command.
  func stamp() throws(Fault) -> Posting.Stamp {
    guard let at = fields.string(Slot.at.rawValue).flatMap(Instant.init),
      let by = fields.string(Slot.by.rawValue), let command
    else { throw Fault(why: "没有记账时间 at、经办人 by 或命令号 tx") }
    return Posting.Stamp(at: at, by: by, tx: command)
  }

  /// The whole posting.
  mutating func posting() throws(Fault) -> Posting {
    var posting = Posting(
      try body(), on: try on(), text: text, evidence: try evidence(), stamp: try stamp())
    posting.origin = try origin()
    posting.received = try received()
    return posting
  }

  /// The photos and scans.
  func evidence() throws(Fault) -> [Attachment] {
    guard fields.has(Slot.files.rawValue) else { return [] }
    guard let values = fields.value(Slot.files.rawValue)?.elements else {
      throw Fault(why: "附件 files 应是一列")
    }
    let files = values.compactMap(Attachment.init)
    guard files.count == values.count else { throw Fault(why: "附件 files 里 path、name、sha256、size 不全或写法不对") }
    return files
  }

  private mutating func body() throws(Fault) -> Posting.Body {
    if let (id, event) = try findingEvent() { return .finding(id, event) }
    if let (id, event) = try resultEvent() { return .result(id, event) }
    if let (id, event) = try dutyEvent() { return .duty(id, event) }
    if let (id, event) = try activityEvent() { return .activity(id, event) }
    let id = fields.string(Slot.id.rawValue) ?? ""
    let word = fields.string(Slot.kind.rawValue) ?? ""
    if word == Posting.Body.undoneWord { return .undone(TransactionID(rawValue: id)) }
    if word == Posting.Body.forgottenWord, let finding = FindingID(id) { return .reporterForgotten(finding) }
    if word == Posting.Body.reopenedWord, let month = Month(id) { return .monthReopened(month) }
    let parts = word.split(separator: ".").map(String.init)
    guard parts.count == 2, let register = RegisterChange.Register(rawValue: parts[0]),
      let action = RegisterChange.Action(rawValue: parts[1])
    else { return .unknown(kind: word, id: id) }
    return .register(
      RegisterChange(
        register, action, id: id, was: json(.was), now: json(.now) ?? "{}"))
  }

  /// A nested value as it stands in the line.
  func json(_ slot: Slot) -> String? {
    fields.source(slot.rawValue).map { String(decoding: $0, as: UTF8.self) }
  }
}
