import Creation
import Glibc

/// 读视图 What a reader sees of the directory: every acknowledged command whole, and nothing else.
///
/// Taking one never waits for a writer and never writes.
package struct Snapshot: Sendable {
  let directory: DataDirectory
  /// The months the ledger has postings for, in order.
  package let months: [Month]
  /// The closed months, in order.
  package let closed: [Month]
  /// The last day of the last closed month; nothing can be posted on it or before.
  package private(set) var lastClosedDay: Day?
  private let rulebookIndex = KeptOnce<RulebookHeads>()
  private let files: [LedgerVolume: FileStatus]
  private let pending: [String: Journal.Step]
  private let journal: Journal?
  /// The commands whose postings do not count.
  package private(set) var undone = UndoneCommands()

  /// Looks at the directory, again where a writer finished a command of several files meanwhile.
  package init(_ directory: DataDirectory) throws(Problem) {
    try directory.refuseLinks()
    self.directory = directory
    var journal = try Journal.read(directory)
    while true {
      let files = try Snapshot.files(directory)
      let closed = try directory.closedMonths()
      let after = try Journal.read(directory)
      guard journal?.tx == after?.tx, journal?.isPending == after?.isPending else {
        journal = after
        continue
      }
      self.files = files
      self.journal = journal
      let steps = journal?.steps ?? []
      pending = Dictionary(steps.map { ($0.file, $0) }, uniquingKeysWith: { $1 })
      months = Set(files.keys.compactMap(\.postedMonth)).union(Snapshot.months(of: steps, in: "ledger/"))
        .sorted()
      self.closed = Snapshot.closed(closed, pending, directory)
      lastClosedDay = self.closed.last.map { frozenDays(of: $0).last }
      if files[.undone] != nil || pending[LedgerVolume.undone.file] != nil { undone = try readUndone() }
      return
    }
  }

  /// Every ledger file that is not empty.
  private static func files(_ directory: DataDirectory) throws(Problem) -> [LedgerVolume: FileStatus] {
    var files: [LedgerVolume: FileStatus] = [:]
    for volume in try directory.ledgerMonths().map(LedgerVolume.month) + [.undone] {
      if let status = FileStatus(path: directory.path(volume.file)), status.size > 0 {
        files[volume] = status
      }
    }
    return files
  }

  /// The closed months as a command that is being carried out leaves them.
  private static func closed(
    _ months: [Month], _ pending: [String: Journal.Step], _ directory: DataDirectory
  ) -> [Month] {
    let touched = Snapshot.months(of: Array(pending.values), in: "months/")
    return Set(months).union(touched).filter { month in
      !touched.contains(month)
        || DataDirectory.closingFiles(month).contains { file in
          pending[file].map { $0.action != .remove } ?? (FileStatus(path: directory.path(file)) != nil)
        }
    }.sorted()
  }

  /// The months a command changes a file of in the folder: `ledger/2026-10.jsonl`, `months/2026-10/scores.json`.
  private static func months(of steps: [Journal.Step], in folder: String) -> [Month] {
    steps.filter { $0.file.hasPrefix(folder) }
      .compactMap { Month(String($0.file.dropFirst(folder.count).prefix(7))) }
  }
}

extension Snapshot {
  /// The last closed month.
  package var lastClosed: Month? { closed.last }

  /// What every posting asks of the rulebook in force in a month.
  func head(for month: Month) throws(Problem) -> RulebookHead? {
    try rulebookIndex.value(rulebookHeads).inForce(month)
  }

  /// 考评月历 as the rulebooks on file give it; what was closed under another one stays as it was.
  var calendar: AssessmentCalendar { get throws(Problem) { try rulebookIndex.value(rulebookHeads).calendar } }

  /// Whether a month is closed, or lies before a closed one.
  package func isClosed(_ month: Month) -> Bool { lastClosed.map { month <= $0 } ?? false }

  /// Whether a command that replaces the file is being carried out.
  func isBeingReplaced(_ file: String) -> Bool { pending[file]?.action == .replace }

  /// Whether a command that appends to the file is being carried out.
  func isBeingAppended(_ file: String) -> Bool { pending[file]?.action == .append }

  /// A file of the ledger when it was looked at; nothing where it was empty or not there.
  func status(of volume: LedgerVolume) -> FileStatus? { files[volume] }

  /// The files directly in a folder, as a command that is being carried out leaves them, in order.
  func names(in folder: String) throws(Problem) -> [String] {
    var names = Set(try Folder.names(directory.path(folder)))
    for (file, step) in pending where Folder.parent(of: file) == folder {
      let name = String(file.dropFirst(folder.count + 1))
      if step.action == .remove { names.remove(name) } else { names.insert(name) }
    }
    return names.sorted()
  }

  /// The content of a file, read through a command that is being carried out.
  func bytes(of file: String) throws(Problem) -> [UInt8]? {
    let step = pending[file]
    var coming: [UInt8]?
    if let journal, let content = step?.content {
      coming = try journal.file.file.bytes(from: content.lowerBound, count: content.count)
    }
    if step?.action == .replace { return coming }
    if step?.action == .remove { return nil }
    guard let open = try OpenFile(directory.path(file), O_RDONLY) else { return coming }
    let size = try open.status().size
    return try open.bytes(from: 0, count: step?.before ?? size) + (coming ?? [])
  }

  /// The first bytes of a file, read through a command that replaces it.
  func head(of file: String, most count: Int) throws(Problem) -> [UInt8]? {
    if let journal, let step = pending[file], step.action != .append {
      if step.action == .remove { return nil }
      let range = step.content.prefix(count)
      return try journal.file.file.bytes(from: range.lowerBound, count: range.count)
    }
    return try OpenFile(directory.path(file), O_RDONLY)?.bytes(from: 0, count: count)
  }

  /// Where the acknowledged lines of a month stand, in order.
  func segments(of month: Month) throws(Problem) -> [Segment] { try segments(of: .month(month)) }

  /// Where the acknowledged lines of a file of the ledger stand, in order.
  func segments(of volume: LedgerVolume) throws(Problem) -> [Segment] {
    let file = volume.file
    guard let journal, let step = pending[file], step.action == .append else {
      return try segment(of: file, length: try tail(of: volume).committed)
    }
    return try segment(of: file, length: step.before) + [Segment(file: journal.file, range: step.content)]
  }

  /// The first bytes of a file.
  private func segment(of file: String, length: Int) throws(Problem) -> [Segment] {
    guard length > 0, let open = try OpenFile(directory.path(file), O_RDONLY) else { return [] }
    return [Segment(file: SharedFile(open), range: 0..<length)]
  }

  /// Where the last whole command of a month ends, and how much is torn behind it.
  func tail(of month: Month) throws(Problem) -> LedgerTail { try tail(of: .month(month)) }

  /// Where the last whole command of a file of the ledger ends, and how much is torn behind it.
  func tail(of volume: LedgerVolume) throws(Problem) -> LedgerTail {
    let path = directory.path(volume.file)
    guard let size = files[volume]?.size, let file = try OpenFile(path, O_RDONLY) else {
      return .empty
    }
    return try LedgerTail(file, size: size)
  }

  /// A stretch of an open file.
  struct Segment: Sendable {
    var file: SharedFile
    var range: Range<Int>
  }
}
