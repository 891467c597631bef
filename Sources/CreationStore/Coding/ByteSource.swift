#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where lines come from: an open file, or bytes in memory.
package enum ByteSource {
  /// A file that can be read at any offset; its own offset is neither used nor moved.
  case file(descriptor: Int32)
  /// Bytes that stay where they are while they are read.
  case memory(UnsafeRawBufferPointer)
}

extension ByteSource {
  /// Copies bytes from the offset on into the room and says how many; 0 only at the end.
  func read(at offset: Int, into room: UnsafeMutableRawBufferPointer) throws(ReadFailure) -> Int {
    switch self {
    case .file(let descriptor):
      return try Self.read(descriptor, at: offset, into: room)
    case .memory(let bytes):
      let rest = bytes.dropFirst(offset).prefix(room.count)
      room.copyMemory(from: UnsafeRawBufferPointer(rebasing: rest))
      return rest.count
    }
  }

  private static func read(
    _ descriptor: Int32, at offset: Int, into room: UnsafeMutableRawBufferPointer
  ) throws(ReadFailure) -> Int {
    while true {
      let count = pread(descriptor, room.baseAddress, room.count, off_t(offset))
      if count >= 0 { return count }
      guard errno == EINTR else { throw ReadFailure(code: errno, offset: offset) }
    }
  }
}

/// The system's refusal to read a file.
package struct ReadFailure: Error, Hashable, Sendable {
  /// The system's error number, such as `EIO`.
  package var code: Int32
  /// The offset the bytes were wanted from.
  package var offset: Int

  /// Creates a failure.
  package init(code: Int32, offset: Int) {
    self.code = code
    self.offset = offset
  }
}
