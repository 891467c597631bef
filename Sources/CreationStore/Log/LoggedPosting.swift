import Creation

/// 账页 A posting with where it stands and whether it counts.
package struct LoggedPosting: Sendable {
  /// The posting.
  package var posting: Posting
  /// 已撤销: whether its command was taken back.
  package var isUndone: Bool
  /// The line in its file.
  var line: Int
}

extension LoggedPosting {
  /// The finding it is about.
  package var finding: FindingID? {
    if case .finding(let id, _) = posting.body { id } else { nil }
  }

  /// The result it is about, and what happened to it.
  var result: (id: ResultID, event: ResultEvent)? {
    if case .result(let id, let event) = posting.body { (id, event) } else { nil }
  }

  /// The duty it is about.
  var duty: DutyID? {
    if case .duty(let id, _) = posting.body { id } else { nil }
  }

  /// The activity it is about, and what happened to it.
  var activity: (id: ActivityID, event: ActivityEvent)? {
    if case .activity(let id, let event) = posting.body { (id, event) } else { nil }
  }

  /// The change of a register it is about.
  var change: RegisterChange? {
    if case .register(let change) = posting.body { change } else { nil }
  }

  /// What happened to the finding.
  var event: FindingEvent? {
    if case .finding(_, let event) = posting.body { event } else { nil }
  }

  /// The command it takes back.
  package var takenBack: TransactionID? {
    if case .undone(let command) = posting.body { command } else { nil }
  }

  /// The finding it reports.
  var reported: FindingID? {
    guard let event, event.kind == .reported else { return nil }
    return finding
  }
}
