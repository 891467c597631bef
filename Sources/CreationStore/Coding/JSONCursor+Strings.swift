extension JSONCursor {
  /// Moves over a string whose opening quote is next and says whether it holds escapes.
  ///
  /// Plain ASCII goes by eight bytes at a time; Chinese text has a loop of its own.
  @inline(__always)
  mutating func scanString() throws(JSONFailure) -> Bool {
    var isEscaped = false
    var place = place + 1
    while true {
      let stops = Self.stops(in: Self.word(at: place))
      if stops == 0 {
        place += 8
        continue
      }
      place += stops.trailingZeroBitCount / 8
      if place.load(as: UInt8.self) >= 0x80 { try Self.skipMultibyteRun(&place, from: start) }
      let byte = place.load(as: UInt8.self)
      if byte == UInt8(ascii: "\"") { break }
      if byte == UInt8(ascii: "\\") {
        isEscaped = true
        place = try placeBehindEscape(at: place)
      } else if byte < 0x20 {
        throw JSONFailure(place == end ? .endOfText : .controlCharacter, at: place - start)
      }
    }
    self.place = place + 1
    return isEscaped
  }

  /// The eight bytes from the place on, the first in the lowest place.
  @inline(__always)
  static func word(at place: UnsafeRawPointer) -> UInt64 {
    UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
  }
}

extension JSONCursor {
  /// Marks the bytes of a word that end plain ASCII text: those of `escapes` and those from 0x80.
  @inline(__always)
  private static func stops(in word: UInt64) -> UInt64 {
    (candidates(in: word) | word) & eachByte(0x80)
  }

  /// Marks the bytes of a word that cannot stand in a string as they are: quotes, backslashes and control
  /// characters. The lowest mark is exact; a borrow can leave false ones above it.
  @inline(__always)
  static func escapes(in word: UInt64) -> UInt64 {
    candidates(in: word) & ~word & eachByte(0x80)
  }

  /// Sets the highest bit of the bytes of `escapes`, and of some from 0x80 besides.
  @inline(__always)
  private static func candidates(in word: UInt64) -> UInt64 {
    let quotes = (word ^ eachByte(0x22)) &- eachByte(1)
    let backslashes = (word ^ eachByte(0x5C)) &- eachByte(1)
    let controls = word &- eachByte(0x20)
    return quotes | backslashes | controls
  }

  /// A word of eight equal bytes.
  @inline(__always)
  private static func eachByte(_ byte: UInt64) -> UInt64 { byte &* 0x0101_0101_0101_0101 }
}

extension JSONCursor {
  /// Moves the place over characters outside ASCII until the next byte is an ASCII one.
  @inline(__always)
  private static func skipMultibyteRun(
    _ place: inout UnsafeRawPointer, from start: UnsafeRawPointer
  ) throws(JSONFailure) {
    while true {
      let word = word(at: place)
      if isPairOfThreeBytes(word) {
        place += 6
      } else if isThreeBytes(word) {
        place += 3
      } else if word & 0x80 == 0 {
        return
      } else {
        let length = lengthOfOther(word)
        guard length > 0 else { throw JSONFailure(.encoding, at: place - start) }
        place += length
      }
    }
  }

  /// Whether two valid characters of three bytes each come first.
  @inline(__always)
  private static func isPairOfThreeBytes(_ word: UInt64) -> Bool {
    word & 0xC0C0_F0C0_C0F0 == 0x8080_E080_80E0 && isAllowed(word) && isAllowed(word >> 24)
  }

  /// Whether a valid character of three bytes comes first.
  @inline(__always)
  private static func isThreeBytes(_ word: UInt64) -> Bool {
    word & 0xC0C0F0 == 0x8080E0 && isAllowed(word)
  }

  /// Whether a character in the form of three bytes is neither overlong nor a surrogate.
  @inline(__always)
  private static func isAllowed(_ word: UInt64) -> Bool {
    let decisive = word & 0x200F
    return decisive != 0 && decisive != 0x200D
  }

  /// The length of a valid character of two or four bytes that comes first, or 0.
  private static func lengthOfOther(_ word: UInt64) -> Int {
    if word & 0xC0E0 == 0x80C0 { return word & 0x1E == 0 ? 0 : 2 }
    guard word & 0xC0C0_C0F8 == 0x8080_80F0 else { return 0 }
    let plane = (word & 0x07) << 2 | (word >> 12) & 0x03
    return (0x01...0x10).contains(plane) ? 4 : 0
  }
}
