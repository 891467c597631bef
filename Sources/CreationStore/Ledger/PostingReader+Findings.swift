import Creation

/// What some kinds of posting carry beside a report, an assignment or a deadline.
extension PostingReader {
  mutating func transfer() throws(Fault) -> FindingEvent.Transfer {
    guard
      let cause = fields.string(Slot.cause.rawValue).flatMap(FindingEvent.Transfer.Cause.init(rawValue:))
    else { throw Fault(why: "没有改派原因 cause，或写法不对") }
    return FindingEvent.Transfer(try assignment(), cause: cause)
  }

  mutating func suspension() throws(Fault) -> FindingEvent.Suspension {
    guard let until = fields.bytes(Slot.until.rawValue).flatMap({ Moment(ascii: $0)?.day }) else {
      throw Fault(why: "没有挂账期限 until，或写法不对")
    }
    return FindingEvent.Suspension(until: until, deadline: try deadline())
  }

  mutating func requiredDeadline() throws(Fault) -> Deadline {
    guard let deadline = try deadline() else { throw Fault(why: "没有延期后的时限 due") }
    return deadline
  }

  func flag(_ slot: Slot) throws(Fault) -> Bool {
    guard let flag = fields.bool(slot.rawValue) else { throw Fault(why: "没有 \(slot.key)，或不是 true、false") }
    return flag
  }

  func finding(_ slot: Slot) throws(Fault) -> FindingID {
    guard let id = fields.bytes(slot.rawValue).flatMap({ FindingID(ascii: $0) }) else {
      throw Fault(why: "没有问题编号 \(slot.key)，或写法不对")
    }
    return id
  }
}

/// A finding as it stands: in a closing, and where a month calls it back.
extension PostingReader {
  /// The finding of the line, without its free text.
  mutating func record() throws(Fault) -> Finding {
    guard let state = fields.string(Slot.state.rawValue).flatMap(FindingState.init(rawValue:)),
      let reported = moment(.reported), let last = moment(.last), let round = fields.int(Slot.round.rawValue)
    else { throw Fault(why: "state、reported、last、round 不全或写法不对") }
    var finding = Finding(id: try finding(.id), report: report(), on: reported)
    finding.state = state
    finding.round = Int32(clamping: round)
    finding.assigned = try optional(.assigned, moment(.assigned))
    finding.replied = try optional(.replied, moment(.replied))
    finding.closed = try optional(.closed, moment(.closed))
    finding.last = last
    if fields.has(Slot.lead.rawValue) { finding.assignment = try assignment() }
    try readRare(into: &finding)
    return finding
  }

  /// What few findings have.
  private mutating func readRare(into finding: inout Finding) throws(Fault) {
    finding.isFixedOnSpot = try optional(.fixed, fields.bool(Slot.fixed.rawValue)) ?? false
    finding.satisfied = try optional(.satisfied, fields.bool(Slot.satisfied.rawValue))
    if fields.has(Slot.merged.rawValue) { finding.merged = try self.finding(.merged) }
    let appeal = fields.string(Slot.appeal.rawValue).flatMap(Finding.Appeal.init(rawValue:))
    finding.appeal = try optional(.appeal, appeal) ?? .none
    for (key, path) in Finding.Counts.slots {
      guard let count = try optional(key, fields.int(key.rawValue)) else { continue }
      finding.counts[keyPath: path] = Int16(clamping: count)
    }
    if fields.has(Slot.revised.rawValue) {
      guard let revised = nestedDeadline(fields.value(Slot.revised.rawValue)) else {
        throw Fault(why: "改后的时限 revised 不全或写法不对")
      }
      finding.revised = revised
    }
    if fields.has(Slot.suspension.rawValue) { try readSuspension(into: &finding) }
  }

  /// The value of a field that may be left out; where it is there and cannot be read, the line is refused.
  private func optional<Value>(_ slot: Slot, _ value: Value?) throws(Fault) -> Value? {
    if value == nil, fields.has(slot.rawValue) { throw Fault(why: "\(slot.key) 写法不对") }
    return value
  }

  private mutating func readSuspension(into finding: inout Finding) throws(Fault) {
    let value = fields.value(Slot.suspension.rawValue)
    guard let until = value?["until"]?.string.flatMap(Day.init),
      let on = value?["on"]?.string.flatMap(Moment.init)
    else { throw Fault(why: "挂账 suspension 不全或写法不对") }
    let deadline = nestedDeadline(value)
    if deadline == nil, value?["due"] != nil || value?["start"] != nil || value?["limit"] != nil {
      throw Fault(why: "挂账 suspension 的时限 start、limit、due 不全或写法不对")
    }
    finding.suspension = FindingEvent.Suspension(until: until, deadline: deadline)
    finding.suspended = on
  }

  private mutating func nestedDeadline(_ value: JSONValue?) -> Deadline? {
    guard let due = value?["due"]?.string.flatMap(Moment.init),
      let start = value?["start"]?.string.flatMap(Moment.init),
      let limit = value?["limit"]?.string.flatMap({ limits[$0] })
    else { return nil }
    return Deadline(
      start: start, limit: limit, due: due, calendar: value?["calendar"]?.string ?? "",
      provisional: value?["provisional"]?.bool ?? false)
  }
}

extension Finding.Counts {
  /// The counts by the slots of their keys, which are the same words.
  static let slots = fields.compactMap { field in
    Slot.keys.firstIndex(of: field.key).flatMap(Slot.init(rawValue:)).map { ($0, field.path) }
  }
}

/// What was taken over from elsewhere.
extension PostingReader {
  /// Who recorded the posting in the directory it was taken over from.
  func origin() throws(Fault) -> Posting.Stamp? {
    guard fields.has(Slot.origin.rawValue) else { return nil }
    let value = fields.value(Slot.origin.rawValue)
    guard let at = value?["at"]?.string.flatMap(Instant.init), let by = value?["by"]?.string,
      let tx = value?["tx"]?.string
    else { throw Fault(why: "原始记账 origin 里 at、by、tx 不全或写法不对") }
    return Posting.Stamp(at: at, by: by, tx: TransactionID(rawValue: tx))
  }

  /// What another system wrote, as the line has it.
  func received() throws(Fault) -> String? {
    guard fields.has(Slot.received.rawValue) else { return nil }
    guard fields.kind(Slot.received.rawValue) == .object else {
      throw Fault(why: "来件原文 received 应是一个 {…}")
    }
    return json(.received)
  }
}
