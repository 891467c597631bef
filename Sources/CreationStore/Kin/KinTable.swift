import Creation

/// 同处表 The records of the index, found by finding, by place and category, or by source and external number.
///
/// Three tables of slots, each a record's number or 0, then the records. A table is searched from the slot its
/// key falls on to the first empty one. Records with the same key hang together, each naming the one before it
/// (its number, or 0), so that a walk always goes down and comes to an end. Nothing is ever taken out: a finding
/// whose keys were corrected gets a new record, and the old one stays behind as void.
struct KinTable: ~Copyable {
  var pages: WordPages
  let shape: KinShape

  private static let states = FindingState.allCases

  /// Lays out an empty table.
  init(_ shape: KinShape) throws(WordPages.Unusable) {
    var pages = try WordPages(shape.pages)
    try pages.put(shape)
    self.pages = pages
    self.shape = shape
  }

  /// Opens the table of a file.
  init(_ file: SharedFile) throws(WordPages.Unusable) {
    guard let size = (try? file.file.status())?.size, size % WordPages.size == 0 else {
      throw WordPages.Unusable()
    }
    let pages = try WordPages(size / WordPages.size, of: file)
    let shape = try KinShape(pages)
    guard try pages[KinShape.count] <= shape.capacity else { throw WordPages.Unusable() }
    self.pages = pages
    self.shape = shape
  }

  /// What records can be found by.
  enum Key: Int, CaseIterable {
    case id, spot, external
  }
}

extension KinTable {
  /// How many records there are.
  var count: Int {
    get throws(WordPages.Unusable) { Int(try pages[KinShape.count]) }
  }

  /// What is on record that is like the report.
  func kin(of report: FindingEvent.Report) throws(WordPages.Unusable) -> Kin {
    var kin = Kin()
    try forEach(.spot, KinRecord.spot(report)) { kin.note($0.id, $0.state, closed: $0.closed) }
    try forEach(.external, KinRecord.external(report)) { kin.note(external: $0.id, $0.state) }
    return kin
  }

  /// Takes in a finding.
  mutating func add(_ record: KinRecord) throws(WordPages.Unusable) {
    let number = try count + 1
    guard number <= shape.capacity else { throw WordPages.Unusable() }
    try put(record, number)
    for key in Key.allCases where record.key(key) != 0 {
      let (slot, before) = try slot(key, record.key(key))
      if key != .id { try pages.put(UInt32(before), at: shape.record(number) + key.next) }
      try pages.put(UInt32(number), at: slot)
    }
    try pages.put(UInt32(number), at: KinShape.count)
  }

  /// Takes in a posting; one that does not follow from what is on record makes the index unusable.
  mutating func post(
    _ event: FindingEvent, to id: FindingID, on: Moment, in month: Month
  ) throws(WordPages.Unusable) {
    let number = try slot(.id, id.key).record
    if case .reported(let report) = event, number == 0 {
      return try add(KinRecord(Finding(id: id, report: report, on: on), last: month))
    }
    guard number > 0, event.kind != .reported else { throw WordPages.Unusable() }
    let old = try record(number)
    guard old.last <= month else { throw WordPages.Unusable() }
    var new = old
    new.apply(event, on: on, in: month)
    if new.spot == old.spot, new.external == old.external { return try put(new, number) }
    var stale = old
    stale.state = .void
    try put(stale, number)
    try add(new)
  }
}

extension KinTable {
  /// The marks, each with its index.
  func marks() throws(WordPages.Unusable) -> [Month: (index: Int, mark: LedgerMark)] {
    var marks: [Month: (index: Int, mark: LedgerMark)] = [:]
    for index in 0..<min(Int(try pages[KinShape.markCount]), shape.marks) {
      let mark = try pages.mark(at: shape.mark(index))
      marks[mark.month] = (index, mark)
    }
    return marks
  }

  /// Puts a mark in the place of another, or behind all of them.
  mutating func put(_ mark: LedgerMark, at index: Int? = nil) throws(WordPages.Unusable) {
    let count = Int(try pages[KinShape.markCount])
    guard index ?? count < shape.marks else { throw WordPages.Unusable() }
    try pages.put(mark, at: shape.mark(index ?? count))
    if index == nil { try pages.put(UInt32(count + 1), at: KinShape.markCount) }
  }
}

extension KinTable {
  /// The slot a key stands in, or would stand in, with the number of the newest record that has it, or 0.
  private func slot(_ key: Key, _ value: UInt64) throws(WordPages.Unusable) -> (index: Int, record: Int) {
    var slot = Int(truncatingIfNeeded: Fingerprint.of(value)) & (shape.slots - 1)
    for _ in 0..<shape.slots {
      let index = shape.table(key) + slot
      let number = Int(try pages[index])
      if number == 0 { return (index, 0) }
      guard number <= shape.capacity else { throw WordPages.Unusable() }
      if try pages.wide(at: shape.record(number) + key.offset) == value { return (index, number) }
      slot = (slot + 1) & (shape.slots - 1)
    }
    throw WordPages.Unusable()
  }

  private func forEach(
    _ key: Key, _ value: UInt64, _ body: (KinRecord) -> Void
  ) throws(WordPages.Unusable) {
    guard value != 0 else { return }
    var number = try slot(key, value).record
    while number > 0 {
      body(try record(number))
      let next = Int(try pages[shape.record(number) + key.next])
      guard next < number else { throw WordPages.Unusable() }
      number = next
    }
  }

  private func record(_ number: Int) throws(WordPages.Unusable) -> KinRecord {
    let start = shape.record(number)
    let (state, closed) = (Int(try pages[start + 2]), Int32(bitPattern: try pages[start + 3]))
    guard state < KinTable.states.count else { throw WordPages.Unusable() }
    return KinRecord(
      id: FindingID(key: try pages.wide(at: start)), state: KinTable.states[state],
      closed: closed == .min ? nil : Day(number: closed),
      last: Month(index: Int32(bitPattern: try pages[start + 4])),
      spot: try pages.wide(at: start + Key.spot.offset),
      external: try pages.wide(at: start + Key.external.offset))
  }

  private mutating func put(_ record: KinRecord, _ number: Int) throws(WordPages.Unusable) {
    let start = shape.record(number)
    try pages.put(wide: record.id.key, at: start)
    try pages.put(UInt32(KinTable.states.firstIndex(of: record.state) ?? 0), at: start + 2)
    try pages.put(UInt32(bitPattern: record.closed?.number ?? .min), at: start + 3)
    try pages.put(UInt32(bitPattern: record.last.index), at: start + 4)
    try pages.put(wide: record.spot, at: start + Key.spot.offset)
    try pages.put(wide: record.external, at: start + Key.external.offset)
  }
}

extension KinTable.Key {
  /// Where the key stands in a record.
  fileprivate var offset: Int { [0, 5, 8][rawValue] }

  /// Where the number of the record before with the same key stands in a record.
  fileprivate var next: Int { offset + 2 }
}

extension KinRecord {
  fileprivate func key(_ key: KinTable.Key) -> UInt64 {
    switch key {
    case .id: id.key
    case .spot: spot
    case .external: external
    }
  }
}

extension FindingID {
  /// Month and serial in one number.
  fileprivate var key: UInt64 {
    UInt64(UInt32(bitPattern: month.index)) | UInt64(UInt32(bitPattern: serial)) << 32
  }

  fileprivate init(key: UInt64) {
    self.init(
      month: Month(index: Int32(truncatingIfNeeded: key)), serial: Int32(truncatingIfNeeded: key >> 32))
  }
}
