import Creation

extension Transaction {
  /// 撤销 Takes a command back and gives what it had posted; without a name the last one that counts.
  ///
  /// Refused where a month it posted in is closed, where something posted later rests on it, or where it was taken
  /// back before. Taking back a taking-back makes the first command count again.
  package mutating func undo(
    _ named: TransactionID?, on: Moment, text: String?
  ) throws -> [LoggedPosting] {
    let command = try named ?? lastCommand()
    let entries = try snapshot.entries(of: command)
    guard let first = entries.first else { throw Problem.unknownCommand(command) }
    if first.isUndone { throw Problem.undoneBefore(command) }
    let (target, counts) = snapshot.target(of: command)
    if counts {
      try requireRedoable(target)
    } else {
      let postings = target == command ? entries : try snapshot.entries(of: target)
      try requireUndoable(postings, target)
      try takeBack(postings.compactMap(\.change), of: target, on: on)
    }
    undo(command, on: on, text: text)
    return entries
  }

  /// The command recorded last of those that count, in the months still open.
  private func lastCommand() throws(Problem) -> TransactionID {
    var lasts: [Posting.Stamp] = []
    for month in snapshot.months where !snapshot.isClosed(month.last) {
      var last: Posting.Stamp?
      try snapshot.lines(of: month, damaged: nil) { (reader, _) throws(PostingReader.Fault) in
        let stamp = try reader.stamp()
        guard !snapshot.undone.isTakingBack(stamp.tx), try !snapshot.isClosed(reader.on().day) else {
          return nil
        }
        if last.map({ $0.at <= stamp.at }) ?? true { last = stamp }
        return nil
      }
      if let last { lasts.append(last) }
    }
    guard let latest = lasts.map(\.at).max(), let last = lasts.last(where: { $0.at == latest }) else {
      throw .nothingToUndo
    }
    // Which of two months' files was written later cannot be told within a second.
    if let other = lasts.first(where: { $0.at == latest && $0.tx != last.tx }) {
      throw .sameSecond(other, last)
    }
    guard last.by == stamp.by else { throw .someoneElses(last) }
    return last.tx
  }
}

extension Transaction {
  /// Throws where a command cannot be taken back: a month of it is closed, what it erased is gone, something rests
  /// on it.
  private func requireUndoable(_ entries: [LoggedPosting], _ command: TransactionID) throws(Problem) {
    if let closed = entries.first(where: { snapshot.isClosed($0.posting.on.day) }) {
      throw .inClosedMonth(closed.posting, snapshot, "撤销")
    }
    for entry in entries {
      if case .reporterForgotten = entry.posting.body { throw .forgotten(command) }
      if case .monthReopened(let month) = entry.posting.body { throw .reopened(month, command) }
    }
    try requireUnused(entries, command)
    try requireUnusedResults(entries, command)
    try requireUnusedRecords(entries, command)
  }

  /// Throws where something that counts, recorded later, is about a finding of the command or names one it reported.
  private func requireUnused(_ entries: [LoggedPosting], _ command: TransactionID) throws(Problem) {
    var reported: Set<FindingID> = []
    var ended: Set<FindingID> = []
    var firsts: [FindingID: (month: Month, line: Int)] = [:]
    for entry in entries {
      guard case .finding(let id, let event) = entry.posting.body else { continue }
      if event.kind == .reported { reported.insert(id) }
      if event.kind.state(after: .assigned) == .closed { ended.insert(id) }
      if firsts[id] == nil { firsts[id] = (entry.posting.on.month, entry.line) }
    }
    let ids = Set(firsts.keys)
    for month in snapshot.months where !ids.isEmpty && month >= (ids.map(\.month).min() ?? month) {
      try snapshot.postings(in: month, of: reported.isEmpty && ended.isEmpty ? ids : nil) {
        (posting, line) throws(Problem) in
        guard case .finding(let id, let event) = posting.body, posting.stamp.tx != command else { return }
        let isLater = firsts[id].map { ($0.month, $0.line) < (month, line) } ?? false
        let isRelapse = event.relapsed.map(ended.contains) ?? false
        let isNamed = event.named.map(reported.contains) ?? false
        guard isLater || isNamed || (isRelapse && posting.isRecorded(line, after: entries)) else { return }
        throw .reliedOn(posting, (isLater ? id : event.named ?? id).description)
      }
    }
  }

