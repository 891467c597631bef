import Creation

/// 索引布局 Where things stand in the index: the head, a mark for every ledger file, three tables, the records.
struct KinShape: Hashable {
  /// How many marks there is room for.
  var marks: Int
  /// How many slots each table has, a power of two.
  var slots: Int
  /// How many records there is room for, fewer than slots.
  var capacity: Int

  /// Room for so many months and findings, and half as many more.
  init(months: Int, findings: Int) {
    marks = months + 24
    capacity = findings + findings / 2 + 400
    slots = 1 << (Int.bitWidth - (capacity + capacity / 2).leadingZeroBitCount)
  }

  /// The shape that the head of the pages tells.
  init(_ pages: borrowing WordPages) throws(WordPages.Unusable) {
    marks = Int(try pages[KinShape.shape])
    slots = Int(try pages[KinShape.shape + 1])
    capacity = Int(try pages[KinShape.shape + 2])
    guard try pages[0] == KinShape.format, slots.nonzeroBitCount == 1, capacity < slots,
      self.pages == pages.count
    else { throw WordPages.Unusable() }
  }
}

extension KinShape {
  // The head: format, whether it is being changed, how often it was changed, the start of the machine, the length
  // of the list of undone commands, the records, the marks, the shape.
  static let changing = 1
  static let generation = 2
  static let boot = 3
  static let undone = 5
  static let count = 7
  static let markCount = 8
  static let shape = 9
  private static let head = 12

  /// What begins a file of this layout; other states or kinds of posting than ours make it another one.
  static let format: UInt32 = {
    var print = Fingerprint()
    print.take("creation-kin 1")
    for state in FindingState.allCases { print.take(state.rawValue) }
    for kind in FindingEvent.Kind.allCases { print.take(kind.rawValue) }
    return UInt32(truncatingIfNeeded: print.value)
  }()

  /// How many pages all of it takes.
  var pages: Int { (record(capacity + 1) + WordPages.room - 1) / WordPages.room }

  /// Where a mark begins.
  func mark(_ index: Int) -> Int { KinShape.head + index * LedgerMark.length }

  /// Where a table of slots begins.
  func table(_ key: KinTable.Key) -> Int { mark(marks) + key.rawValue * slots }

  /// Where a record begins, counted from 1.
  func record(_ number: Int) -> Int { mark(marks) + 3 * slots + (number - 1) * 11 }
}

extension WordPages {
  /// Writes a layout into the head.
  mutating func put(_ shape: KinShape) throws(Unusable) {
    try put(KinShape.format, at: 0)
    try put(UInt32(shape.marks), at: KinShape.shape)
    try put(UInt32(shape.slots), at: KinShape.shape + 1)
    try put(UInt32(shape.capacity), at: KinShape.shape + 2)
  }
}
