import Creation
import Glibc

/// 数据库 Reading and writing of one data directory.
package struct Store: Sendable {
  /// The directory.
  package let directory: DataDirectory

  /// Opens a directory.
  package init(_ directory: DataDirectory) {
    self.directory = directory
  }

  /// What a command learns about its own writing.
  package struct Receipt: Sendable {
    /// Things the person should know, such as a torn tail that was set aside.
    package var notices: [String] = []
  }
}

extension Store {
  /// What readers see now.
  package func snapshot() throws(Problem) -> Snapshot {
    try Snapshot(directory)
  }

  /// Throws unless the office is on file and of a format this version knows; needs no snapshot, so that every
  /// command can begin with it.
  package func requireOffice() throws(Problem) {
    var bytes: [UInt8]?
    if let file = try OpenFile(directory.path(DataDirectory.officeFile), O_RDONLY) {
      bytes = try file.bytes(from: 0, count: try file.status().size)
    }
    if let bytes, let office = try? JSONValue.parse(bytes), Store.isSound(office) { return }
    _ = try Snapshot.office(bytes, directory)
  }

  /// Whether an office's file is as it should be, seen without decoding it: every command asks.
  private static func isSound(_ office: JSONValue) -> Bool {
    office["format"]?.int == Office.currentFormat && office["name"]?.string != nil
      && office["code"]?.string != nil && office["level"]?.string.flatMap(Office.Level.init(rawValue:)) != nil
  }

  /// Runs a command under the writers' lock and lands what it posted, all of it or none.
  ///
  /// With `isDryRun` everything is checked and nothing is written.
  package func write<Value>(
    stamp: Posting.Stamp, isDryRun: Bool = false, patience: Double = 30,
    waiting: (String) -> Void = { _ in }, _ body: (inout Transaction) throws -> Value
  ) throws -> (value: Value, receipt: Receipt) {
    if isDryRun {
      var transaction = Transaction(stamp: stamp, snapshot: try snapshot(), isDryRun: true)
      return (try body(&transaction), Receipt())
    }
    let lock = try WriterLock(
      directory.path(DataDirectory.lockFile), holder: stamp.by, seconds: patience, waiting: waiting)
    return try withExtendedLifetime(lock) {
      try directory.refuseLinks()
      try Leftovers.sweep(directory)
      try Journal.read(directory)?.carryOut(directory)
      var transaction = Transaction(stamp: stamp, snapshot: try snapshot())
      let value = try body(&transaction)
      return (value, Receipt(notices: try commit(&transaction)))
    }
  }

  private func commit(_ transaction: inout Transaction) throws(Problem) -> [String] {
    guard !transaction.isEmpty else { return [] }
    var notices: [String] = []
    let serials = transaction.months.map { ($0, Serials.last(after: transaction, in: $0)) }
    var steps = transaction.replacements.sorted { $0.key < $1.key }.map { file, bytes in
      Journal.Order(action: .replace, file: file, before: 0, bytes: bytes)
    }
    steps += transaction.removals.sorted().map { .init(action: .remove, file: $0, before: 0, bytes: []) }
    for volume in transaction.volumes {
      let tail = try transaction.snapshot.tail(of: volume)
      let file = volume.file
      if let aside = try LedgerFile.setAsideTornTail(directory.path(file), tail) {
        let name = aside.dropFirst(directory.root.count + 1)
        notices.append("\(file) 末尾有上次没写完的 \(tail.torn) 字节，已移到 \(name)")
      }
      steps.append(
        .init(action: .append, file: file, before: tail.committed, bytes: transaction.takeLines(of: volume)))
    }
    if let reporters = transaction.takeReporters() { try append(reporters: reporters, to: &steps) }
    for folder in Set(steps.map { Folder.parent(of: $0.file) }) { try create(folder) }
    try land(steps, after: transaction.evidence, tx: transaction.stamp.tx.rawValue)
    for (month, last) in serials { remember(last, in: month, steps) }
    refreshIndexes(transaction)
    return notices
  }

  private func remember(_ serials: LastSerials?, in month: Month, _ steps: [Journal.Order]) {
    let file = DataDirectory.ledgerFile(month)
    guard let serials, let step = steps.first(where: { $0.file == file }) else { return }
    Serials.remember(serials, in: month, size: step.before + step.bytes.count, step.bytes, directory)
  }

  private func create(_ folder: String) throws(Problem) {
    let path = directory.path(folder)
    guard FileStatus(path: path) == nil else { return }
    try Folder.create(path, mode: folder == "private" ? 0o700 : 0o750)
  }

  private func refreshIndexes(_ transaction: Transaction) {
    for file in transaction.replacements.keys where file.hasPrefix("registers/") {
      let list = String(file.dropFirst("registers/".count).dropLast(".json".count))
      RegisterIndex.rebuild(directory, register: file, list: list)
    }
  }

  /// Copies the evidence and lands the steps; where they do not land, neither do the copies stay.
  private func land(
    _ steps: [Journal.Order], after evidence: [EvidencePath: Transaction.Evidence], tx: String
  ) throws(Problem) {
    let made = evidence.isEmpty ? [] : try keep(evidence)
    do throws(Problem) {
      try land(steps, tx: tx)
    } catch {
      if !mayCount(steps, tx) { discard(made) }
      throw error
    }
  }

  /// Whether a command whose landing failed may count all the same, as far as can be told.
  private func mayCount(_ steps: [Journal.Order], _ tx: String) -> Bool {
    do throws(Problem) {
      if try Journal.read(directory)?.tx == tx { return true }
    } catch {
      return true
    }
    guard let step = steps.first, steps.count == 1 else { return false }
    return FileStatus(path: directory.path(step.file))?.size ?? 0 != step.before
  }

  /// One appended file needs no journal: its end mark makes it whole or nothing. The reporters' lines have none.
  private func land(_ steps: [Journal.Order], tx: String) throws(Problem) {
    if steps.count == 1, let step = steps.first, step.file != DataDirectory.reporterFile {
      let path = directory.path(step.file)
      switch step.action {
      case .append:
        return try LedgerFile.append(
          step.bytes, to: path, at: step.before, mode: DataDirectory.mode(of: step.file))
      case .replace:
        return try AtomicFile.replace(
          path, with: step.bytes, mode: DataDirectory.mode(of: step.file))
      case .remove:
        try AtomicFile.takeOut(path)
        return try Folder.synchronise(Folder.parent(of: path))
      }
    }
    do throws(Problem) {
      try Journal.write(tx: tx, steps: steps, directory)
      try Journal.read(directory)?.carryOut(directory)
    } catch {
      // Once its journal is in place the command counts, even where making that durable failed.
      guard let journal = try? Journal.read(directory), journal.tx == tx else { throw error }
      throw Problem(
        "已记下但还没写完", at: error.site, why: error.why,
        advice: "请排除故障；下一次写入会自动把这条命令做完，请勿重做")
    }
  }
}
