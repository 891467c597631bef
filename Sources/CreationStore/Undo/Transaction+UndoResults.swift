import Creation

/// Taking back commands that booked or voided results.
extension Transaction {
  /// Throws where a result the command booked was voided by another, or one it voided was booked anew since.
  func requireUnusedResults(_ entries: [LoggedPosting], _ command: TransactionID) throws(Problem) {
    let booked = Set(entries.compactMap { $0.result?.event == .voided ? nil : $0.result?.id })
    let voided = Set(entries.compactMap { $0.result?.event == .voided ? $0.result?.id : nil })
    for (_, history) in try snapshot.results(of: booked) {
      if let later = history.postings.first(where: { $0.stamp.tx != command }) {
        throw .reliedOn(later, later.record)
      }
    }
    let coming = try snapshot.results(of: voided.subtracting(booked)).values.map(\.record)
    if let (one, other) = try clash(of: coming, beside: booked.union(voided)) {
      throw .bookedAnew(one, other, command)
    }
  }

  /// Throws where the postings of a command about results no longer fit among those that count now.
  func requireRedoableResults(_ entries: [LoggedPosting], _ command: TransactionID) throws(Problem) {
    let ids = Set(entries.compactMap(\.result?.id))
    guard let first = ids.map(\.month).min() else { return }
    var book = ResultBook()
    for month in snapshot.months where month >= first {
      try snapshot.lines(of: .month(month), where: { LinePeek.mayConcern(ids, $0) }, damaged: nil) {
        (reader, _) throws(PostingReader.Fault) in
        let posting = try reader.posting()
        guard case .result(let id, let event) = posting.body, ids.contains(id),
          posting.stamp.tx == command || !snapshot.undone.contains(posting.stamp.tx)
        else { return nil }
        let month = (try? snapshot.month(of: posting.on.day)) ?? posting.on.month
        return book.refusal(of: event, to: id, on: posting.on, month, posting.text).map {
          .notRedoable(command, because: $0)
        }
      }
    }
    if let (one, other) = try clash(of: book.valid, beside: ids) {
      throw .notRedoable(command, because: .twice(one, other))
    }
  }

  /// The first of some results that would count beside another of the same.
  private func clash(
    of coming: [ResultRecord], beside ids: Set<ResultID>
  ) throws(Problem) -> (ResultRecord, ResultRecord)? {
    guard let first = coming.map(\.term.first).min() else { return nil }
    let others = try snapshot.results(since: first).filter { !$0.isVoid && !ids.contains($0.id) }
    let keys = Dictionary(others.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    return coming.lazy.compactMap { one in keys[one.key].map { (one, $0) } }.first
  }
}

extension ResultBook {
  /// Posts an event and gives why it may not follow, where it may not.
  fileprivate mutating func refusal(
    of event: ResultEvent, to id: ResultID, on: Moment, _ month: Month, _ text: String?
  ) -> Problem? {
    if event == .voided, let refusal = self[id]?.refusal(ofVoidingOn: on) { return refusal }
    do throws(Problem) {
      try post(event, to: id, on: on, in: month, text: text)
      return nil
    } catch {
      return error
    }
  }
}

extension Problem {
  fileprivate static func bookedAnew(
    _ one: ResultRecord, _ other: ResultRecord, _ command: TransactionID
  ) -> Problem {
    Problem(
      "作废的结果后来重新录入了，不能撤销作废", at: .record(one.id.description), value: command.rawValue,
      why: "同一项已另记为 \(other.id)", advice: "请先作废或撤销 \(other.id)")
  }

  fileprivate static func twice(_ one: ResultRecord, _ other: ResultRecord) -> Problem {
    Problem("同一项后来又录入了", value: "\(one.id) 与 \(other.id)", advice: "请先作废后录的")
  }
}
