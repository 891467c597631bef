import Creation

/// 撤销清单 The commands whose postings do not count any more.
///
/// A command that was taken back stays in the ledger; that it does not count is a posting of its own, in
/// `ledger/undone.jsonl`. Taking back such a posting makes the command count again.
package struct UndoneCommands: Sendable {
  private var commands: Set<TransactionID> = []
  private var takers: [TransactionID: TransactionID] = [:]
  /// Why the list could not be read whole; no figure may rest on what is left of it.
  private(set) var fault: Problem?

  /// None.
  init() {}

  /// Settles what counts from the postings, in the order they were recorded: one that was itself taken back later
  /// says nothing.
  init(_ postings: some Collection<(command: TransactionID, by: TransactionID)>, fault: Problem? = nil) {
    self.fault = fault
    takers = Dictionary(postings.map { ($0.by, $0.command) }, uniquingKeysWith: { first, _ in first })
    for posting in postings.reversed() where !commands.contains(posting.by) {
      commands.insert(posting.command)
    }
  }
}

extension UndoneCommands {
  /// Whether every command counts.
  package var isEmpty: Bool { commands.isEmpty }

  /// Whether a command is one that took another back.
  func isTakingBack(_ command: TransactionID) -> Bool { takers[command] != nil }

  /// The command that one took back.
  func takenBack(by command: TransactionID) -> TransactionID? { takers[command] }

  /// Whether a command was taken back.
  package func contains(_ command: TransactionID) -> Bool { commands.contains(command) }
}

extension Snapshot {
  /// Reads the list of commands taken back.
  func readUndone() throws(Problem) -> UndoneCommands {
    var postings: [(command: TransactionID, by: TransactionID)] = []
    var fault: Problem?
    try lines(of: .undone, damaged: { fault = fault ?? $0 }) { (reader, _) throws(PostingReader.Fault) in
      let posting = try reader.posting()
      if case .undone(let command) = posting.body { postings.append((command, posting.stamp.tx)) }
      return nil
    }
    return UndoneCommands(postings, fault: fault)
  }
}
