/// The words a reader knows, each with its place in the list for a number.
///
/// ```
/// let keys = KeyTable(["v", "id", "on", "at", "kind"])   // "on" is 2
/// ```
/// The words are the program's own: at least one and at most 64, all different, of printable ASCII characters
/// other than the quote and the backslash.
package struct KeyTable: Sendable {
  /// The most words a table holds.
  package static let limit = 64

  /// The words in the order given; a word's index is its number.
  package let words: [String]
  private let entries: [Entry]
  private let tails: [UInt64]
  private let buckets: [UInt8]

  /// Makes the table; anything but words as described is a mistake of the program and stops it.
  package init(_ words: [String]) {
    precondition((1...Self.limit).contains(words.count) && Set(words).count == words.count)
    precondition(words.allSatisfy(Self.isPlain))
    var tails: [UInt64] = []
    let entries = words.map { Entry($0, tails: &tails) }
    self.words = words
    self.entries = entries
    self.tails = tails
    buckets = Self.buckets(of: entries)
  }
}

extension KeyTable {
  /// The number of the word, if the table has it.
  package func number(of word: String) -> Int? {
    words.firstIndex(of: word)
  }

  /// The number of the word that stands at the place in quotes, if the table has it.
  ///
  /// - Parameter length: of the word with its quotes.
  @inline(__always)
  func number(ofQuoted place: UnsafeRawPointer, length: Int) -> Int? {
    let head = UInt64(littleEndian: place.loadUnaligned(as: UInt64.self)) & Self.mask(length)
    var bucket = Self.bucket(head, length)
    while buckets[bucket] != Self.free {
      let number = Int(buckets[bucket])
      if stands(number, at: place) { return number }
      bucket = (bucket + 1) % Self.bucketCount
    }
    return nil
  }

  /// The length of the word with its quotes if it stands in quotes at the place, else 0.
  @inline(__always)
  func length(of number: Int, quotedAt place: UnsafeRawPointer) -> Int {
    stands(number, at: place) ? entries[number].length : 0
  }
}

extension KeyTable {
  /// A word in its quotes, cut into words of eight bytes.
  private struct Entry {
    /// The first eight bytes, or fewer if there are no more.
    let head: UInt64
    /// The bits of the head that count.
    let mask: UInt64
    /// The bytes of the word and its quotes.
    let length: Int
    /// Where the bytes after the eighth begin among the tails.
    let tail: Int

    init(_ word: String, tails: inout [UInt64]) {
      let bytes = [UInt8(ascii: "\"")] + word.utf8 + [UInt8(ascii: "\"")]
      let chunks = stride(from: 0, to: bytes.count, by: 8).map { first in
        bytes[first..<min(first + 8, bytes.count)].reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      }
      head = chunks[0]
      mask = KeyTable.mask(bytes.count)
      length = bytes.count
      tail = tails.count
      tails += chunks.dropFirst()
    }
  }

  /// Whether the word stands in quotes at the place.
  @inline(__always)
  private func stands(_ number: Int, at place: UnsafeRawPointer) -> Bool {
    let entry = entries[number]
    guard UInt64(littleEndian: place.loadUnaligned(as: UInt64.self)) & entry.mask == entry.head else {
      return false
    }
    return entry.length <= 8 || tailStands(entry, at: place)
  }

  /// Whether what follows the first eight bytes agrees too; they hold no NUL, so eight more can be read.
  private func tailStands(_ entry: Entry, at place: UnsafeRawPointer) -> Bool {
    var read = 8
    var tail = entry.tail
    while read < entry.length {
      let word = UInt64(littleEndian: place.loadUnaligned(fromByteOffset: read, as: UInt64.self))
      guard word & Self.mask(entry.length - read) == tails[tail] else { return false }
      read += 8
      tail += 1
    }
    return true
  }
}

extension KeyTable {
  private static let bucketCount = 256
  private static let free = UInt8.max

  /// The bits of as many bytes of a word, all of them from eight on.
  @inline(__always)
  fileprivate static func mask(_ length: Int) -> UInt64 {
    length >= 8 ? .max : (1 << (8 * UInt64(length))) - 1
  }

  @inline(__always)
  private static func bucket(_ head: UInt64, _ length: Int) -> Int {
    Int(((head ^ UInt64(length)) &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }

  private static func buckets(of entries: [Entry]) -> [UInt8] {
    var buckets = [UInt8](repeating: free, count: bucketCount)
    for (number, entry) in entries.enumerated() {
      var bucket = bucket(entry.head, entry.length)
      while buckets[bucket] != free { bucket = (bucket + 1) % bucketCount }
      buckets[bucket] = UInt8(number)
    }
    return buckets
  }

  private static func isPlain(_ word: String) -> Bool {
    word.utf8.allSatisfy {
      (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
  }
}
