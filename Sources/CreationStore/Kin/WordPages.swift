import Glibc

/// 字页 Numbers of 32 bits in pages of a kibibyte, each read from its file only when a number of it is asked for.
///
/// A page ends in a digest of its content and its place; a page that does not fit its digest is not believed.
/// Changes stay in memory until they are written. Page 0 is written last, so that what it says of the others
/// never comes before them.
struct WordPages: ~Copyable {
  /// How many pages there are.
  let count: Int
  private let words: UnsafeMutablePointer<UInt32>
  private let states: UnsafeMutablePointer<UInt8>
  private let file: SharedFile?

  private static let absent: UInt8 = 0
  private static let read: UInt8 = 1
  private static let changed: UInt8 = 2

  /// Words of a page; the last two are its digest.
  private static let length = 256
  /// Words of a page that hold something.
  static let room = length - 2
  /// Bytes of a page.
  static let size = length * 4
  /// The most pages; four gibibytes are far more than any office's.
  static let limit = 1 << 22

  /// Pages of a file; without one, pages of zeros that are still to be written.
  init(_ count: Int, of file: SharedFile? = nil) throws(Unusable) {
    guard 1...WordPages.limit ~= count, let words = calloc(count, WordPages.size) else { throw Unusable() }
    guard let states = calloc(count, 1) else {
      free(words)
      throw Unusable()
    }
    self.count = count
    self.words = words.assumingMemoryBound(to: UInt32.self)
    self.states = states.assumingMemoryBound(to: UInt8.self)
    self.file = file
    if file == nil { memset(states, Int32(WordPages.changed), count) }
  }

  deinit {
    free(words)
    free(states)
  }

  /// What is on file cannot be used; it has to be made anew.
  struct Unusable: Error {}
}

extension WordPages {
  /// The number at a place.
  subscript(index: Int) -> UInt32 {
    get throws(Unusable) { words[try place(of: index)] }
  }

  /// The number of 64 bits at a place and the next.
  func wide(at index: Int) throws(Unusable) -> UInt64 {
    UInt64(try self[index]) | UInt64(try self[index + 1]) << 32
  }

  /// Puts a number in a place.
  mutating func put(_ word: UInt32, at index: Int) throws(Unusable) {
    let place = try place(of: index)
    guard words[place] != word else { return }
    words[place] = word
    states[place / WordPages.length] = WordPages.changed
  }

  /// Puts a number of 64 bits in a place and the next.
  mutating func put(wide word: UInt64, at index: Int) throws(Unusable) {
    try put(UInt32(truncatingIfNeeded: word), at: index)
    try put(UInt32(truncatingIfNeeded: word >> 32), at: index + 1)
  }

  /// Writes page 0 as it stands.
  mutating func writeHead(into file: borrowing OpenFile) throws(Unusable) {
    states[0] = WordPages.changed
    try write(0..<1, into: file)
  }

  /// Writes every changed page, page 0 last.
  mutating func write(into file: borrowing OpenFile) throws(Unusable) {
    var page = 1
    while page < count {
      let first = page
      while page < count, states[page] == WordPages.changed { page += 1 }
      if first < page { try write(first..<page, into: file) } else { page += 1 }
    }
    if states[0] == WordPages.changed { try write(0..<1, into: file) }
  }

  /// Whether anything was changed since it was read or written.
  var isChanged: Bool { memchr(states, Int32(WordPages.changed), count) != nil }

  /// Whether a number on file still is the one given, whatever it was changed to here.
  func isStill(_ word: UInt32, at index: Int) -> Bool {
    let offset = (index / WordPages.room * WordPages.length + index % WordPages.room) * 4
    guard let file else { return true }
    guard let bytes = try? file.file.bytes(from: offset, count: 4) else { return false }
    return withUnsafeBytes(of: word) { $0.elementsEqual(bytes) }
  }
}

extension WordPages {
  /// Where a number stands in memory, its page being read if it was not yet.
  @inline(__always)
  private func place(of index: Int) throws(Unusable) -> Int {
    guard index >= 0, index < count * WordPages.room else { throw Unusable() }
    let page = index / WordPages.room
    if states[page] == WordPages.absent { try load(page) }
    return page * WordPages.length + index % WordPages.room
  }

  private func load(_ page: Int) throws(Unusable) {
    guard let file else { throw Unusable() }
    let start = words + page * WordPages.length
    let got = pread(file.file.descriptor, start, WordPages.size, page * WordPages.size)
    guard got == WordPages.size, stored(page) == digest(page) else { throw Unusable() }
    states[page] = WordPages.read
  }

  private func stored(_ page: Int) -> UInt64 {
    let end = page * WordPages.length + WordPages.room
    return UInt64(words[end]) | UInt64(words[end + 1]) << 32
  }

  private func digest(_ page: Int) -> UInt64 {
    var print = Fingerprint()
    print.take(UInt64(page))
    let content = words + page * WordPages.length
    print.take(UnsafeRawBufferPointer(start: content, count: WordPages.room * 4))
    return print.value
  }

  private mutating func seal(_ page: Int) {
    let (digest, end) = (digest(page), page * WordPages.length + WordPages.room)
    words[end] = UInt32(truncatingIfNeeded: digest)
    words[end + 1] = UInt32(truncatingIfNeeded: digest >> 32)
    states[page] = WordPages.read
  }

  private mutating func write(_ pages: Range<Int>, into file: borrowing OpenFile) throws(Unusable) {
    for page in pages { seal(page) }
    var offset = pages.lowerBound * WordPages.size
    let end = pages.upperBound * WordPages.size
    while offset < end {
      let put = pwrite(file.descriptor, UnsafeRawPointer(words) + offset, end - offset, offset)
      if put < 0, errno == EINTR { continue }
      guard put > 0 else { throw Unusable() }
      offset += put
    }
  }
}
