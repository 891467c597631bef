extension JSONCursor {
  /// The place behind the escape whose backslash is at the place.
  func placeBehindEscape(at place: UnsafeRawPointer) throws(JSONFailure) -> UnsafeRawPointer {
    switch place.load(fromByteOffset: 1, as: UInt8.self) {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return place + 2
    case UInt8(ascii: "u"):
      return try placeBehindUnicodeEscape(at: place)
    default:
      throw JSONFailure(place + 1 == end ? .endOfText : .escape, at: place - start)
    }
  }

  private func placeBehindUnicodeEscape(at place: UnsafeRawPointer) throws(JSONFailure) -> UnsafeRawPointer {
    guard let unit = Self.unit(at: place) else { throw JSONFailure(.escape, at: place - start) }
    if unit & 0xF800 != 0xD800 { return place + 6 }
    guard unit < 0xDC00, let low = Self.unit(at: place + 6), low & 0xFC00 == 0xDC00 else {
      throw JSONFailure(.loneSurrogate, at: place - start)
    }
    return place + 12
  }

  /// The UTF-16 unit that an escape such as `\u4E2D` at the place stands for.
  private static func unit(at place: UnsafeRawPointer) -> UInt32? {
    guard place.load(as: UInt8.self) == UInt8(ascii: "\\"),
      place.load(fromByteOffset: 1, as: UInt8.self) == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt32 = 0
    for index in 2..<6 {
      guard let digit = hexDigit(place.load(fromByteOffset: index, as: UInt8.self)) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}

extension JSONCursor {
  /// Decodes the contents of a string that has been scanned and holds escapes.
  ///
  /// Every escape is longer than what it stands for, so the text fits the space of its source.
  static func unescape(_ contents: UnsafeRawBufferPointer) -> String {
    String(unsafeUninitializedCapacity: contents.count) { room in
      var written = 0
      var index = 0
      while index < contents.count, let base = contents.baseAddress {
        if contents[index] == UInt8(ascii: "\\") {
          let (scalar, length) = scalar(at: base + index)
          for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
            room[written] = unit
            written += 1
          }
          index += length
        } else {
          room[written] = contents[index]
          written += 1
          index += 1
        }
      }
      return written
    }
  }

  /// The character a valid escape stands for, and the length of the escape.
  private static func scalar(at place: UnsafeRawPointer) -> (Unicode.Scalar, length: Int) {
    if let unit = unit(at: place) {
      if let scalar = Unicode.Scalar(unit) { return (scalar, 6) }
      let low = Self.unit(at: place + 6) ?? 0
      let pair = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
      return (Unicode.Scalar(pair) ?? "\u{FFFD}", 12)
    }
    let letter = place.load(fromByteOffset: 1, as: UInt8.self)
    switch letter {
    case UInt8(ascii: "b"): return ("\u{8}", 2)
    case UInt8(ascii: "f"): return ("\u{C}", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "r"): return ("\r", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    default: return (Unicode.Scalar(letter), 2)
    }
  }
}
