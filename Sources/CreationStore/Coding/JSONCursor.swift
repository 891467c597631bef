/// A place in a JSON text that moves over one token at a time and refuses whatever RFC 8259 does.
///
/// It reads without testing for the end: see `PaddedBytes`. Nothing is decoded; a token is known by the
/// places before and behind it.
struct JSONCursor {
  /// How deep arrays and objects may be nested.
  static let depthLimit = 512

  /// The first byte of the text.
  let start: UnsafeRawPointer
  /// The NUL behind the text.
  let end: UnsafeRawPointer
  /// The next byte to be read; never behind `end`.
  var place: UnsafeRawPointer

  /// Stands before the first byte.
  @inline(__always)
  init(_ bytes: PaddedBytes) {
    start = bytes.start
    end = bytes.start + bytes.count
    place = bytes.start
  }
}

extension JSONCursor {
  /// The byte at the cursor; NUL at the end.
  @inline(__always)
  var byte: UInt8 { place.load(as: UInt8.self) }

  /// How many bytes precede the cursor.
  @inline(__always)
  var offset: Int { place - start }

  /// Moves over blanks, tabs and line ends.
  @inline(__always)
  mutating func skipSpace() {
    while byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { place += 1 }
  }

  /// Moves over the byte if it is next.
  @inline(__always)
  mutating func take(_ wanted: UInt8) -> Bool {
    guard byte == wanted else { return false }
    place += 1
    return true
  }

  /// Moves over blanks and the byte, which must come next.
  @inline(__always)
  mutating func expect(_ wanted: UInt8) throws(JSONFailure) {
    skipSpace()
    guard take(wanted) else { throw unexpected }
  }

  /// Moves over a comma and says yes, or over the closing byte and says no.
  @inline(__always)
  mutating func continues(until closing: UInt8) throws(JSONFailure) -> Bool {
    skipSpace()
    if take(UInt8(ascii: ",")) {
      skipSpace()
      return true
    }
    guard take(closing) else { throw unexpected }
    return false
  }

  /// Moves over blanks, behind which the text must end.
  @inline(__always)
  mutating func expectEnd() throws(JSONFailure) {
    skipSpace()
    guard place == end else { throw JSONFailure(.contentAfterEnd, at: offset) }
  }

  /// The eight bytes from the cursor on, the first in the lowest place.
  @inline(__always)
  var word: UInt64 { Self.word(at: place) }

  /// Moves over the letters of `true`, `false` or `null`.
  @inline(__always)
  mutating func scan(_ literal: Literal) throws(JSONFailure) {
    guard word & literal.mask == literal.letters else { throw unexpected }
    place += literal.length
  }

  /// The failure of meeting a byte the grammar does not allow here.
  var unexpected: JSONFailure {
    JSONFailure(place == end ? .endOfText : .unexpectedByte, at: offset)
  }
}

extension JSONCursor {
  /// One of the three words of JSON.
  struct Literal {
    /// How many letters the word has.
    let length: Int
    /// The letters, the first in the lowest place.
    let letters: UInt64

    /// All bits of as many letters.
    @inline(__always)
    var mask: UInt64 { (1 << (8 * UInt64(length))) - 1 }

    /// `true`
    @inline(__always)
    static var yes: Literal { Literal(length: 4, letters: 0x6575_7274) }
    /// `false`
    @inline(__always)
    static var no: Literal { Literal(length: 5, letters: 0x65_736C_6166) }
    /// `null`
    @inline(__always)
    static var null: Literal { Literal(length: 4, letters: 0x6C6C_756E) }
  }
}
