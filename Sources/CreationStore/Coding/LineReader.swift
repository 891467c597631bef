#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Hands out the lines of a file one after another from a buffer that stays small.
///
/// The buffer grows only for a line that does not fit it. A line ends at a newline, which is not part of it,
/// or where the range ends; a carriage return is left in the line. Several readers may share a file.
///
/// ```
/// let end = try LineReader(.file(descriptor: file)).forEachLine { line in
///   try fields.read(line.bytes)
/// }
/// ```
package struct LineReader {
  private let source: ByteSource
  private let range: Range<Int>
  private let firstNumber: Int
  private let bufferSize: Int
  private let longestLine: Int

  /// Prepares to read the part of the source between two offsets, whose first line has the number given.
  ///
  /// A buffer that fits the processor's cache is faster than a larger one.
  package init(
    _ source: ByteSource, in range: Range<Int> = 0..<Int.max, firstNumber: Int = 1,
    bufferSize: Int = 128 << 10, longestLine: Int = 256 << 20
  ) {
    self.source = source
    self.range = max(0, range.lowerBound)..<max(0, range.upperBound)
    self.firstNumber = firstNumber
    self.bufferSize = max(1, bufferSize)
    self.longestLine = longestLine
  }
}

extension LineReader {
  /// A line, valid only during the call it is given to.
  package struct Line {
    /// The line without its newline.
    package let bytes: PaddedBytes
    /// The number of the line, as an editor counts.
    package let number: Int
    /// The offset of its first byte in the source.
    package let offset: Int
    /// Whether a newline follows; only the last line may lack it.
    package let isTerminated: Bool
  }

  /// What has been read.
  package struct Extent: Hashable, Sendable {
    /// How many lines there were.
    package var lines: Int
    /// The offset behind the last byte.
    package var end: Int
  }

  /// Calls the closure with each line in turn and says how far the lines went.
  ///
  /// A line that is too long for memory (`EFBIG`) or a system's refusal is thrown as `ReadFailure`.
  @discardableResult
  package func forEachLine(_ body: (Line) throws -> Void) throws -> Extent {
    var buffer = LineBuffer(size: bufferSize)
    var number = firstNumber
    var offset = range.lowerBound
    var isAtEnd = false
    while !isAtEnd {
      let place = offset + buffer.held
      let room = UnsafeMutableRawBufferPointer(rebasing: buffer.room.prefix(range.upperBound - place))
      let count = try room.isEmpty ? 0 : source.read(at: place, into: room)
      isAtEnd = count == 0
      buffer.take(count)
      try buffer.forEachLine(isLast: isAtEnd) { bytes, isTerminated in
        try body(Line(bytes: bytes, number: number, offset: offset, isTerminated: isTerminated))
        number += 1
        offset += bytes.count + (isTerminated ? 1 : 0)
      }
      if buffer.held > longestLine { throw ReadFailure(code: EFBIG, offset: offset) }
    }
    return Extent(lines: number - firstNumber, end: offset)
  }
}