  /// Throws where the postings of a command no longer fit among those that count now.
  private func requireRedoable(_ command: TransactionID) throws(Problem) {
    let entries = try snapshot.entries(of: command)
    if entries.contains(where: { $0.change != nil }) { throw .registersRedone(command) }
    if let closed = entries.first(where: { snapshot.isClosed($0.posting.on.day) }) {
      throw .inClosedMonth(closed.posting, snapshot, "恢复")
    }
    try requireNamed(by: entries, command)
    try requireRedoableResults(entries, command)
    try requireRedoableRecords(entries, command)
    let ids = Set(entries.compactMap(\.finding))
    var book = FindingBook()
    for month in snapshot.months where month >= (ids.map(\.month).min() ?? month) {
      try snapshot.lines(of: .month(month), where: { LinePeek.mayConcern(ids, $0) }, damaged: nil) {
        (reader, _) throws(PostingReader.Fault) in
        let posting = try reader.posting()
        guard case .finding(let id, let event) = posting.body, ids.contains(id),
          posting.stamp.tx == command || !snapshot.undone.contains(posting.stamp.tx)
        else { return nil }
        return book.refusal(of: event, to: id, on: posting.on).map { .notRedoable(command, because: $0) }
      }
    }
  }

  /// Throws where a finding or an entry of a register that the postings name is not on file any more.
  private func requireNamed(by entries: [LoggedPosting], _ command: TransactionID) throws(Problem) {
    let events = entries.compactMap(\.event)
    let others = Set(events.compactMap(\.named)).subtracting(entries.compactMap(\.reported))
    let known = try MonthReader(snapshot).findings(others)
    if let gone = others.sorted().first(where: { known[$0] == nil }) {
      throw .notRedoable(command, because: .gone("问题", gone.description))
    }
    let named = Set(entries.flatMap(\.entries))
    let registered = [
      RegisterChange.Register.unit: try snapshot.names(Unit.self), .place: try snapshot.names(Place.self),
      .category: try snapshot.names(Category.self), .duty: try snapshot.names(Duty.self),
      .routine: try snapshot.names(Routine.self),
    ]
    if let gone = named.first(where: { registered[$0.register]?[$0.id] == nil }) {
      throw .notRedoable(command, because: .gone(gone.register.title, gone.id))
    }
  }
}

extension Posting {
  /// Whether it was recorded after a command, as far as that can be told.
  fileprivate func isRecorded(_ line: Int, after entries: [LoggedPosting]) -> Bool {
    guard let first = entries.first else { return false }
    if stamp.at != first.posting.stamp.at { return stamp.at > first.posting.stamp.at }
    return entries.contains { $0.posting.on.month == on.month && $0.line < line }
  }
}

extension FindingBook {
  /// Posts an event and gives why it may not follow, where it may not; what is called back (调档) must be as the
  /// postings before leave it.
  fileprivate mutating func refusal(of event: FindingEvent, to id: FindingID, on: Moment) -> Problem? {
    if case .recalled(let record) = event {
      guard let finding = self[id] else { return .gone("问题", id.description) }
      if finding != record { return .recalledOtherwise(id) }
    } else if let refusal = self[id]?.refusal(of: event.kind, on: on) {
      return refusal
    }
    do throws(Problem) {
      try post(event, to: id, on: on)
      return nil
    } catch {
      return error
    }
  }
}

extension Snapshot {
  /// What a command posted, in order.
  fileprivate func entries(of command: TransactionID) throws(Problem) -> [LoggedPosting] {
    var query = LogQuery()
    query.word = command.rawValue
    query.isWanted = { stamp, _ in stamp.tx == command }
    return try log(query).entries.filter { $0.posting.stamp.tx == command }
  }

  /// The command whose postings a taking-back concerns in the end, and whether they count from then on.
  ///
  /// Taking back a taking-back makes the first command count; taking that back in turn takes the first one back.
  fileprivate func target(
    of command: TransactionID
  ) -> (command: TransactionID, counts: Bool) {
    var (target, counts, seen) = (command, false, Set<TransactionID>())
    while seen.insert(target).inserted, let other = undone.takenBack(by: target) {
      target = other
      counts.toggle()
    }
    return (target, counts)
  }
}

