import Creation
import Glibc

/// 登记册索引 A derived file that finds one entry of a register by number or name without reading the register.
///
/// It names the register file it was made from by size, times and identity; where the file has changed it
/// counts for nothing. Layout, all little-endian: a magic number, the register's size, inode, modification and
/// change times, the count, then for every key its hash, and the offset and length of the entry, sorted by hash.
struct RegisterIndex: ~Copyable {
  private let file: OpenFile
  private let count: Int
  private let registerSize: Int

  private static let magic: UInt64 = 0x3130_7865_646E_6963
  private static let headLength = 48
  private static let rowLength = 16

  /// Opens the index of a register whose file has that status; nothing where there is none that fits.
  init?(_ directory: DataDirectory, of status: FileStatus, name: String) {
    guard let file = try? OpenFile(directory.path(Self.path(name)), O_RDONLY),
      let head = try? file.bytes(from: 0, count: Self.headLength), head.count == Self.headLength
    else { return nil }
    let words = (0..<6).map { Self.word(head, at: $0 * 8) }
    guard Array(words.prefix(5)) == Self.identity(status), words[5] < 1 << 31,
      (try? file.status())?.size == Self.headLength + Int(words[5]) * Self.rowLength
    else { return nil }
    self.file = file
    count = Int(words[5])
    registerSize = status.size
  }

  /// The stretches of the register file whose entry may be called that.
  func candidates(_ word: String) -> [Range<Int>] {
    let wanted = Self.hash(word)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      guard let row = row(middle) else { return [] }
      if row.hash < wanted { low = middle + 1 } else { high = middle }
    }
    var found: [Range<Int>] = []
    while low < count, let row = row(low), row.hash == wanted {
      found.append(row.range)
      low += 1
    }
    return found
  }

  private func row(_ index: Int) -> (hash: UInt64, range: Range<Int>)? {
    let start = Self.headLength + index * Self.rowLength
    guard let bytes = try? file.bytes(from: start, count: Self.rowLength),
      bytes.count == Self.rowLength
    else { return nil }
    let place = Self.word(bytes, at: 8)
    let offset = Int(place & 0xFFFF_FFFF)
    let end = offset + Int(place >> 32)
    guard end <= registerSize else { return nil }
    return (Self.word(bytes, at: 0), offset..<end)
  }
}

extension RegisterIndex {
  /// Makes the index of a register anew.
  static func rebuild(_ directory: DataDirectory, register: String, list: String) {
    let path = directory.path(register)
    guard let file = try? OpenFile(path, O_RDONLY), let status = try? file.status(),
      let bytes = try? file.bytes(from: 0, count: status.size),
      let scan = try? RegisterScan(bytes, list: list, file: register), bytes.count < Int(UInt32.max)
    else { return }
    var rows: [(UInt64, UInt64)] = []
    for spot in scan.spots {
      let place = UInt64(spot.range.lowerBound) | UInt64(spot.range.count) << 32
      for key in Set([spot.id, spot.name]) { rows.append((hash(key), place)) }
    }
    rows.sort { $0.0 < $1.0 }
    var words = identity(status) + [UInt64(rows.count)]
    for row in rows { words += [row.0, row.1] }
    try? Folder.create(directory.path(".cache"))
    AtomicFile.cache(
      directory.path(Self.path(list)),
      words.flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * UInt64($0))) } })
  }

  private static func path(_ name: String) -> String { DataDirectory.cacheFile("\(name).index") }

  private static func identity(_ status: FileStatus) -> [UInt64] {
    [
      magic, UInt64(status.size), status.inode, UInt64(bitPattern: status.modified),
      UInt64(bitPattern: status.changed),
    ]
  }

  private static func word(_ bytes: [UInt8], at offset: Int) -> UInt64 {
    bytes[offset..<(offset + 8)].reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  /// FNV-1a, 64 bits.
  private static func hash(_ text: String) -> UInt64 {
    text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }
}
