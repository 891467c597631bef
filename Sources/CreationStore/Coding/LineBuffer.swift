#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Memory that bytes are read into and lines are cut from; what is left of a line waits at its front.
struct LineBuffer: ~Copyable {
  private var memory: UnsafeMutableRawPointer
  private var size: Int
  /// How many bytes wait at the front.
  private(set) var held = 0
  /// How many of them are known to hold no newline.
  private var searched = 0

  /// Readable bytes behind the lines: a cache line, where `PaddedBytes` needs eight.
  private static let slack = 64

  init(size: Int) {
    self.size = size
    memory = .allocate(byteCount: size + Self.slack, alignment: Self.slack)
  }

  deinit { memory.deallocate() }
}

extension LineBuffer {
  /// The part behind the waiting bytes, never empty.
  var room: UnsafeMutableRawBufferPointer {
    UnsafeMutableRawBufferPointer(start: memory + held, count: size - held)
  }

  /// Counts bytes that have been put at the beginning of the room to those waiting.
  mutating func take(_ count: Int) {
    held += count
    memset(memory + held, 0, Self.slack)
  }

  /// Hands out the waiting lines; what follows the last newline waits on, unless it is the last.
  mutating func forEachLine(
    isLast: Bool, _ body: (PaddedBytes, _ isTerminated: Bool) throws -> Void
  ) rethrows {
    var first = 0
    while let newline = newline(from: max(first, searched)) {
      memory.storeBytes(of: 0, toByteOffset: newline, as: UInt8.self)
      try body(PaddedBytes(start: memory + first, count: newline - first), true)
      first = newline + 1
    }
    if isLast, first < held {
      try body(PaddedBytes(start: memory + first, count: held - first), false)
      first = held
    }
    keep(from: first)
  }
}

extension LineBuffer {
  private func newline(from index: Int) -> Int? {
    memchr(memory + index, 0x0A, held - index).map { $0 - memory }
  }

  /// Moves the bytes from the index on to the front and makes room for more behind them.
  private mutating func keep(from first: Int) {
    held -= first
    searched = held
    if first > 0 { memmove(memory, memory + first, held) }
    if held == size { grow() }
  }

  private mutating func grow() {
    let larger = UnsafeMutableRawPointer.allocate(byteCount: 2 * size + Self.slack, alignment: Self.slack)
    memcpy(larger, memory, held)
    memory.deallocate()
    memory = larger
    size *= 2
  }
}
