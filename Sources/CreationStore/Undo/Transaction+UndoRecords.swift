import Creation

/// Taking back commands about duties and activities.
extension Transaction {
  /// Throws where something that counts was posted later about a duty or an activity of the command.
  func requireUnusedRecords(_ entries: [LoggedPosting], _ command: TransactionID) throws(Problem) {
    let duties = Set(entries.compactMap(\.duty))
    if !duties.isEmpty {
      // What changed in the list itself stands beside what happened to the duty, and holds nothing fast.
      let postings = try snapshot.postings(of: duties).filter {
        if case .duty = $0.body { true } else { false }
      }
      try requireLast(postings, command)
    }
    let activities = try snapshot.activities(of: Set(entries.compactMap(\.activity?.id)))
    for history in activities.values { try requireLast(history.postings, command) }
  }

  /// Throws where postings of other commands follow those of the command about the same record.
  private func requireLast(_ postings: [Posting], _ command: TransactionID) throws(Problem) {
    var touched: Set<String> = []
    for posting in postings {
      if posting.stamp.tx == command {
        touched.insert(posting.record)
      } else if touched.contains(posting.record) {
        throw .reliedOn(posting, posting.record)
      }
    }
  }

  /// Throws where the postings of a command about duties or activities no longer fit among those that count now.
  func requireRedoableRecords(_ entries: [LoggedPosting], _ command: TransactionID) throws(Problem) {
    let duties = Set(entries.compactMap(\.duty))
    let activities = Set(entries.compactMap(\.activity?.id))
    guard !duties.isEmpty || !activities.isEmpty else { return }
    var replay = RecordReplay(duties: duties, activities: activities)
    for month in snapshot.months {
      try snapshot.lines(
        of: .month(month), where: { LinePeek.mayBe(.duty, $0) || LinePeek.mayBe(.activity, $0) }, damaged: nil
      ) { (reader, _) throws(PostingReader.Fault) in
        let posting = try reader.posting()
        guard posting.stamp.tx == command || !snapshot.undone.contains(posting.stamp.tx) else { return nil }
        return replay.refusal(of: posting).map { .notRedoable(command, because: $0) }
      }
    }
  }
}

/// 重演 Posts what happened to some duties and activities again, to see whether it still fits together.
private struct RecordReplay {
  let duties: Set<DutyID>
  let activities: Set<ActivityID>
  private var courses: [DutyID: DutyCourse] = [:]
  private var book = ActivityBook()

  init(duties: Set<DutyID>, activities: Set<ActivityID>) {
    self.duties = duties
    self.activities = activities
  }

  /// Posts it and gives why it may not follow, where it may not.
  mutating func refusal(of posting: Posting) -> Problem? {
    switch posting.body {
    case .duty(let id, let event) where duties.contains(id):
      let refusal = courses[id, default: DutyCourse()].refusal(of: event.kind, on: posting.on, id)
      courses[id, default: DutyCourse()].post(event, on: posting.on)
      return refusal
    case .activity(let id, let event) where activities.contains(id):
      if event == .voided, let refusal = book[id]?.refusal(ofVoidingOn: posting.on) { return refusal }
      do throws(Problem) {
        try book.post(event, to: id, on: posting.on)
        return nil
      } catch {
        return error
      }
    default: return nil
    }
  }
}
