import Creation
import Glibc

/// 编号 The next free serial number of findings in a month, without reading the month.
///
/// A small derived file beside the ledger tells the last serial as of a length and last checksum of the ledger
/// file; where it does not fit the ledger any more, the month is read once and the file made anew.
package struct Serials {
  private let snapshot: Snapshot
  private var last: [Month: Int32] = [:]

  /// Begins with what the directory holds.
  package init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }

  /// Takes the next number of a month.
  package mutating func next(in month: Month) throws(Problem) -> FindingID {
    let serial: Int32
    if let known = last[month] { serial = known } else { serial = try Serials.last(in: month, snapshot) }
    guard serial < .max else { throw .noSerialLeft(month) }
    last[month] = serial + 1
    return FindingID(month: month, serial: serial + 1)
  }
}

extension Serials {
  private static func last(in month: Month, _ snapshot: Snapshot) throws(Problem) -> Int32 {
    let tail = try snapshot.tail(of: month)
    guard tail.committed > 0 else { return 0 }
    if let known = known(month, tail, snapshot.directory) { return known }
    // A finding whose command was taken back keeps its number: it may count again.
    var last: Int32 = 0
    try snapshot.lines(of: .month(month), damaged: nil) { (reader, _) throws(PostingReader.Fault) in
      if case (let id, .reported)? = try reader.findingEvent(), id.month == month {
        last = max(last, id.serial)
      }
      return nil
    }
    return last
  }

  private static func known(
    _ month: Month, _ tail: LedgerTail, _ directory: DataDirectory
  ) -> Int32? {
    let path = directory.path(DataDirectory.cacheFile("serial-\(month)"))
    guard let file = try? OpenFile(path, O_RDONLY), let bytes = try? file.bytes(from: 0, count: 64)
    else { return nil }
    let fields = bytes.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }).map {
      String(decoding: $0, as: UTF8.self)
    }
    guard fields.count == 4, fields[0] == String(tail.committed), fields[1] == tail.mark,
      let serial = Int32(fields[2]), bytes == note(serial, size: tail.committed, mark: tail.mark)
    else { return nil }
    return serial
  }

  /// What the derived file says, with a checksum behind it.
  private static func note(_ serial: Int32, size: Int, mark: String) -> [UInt8] {
    let text = "\(size) \(mark) \(serial)"
    return Array("\(text) \(CRC32.hex(CRC32.checksum(text.utf8)))\n".utf8)
  }

  /// The last serial of a month once a command has landed, where that is known without reading the month.
  static func last(after transaction: Transaction, in month: Month) -> Int32? {
    if let serial = transaction.lastSerials[month] { return serial }
    guard let tail = try? transaction.snapshot.tail(of: month) else { return nil }
    return tail.committed == 0 ? 0 : known(month, tail, transaction.snapshot.directory)
  }

  /// Notes the last serial of a month whose ledger file now has that size and ends in those bytes.
  static func remember(
    _ serial: Int32, in month: Month, size: Int, _ bytes: [UInt8], _ directory: DataDirectory
  ) {
    let mark = String(decoding: bytes.suffix(11).prefix(8), as: UTF8.self)
    try? Folder.create(directory.path(".cache"))
    AtomicFile.cache(
      directory.path(DataDirectory.cacheFile("serial-\(month)")), note(serial, size: size, mark: mark))
  }
}

extension Problem {
  fileprivate static func noSerialLeft(_ month: Month) -> Problem {
    Problem(
      "这个月的问题编号用完了", value: month.title, why: "流水里已有 \(FindingID(month: month, serial: .max))",
      advice: "请运行 creation check 查明这个编号的来历")
  }
}
