/// Bytes a scanner may run over without testing for their end.
///
/// The byte behind the last is NUL, and seven more behind that can be read, whatever they hold. NUL is not
/// allowed anywhere in JSON, so it ends every token, and a load of eight bytes from any place up to the end
/// stays inside the memory. Only code that has laid the memory out so may create the value, which is valid
/// as long as that memory.
package struct PaddedBytes {
  /// How many readable bytes lie behind the last, the first of them NUL.
  package static let padding = 8

  /// The first byte.
  let start: UnsafeRawPointer
  /// How many bytes there are before the NUL.
  package let count: Int

  /// Trusts the caller that `padding` bytes behind the last are readable; that the first is NUL is checked.
  init(start: UnsafeRawPointer, count: Int) {
    precondition(start.load(fromByteOffset: count, as: UInt8.self) == 0, "bytes without their NUL")
    self.start = start
    self.count = count
  }
}

extension PaddedBytes {
  /// The bytes without the padding.
  package var raw: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// The bytes without the first one.
  func dropFirst() -> PaddedBytes {
    count > 0 ? PaddedBytes(start: start + 1, count: count - 1) : self
  }

  /// Lays a padded copy of the bytes out in memory for the time of the call.
  package static func copying<Result, Failure: Error>(
    _ bytes: some Collection<UInt8>, _ body: (PaddedBytes) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var copy: [UInt8] = []
    copy.reserveCapacity(bytes.count + padding)
    copy.append(contentsOf: bytes)
    let count = copy.count
    copy.append(contentsOf: repeatElement(0, count: padding))
    return try copy.withUnsafeBufferPointer { buffer throws(Failure) in
      guard let start = buffer.baseAddress else { preconditionFailure("the padding is never empty") }
      return try body(PaddedBytes(start: UnsafeRawPointer(start), count: count))
    }
  }
}