extension Problem {
  fileprivate static let nothingToUndo = Problem(
    "没有可以撤销的命令", why: "未月结的月份里没有记过账", advice: "请用 creation log 查看")

  fileprivate static func someoneElses(_ stamp: Posting.Stamp) -> Problem {
    Problem(
      "最后一条命令是别人记的", at: .option("--tx"), value: "\(stamp.tx)",
      why: "\(stamp.by) 记于 \(stamp.at.moment.title)", advice: "请与本人核实；确要撤销，写上 --tx \(stamp.tx)")
  }

  fileprivate static func sameSecond(_ one: Posting.Stamp, _ other: Posting.Stamp) -> Problem {
    Problem(
      "分不出最后一条是哪条", at: .option("--tx"), value: "\(one.tx)、\(other.tx)", why: "这两条记在同一秒、不同的月份",
      advice: "请用 creation log 查看，写上 --tx")
  }

  fileprivate static func forgotten(_ command: TransactionID) -> Problem {
    Problem(
      "删除了的举报人不能恢复", at: .option("--tx"), value: command.rawValue, why: "删除是按本人要求，档案里已经没有了",
      advice: "请不要撤销；确有需要时重新登记")
  }

  fileprivate static func reopened(_ month: Month, _ command: TransactionID) -> Problem {
    Problem(
      "重开月份不能撤销", at: .option("--tx"), value: command.rawValue, why: "\(month.title)已重新打开，可能又记过账",
      advice: "请再次月结：creation month close \(month)")
  }

  fileprivate static func gone(_ noun: String, _ id: String) -> Problem {
    Problem("它提到的\(noun)已经不在", value: id, advice: "请先登记")
  }

  fileprivate static func unknownCommand(_ command: TransactionID) -> Problem {
    Problem(
      "没有这条命令", at: .option("--tx"), value: command.rawValue, why: "流水里没有这个命令号",
      advice: "请用 creation log 查看命令号")
  }

  fileprivate static func undoneBefore(_ command: TransactionID) -> Problem {
    Problem("这条命令已经撤销过", at: .option("--tx"), value: command.rawValue, advice: "请用 creation log 查看")
  }

  fileprivate static func inClosedMonth(
    _ posting: Posting, _ snapshot: Snapshot, _ verb: String
  ) -> Problem {
    let closed = snapshot.closedMonth(of: posting.on.day)
    let title = closed.map { $0.month.title(over: $0.days) } ?? posting.on.month.title
    return Problem(
      "\(title)已月结，不能\(verb)", at: .option("--tx"), value: posting.stamp.tx.rawValue,
      why: "月结后的流水不再变动（months/\(closed?.month ?? posting.on.month)）",
      advice: "请在本月另记一笔更正，如 reopen、correct、void")
  }

  static func reliedOn(_ later: Posting, _ record: String) -> Problem {
    let kind =
      switch later.body {
      case .finding(_, let event): event.kind.title
      case .result(_, let event): event.kind.title
      case .duty(_, let event): event.kind.title
      case .activity(_, let event): event.kind.title
      default: ""
      }
    return Problem(
      "后面的记账以它为前提，不能撤销", at: .record(record), value: later.stamp.tx.rawValue,
      why: "\(later.stamp.by) 于 \(later.stamp.at.moment.title) 给 \(later.record) 记了\(kind)",
      advice: "请先撤销它：creation undo --tx \(later.stamp.tx)")
  }

  static func notRedoable(_ command: TransactionID, because problem: Problem) -> Problem {
    Problem(
      "不能恢复这条命令", at: problem.site, value: command.rawValue,
      why: "它的记账接不上现在的经过：\(problem.what)" + (problem.value.map { "（\($0)）" } ?? ""),
      advice: "请用 creation log 查看，先恢复它前面的命令，或重新记账")
  }

  fileprivate static func recalledOtherwise(_ id: FindingID) -> Problem {
    Problem("后来调档时它不是这样", value: id.description, advice: "请先撤销后来的")
  }

  fileprivate static func registersRedone(_ command: TransactionID) -> Problem {
    Problem(
      "含登记册变动的命令不能恢复", at: .option("--tx"), value: command.rawValue, why: "撤销时登记册已改回原样",
      advice: "请重新运行那条命令")
  }
}
