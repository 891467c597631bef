import Creation
import Glibc

/// 编号 The next free serial number of a kind of record in a month, without reading the month.
///
/// A small derived file beside the ledger tells the last serials as of a length and last checksum of the ledger
/// file; where it does not fit the ledger any more, the month is read once and the file made anew.
package struct Serials {
  private let snapshot: Snapshot
  private var last: [Month: LastSerials] = [:]

  /// Begins with what the directory holds.
  package init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }

  /// Takes the next number of a month.
  package mutating func next<ID: MonthlyNumber>(
    _ type: ID.Type = FindingID.self, in month: Month
  ) throws(Problem) -> ID {
    var known: LastSerials
    if let last = last[month] { known = last } else { known = try Serials.last(in: month, snapshot) }
    let serial = known[ID.letter]
    guard serial < .max else { throw .noSerialLeft(ID(month: month, serial: .max)) }
    let number = ID(month: month, serial: serial + 1)
    known.note(number)
    last[month] = known
    return number
  }
}

extension Serials {
  private static func last(in month: Month, _ snapshot: Snapshot) throws(Problem) -> LastSerials {
    let tail = try snapshot.tail(of: month)
    guard tail.committed > 0 else { return LastSerials() }
    if let known = known(month, tail, snapshot.directory) { return known }
    return try read(month, snapshot)
  }

  private static func read(_ month: Month, _ snapshot: Snapshot) throws(Problem) -> LastSerials {
    // A record whose command was taken back keeps its number: it may count again.
    var last = LastSerials()
    try snapshot.lines(of: .month(month), damaged: nil) { (reader, _) throws(PostingReader.Fault) in
      if case (let id, .reported)? = try reader.findingEvent(), id.month == month { last.note(id) }
      if case (let id, .recorded)? = try reader.resultEvent(), id.month == month { last.note(id) }
      if reader.isOf(.activity), let id = ActivityID(reader.recordID), id.month == month { last.note(id) }
      return nil
    }
    return last
  }

  private static func known(
    _ month: Month, _ tail: LedgerTail, _ directory: DataDirectory
  ) -> LastSerials? {
    let path = directory.path(DataDirectory.cacheFile("serial-\(month)"))
    guard let file = try? OpenFile(path, O_RDONLY), let bytes = try? file.bytes(from: 0, count: 96)
    else { return nil }
    let fields = bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard fields.count == 6, fields[0] == String(tail.committed), fields[1] == tail.mark,
      let last = LastSerials(fields[2...4]), bytes == note(last, size: tail.committed, mark: tail.mark)
    else { return nil }
    return last
  }

  /// What the derived file says, with a checksum behind it.
  private static func note(_ last: LastSerials, size: Int, mark: String) -> [UInt8] {
    let text = "\(size) \(mark) \(last)"
    return Array("\(text) \(CRC32.hex(CRC32.checksum(text.utf8)))\n".utf8)
  }

  /// The last serials of a month once a command has landed, where they are known without reading the month or the
  /// command took a number in it.
  static func last(after transaction: Transaction, in month: Month) -> LastSerials? {
    let snapshot = transaction.snapshot
    guard let tail = try? snapshot.tail(of: month) else { return nil }
    let before = tail.committed == 0 ? LastSerials() : known(month, tail, snapshot.directory)
    guard let taken = transaction.lastSerials[month] else { return before }
    return (before ?? (try? read(month, snapshot)))?.merging(taken)
  }

  /// Notes the last serials of a month whose ledger file now has that size and ends in those bytes.
  static func remember(
    _ last: LastSerials, in month: Month, size: Int, _ bytes: [UInt8], _ directory: DataDirectory
  ) {
    let mark = String(decoding: bytes.suffix(11).prefix(8), as: UTF8.self)
    try? Folder.create(directory.path(".cache"))
    AtomicFile.cache(
      directory.path(DataDirectory.cacheFile("serial-\(month)")), note(last, size: size, mark: mark))
  }
}

extension Problem {
  fileprivate static func noSerialLeft(_ last: some MonthlyNumber) -> Problem {
    Problem(
      "这个月的编号用完了", value: last.month.title, why: "流水里已有 \(last)", advice: "请运行 creation check 查明这个编号的来历")
  }
}
