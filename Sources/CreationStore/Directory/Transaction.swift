import Creation

/// 记账命令 What one command posts and changes; it lands as a whole or not at all.
package struct Transaction {
  /// Who recorded it, when, and its number.
  package let stamp: Posting.Stamp
  /// The directory as it was when the lock was taken.
  package let snapshot: Snapshot
  /// 试运行 Whether nothing is to be written, and so nobody was locked out.
  let isDryRun: Bool
  private(set) var batches: [LedgerVolume: LedgerBatch] = [:]
  private(set) var replacements: [String: [UInt8]] = [:]
  private(set) var removals: Set<String> = []
  /// Who reported the findings, for the file of its own that nobody else may read.
  var reporters = LineWriter()
  /// Files to be copied into the directory before the lines that name them.
  var evidence: [EvidencePath: Evidence] = [:]
  /// The highest serial numbers taken in each month.
  private(set) var lastSerials: [Month: LastSerials] = [:]

  init(stamp: Posting.Stamp, snapshot: Snapshot, isDryRun: Bool = false) {
    self.stamp = stamp
    self.snapshot = snapshot
    self.isDryRun = isDryRun
  }
}

extension Transaction {
  /// Posts a fact in the month it happened in.
  ///
  /// Throws where that month is closed.
  package mutating func post(
    _ body: Posting.Body, on: Moment, text: String? = nil, evidence: [Attachment] = [],
    received: String? = nil
  ) throws(Problem) {
    var posting = Posting(body, on: on, text: text, evidence: evidence, stamp: stamp)
    posting.received = received
    try add(posting)
  }

  /// Adds a posting that carries this command's stamp.
  mutating func add(_ posting: Posting) throws(Problem) {
    if let refusal = snapshot.refusal(of: posting.on) { throw refusal }
    switch posting.body {
    case .finding(let id, .reported): lastSerials[id.month, default: LastSerials()].note(id)
    case .result(let id, .recorded): lastSerials[id.month, default: LastSerials()].note(id)
    case .activity(let id, .recorded): lastSerials[id.month, default: LastSerials()].note(id)
    default: break
    }
    batches[.month(posting.on.month), default: LedgerBatch()].add(posting)
  }

  /// 撤销 Takes a command back: its postings do not count from now on.
  mutating func undo(_ command: TransactionID, on: Moment, text: String?) {
    let posting = Posting(.undone(command), on: on, text: text, stamp: stamp)
    batches[.undone, default: LedgerBatch()].add(posting)
  }

  /// Puts new content in the place of a file of the directory.
  mutating func replace(_ file: String, with bytes: [UInt8]) {
    replacements[file] = bytes
  }

  /// Takes a file out of the directory.
  mutating func remove(_ file: String) { removals.insert(file) }

  /// The files of the ledger it adds to, in order.
  var volumes: [LedgerVolume] { batches.keys.sorted() }

  /// The months postings fall in, in order.
  var months: [Month] { volumes.compactMap(\.postedMonth) }

  /// Hands over the lines for a file of the ledger, ready to be appended.
  mutating func takeLines(of volume: LedgerVolume) -> [UInt8] {
    batches.removeValue(forKey: volume)?.finished() ?? []
  }

  /// Hands over who reported the findings, where anybody did.
  mutating func takeReporters() -> [UInt8]? {
    defer { reporters = LineWriter() }
    return reporters.bytes.isEmpty ? nil : reporters.bytes
  }

  /// Whether nothing was posted and nothing changed.
  package var isEmpty: Bool {
    batches.isEmpty && replacements.isEmpty && removals.isEmpty && reporters.bytes.isEmpty
  }
}
