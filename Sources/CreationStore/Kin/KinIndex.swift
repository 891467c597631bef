import Creation
import Glibc

/// 同处索引 Answers what is on record like a new finding without reading the ledger.
///
/// A derived file, `.cache/kin.index`, holds the last word on every finding up to a length of every ledger file;
/// what the ledger has beyond is taken in when somebody asks, and written back by one who has the writers' lock.
/// The file counts for nothing where a page is damaged, where a change to it was not finished, where the machine
/// was started anew since (it is never waited for until it is on the disk), where a ledger file is not the one
/// that was read, or where commands were undone since. It is then made anew from the ledger.
struct KinIndex: ~Copyable {
  private var table: KinTable
  private let generation: UInt32

  static let file = DataDirectory.cacheFile("kin.index")
}

extension KinIndex {
  /// Opens the index and takes in what the ledger has beyond it.
  init(opening snapshot: Snapshot) throws(WordPages.Unusable) {
    guard let file = try? OpenFile(snapshot.directory.path(KinIndex.file), O_RDONLY) else {
      throw WordPages.Unusable()
    }
    var table = try KinTable(SharedFile(file))
    guard try table.pages[KinShape.changing] == 0, let boot = KinIndex.boot(),
      try table.pages.wide(at: KinShape.boot) == boot,
      try table.pages.wide(at: KinShape.undone) == KinIndex.undone(snapshot),
      !snapshot.isBeingAppended(LedgerVolume.undone.file)
    else { throw WordPages.Unusable() }
    let generation = try table.pages[KinShape.generation]
    try table.catchUp(snapshot)
    self.table = table
    self.generation = generation
  }

  /// Makes the index anew, in one pass over the ledger; what is damaged is passed over, as a ``KinBook`` does.
  init(reading snapshot: Snapshot) throws {
    var book = FindingBook()
    var last: [Month] = []
    var marks: [LedgerMark] = []
    for month in snapshot.months {
      marks.append(try LedgerMark(month, of: snapshot, try snapshot.segments(of: month)))
      book.reserve(try snapshot.estimatedFindings(in: Period(month...month)))
      try snapshot.findingEvents(in: month, text: false, damaged: { _ in }) {
        (id, event, on, _) throws(Problem) in
        let position = try book.post(event, to: id, on: on).position
        if position < last.count { last[position] = month } else { last.append(month) }
      }
    }
    var table = try KinTable(KinShape(months: marks.count, findings: last.count))
    for (finding, month) in zip(book.findings, last) { try table.add(KinRecord(finding, last: month)) }
    for mark in marks { try table.put(mark) }
    try table.pages.put(wide: KinIndex.boot() ?? 0, at: KinShape.boot)
    try table.pages.put(wide: KinIndex.undone(snapshot), at: KinShape.undone)
    self.table = table
    generation = 0
  }

  /// What is on record that is like the report; a writer that changed the file meanwhile makes it unusable.
  func kin(of report: FindingEvent.Report) throws(WordPages.Unusable) -> Kin {
    let kin = try table.kin(of: report)
    guard table.pages.isStill(0, at: KinShape.changing),
      table.pages.isStill(generation, at: KinShape.generation)
    else { throw WordPages.Unusable() }
    return kin
  }

  /// Writes what was taken in back to the file; only for one who has the writers' lock.
  ///
  /// The head says first that the file is being changed, and only at the very end that it is not.
  mutating func writeBack(_ directory: DataDirectory) throws(WordPages.Unusable) {
    guard table.pages.isChanged, let file = try? OpenFile(directory.path(KinIndex.file), O_RDWR) else {
      return
    }
    try table.pages.put(1, at: KinShape.changing)
    try table.pages.writeHead(into: file)
    try table.pages.put(0, at: KinShape.changing)
    try table.pages.put(generation &+ 1, at: KinShape.generation)
    try table.pages.write(into: file)
  }

  /// Puts the index in the place of the one on file; only for one who has the writers' lock.
  mutating func replaceFile(_ directory: DataDirectory) throws(Problem) {
    let path = directory.path(KinIndex.file)
    try Folder.create(Folder.parent(of: path))
    try Leftovers.sweep(Folder.parent(of: path))
    try AtomicFile.replace(path, durable: false) { (file) throws(Problem) in
      do throws(WordPages.Unusable) { try table.pages.write(into: file) } catch {
        throw .system("写不进文件", path)
      }
    }
  }
}

extension KinIndex {
  /// The machine's present run; what was written in another may not have reached the disk whole.
  private static func boot() -> UInt64? {
    guard let file = try? OpenFile("/proc/sys/kernel/random/boot_id", O_RDONLY),
      let bytes = try? file.bytes(from: 0, count: 64), bytes.count >= 32
    else { return nil }
    return Fingerprint.of(String(decoding: bytes, as: UTF8.self))
  }

  /// The list of commands taken back, as the file it is.
  private static func undone(_ snapshot: Snapshot) -> UInt64 {
    guard let status = snapshot.status(of: .undone) else { return 0 }
    return Fingerprint.of("\(status.size) \(status.inode) \(status.modified) \(status.changed)")
  }
}

extension KinTable {
  /// Takes in what the ledger has beyond the marks.
  fileprivate mutating func catchUp(_ snapshot: Snapshot) throws(WordPages.Unusable) {
    let marks = try marks()
    guard Set(marks.keys).isSubset(of: snapshot.months) else { throw WordPages.Unusable() }
    for month in snapshot.months where marks[month]?.mark.isCurrent(snapshot) != true {
      guard let segments = try? snapshot.segments(of: month) else { throw WordPages.Unusable() }
      let known = marks[month]
      guard try known?.mark.fits(snapshot, segments) ?? true else { throw WordPages.Unusable() }
      try LedgerRest(segments, after: known?.mark.length ?? 0).forEachEvent {
        (id, event, on) throws(WordPages.Unusable) in
        try post(event, to: id, on: on, in: month)
      }
      try put(try LedgerMark(month, of: snapshot, segments), at: known?.index)
    }
  }
}
