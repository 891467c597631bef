extension JSONCursor {
  /// Moves over a number and says whether it is written without fraction and exponent.
  @inline(__always)
  mutating func scanNumber() throws(JSONFailure) -> Bool {
    let first = place
    _ = take(UInt8(ascii: "-"))
    let leadsWithZero = byte == UInt8(ascii: "0")
    let digits = skipDigits()
    guard digits > 0, digits == 1 || !leadsWithZero else { throw badNumber(from: first) }
    guard byte == UInt8(ascii: ".") || byte | 0x20 == UInt8(ascii: "e") else { return true }
    try scanFractionAndExponent(of: first)
    return false
  }
}

extension JSONCursor {
  private mutating func scanFractionAndExponent(of first: UnsafeRawPointer) throws(JSONFailure) {
    if take(UInt8(ascii: ".")) {
      guard skipDigits() > 0 else { throw badNumber(from: first) }
    }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      guard skipDigits() > 0 else { throw badNumber(from: first) }
    }
  }

  /// Moves over digits and says how many there were.
  @inline(__always)
  private mutating func skipDigits() -> Int {
    let first = place
    while byte &- UInt8(ascii: "0") < 10 { place += 1 }
    return place - first
  }

  private func badNumber(from first: UnsafeRawPointer) -> JSONFailure {
    place == end ? JSONFailure(.endOfText, at: offset) : JSONFailure(.number, at: first - start)
  }
}
