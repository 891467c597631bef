import Foundation
import Testing

@testable import CreationStore

@Suite("逐行读取")
struct LineReaderTests {
  @Test("行、行号、位置都对", arguments: [1, 2, 3, 4, 7, 64, 1000])
  func readsLines(bufferSize: Int) throws {
    let text = "first\n\n第三行\r\nfourth is longer than any small buffer\nlast"
    let lines = try Self.lines(Array(text.utf8), bufferSize: bufferSize)
    #expect(lines.map(\.text) == ["first", "", "第三行\r", "fourth is longer than any small buffer", "last"])
    #expect(lines.map(\.number) == [1, 2, 3, 4, 5])
    #expect(lines.map(\.offset) == [0, 6, 7, 18, 57])
    #expect(lines.map(\.isTerminated) == [true, true, true, true, false])
  }

  @Test("空文件没有行，只有换行的文件有一个空行")
  func readsNothing() throws {
    #expect(try Self.lines([], bufferSize: 8).isEmpty)
    #expect(try Self.lines([0x0A], bufferSize: 8).map(\.text) == [""])
    #expect(try Self.lines([0x0A], bufferSize: 1).map(\.isTerminated) == [true])
  }

  @Test("随机内容与整体切分一致，内存与文件一致", arguments: [61, 62, 63] as [UInt64])
  func matchesSplitting(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for round in 0..<60 {
      let bytes = (0..<Int.random(in: 0...400, using: &random)).map { _ in
        UInt8.random(in: 0...(round % 2 == 0 ? 20 : 255), using: &random)
      }
      let size = Int.random(in: 1...60, using: &random)
      let note: Comment = "seed \(seed) round \(round) size \(size)"
      let lines = try Self.lines(bytes, bufferSize: size)
      #expect(lines.map(\.bytes) == Self.split(bytes), note)
      #expect(
        lines.allSatisfy { $0.bytes.elementsEqual(bytes[$0.offset..<$0.offset + $0.bytes.count]) }, note)
      try Self.withFile(bytes) { file in
        let copies = try Self.lines(.file(descriptor: file), bufferSize: size)
        #expect(copies == lines, note)
      }
    }
  }

  @Test("只读两个位置之间的部分")
  func readsRange() throws {
    let bytes = Array("one\ntwo\nthree\nfour\n".utf8)
    try Self.withFile(bytes) { file in
      let part = try Self.lines(.file(descriptor: file), in: 4..<11, firstNumber: 2, bufferSize: 5)
      #expect(
        part.map(\.text) == ["two", "thr"] && part.map(\.number) == [2, 3] && part.map(\.offset) == [4, 8])
      #expect(part.map(\.isTerminated) == [true, false])
      #expect(try Self.lines(.file(descriptor: file), in: 19..<99, bufferSize: 5).isEmpty)
      #expect(try Self.lines(.file(descriptor: file), in: 500..<Int.max, bufferSize: 5).isEmpty)
    }
  }

  @Test("说出读了多少行、到哪里为止")
  func tellsExtent() throws {
    let bytes = Array("a\nbb\nc".utf8)
    let extent = try bytes.withUnsafeBytes {
      try LineReader(.memory($0), in: 2..<99, firstNumber: 7).forEachLine { _ in }
    }
    #expect(extent.lines == 2 && extent.end == 6)
  }

  @Test("行尾之后是 NUL，可多读八个字节")
  func padsLines() throws {
    try Array("abc\ndefghijk\nl".utf8).withUnsafeBytes { bytes in
      _ = try LineReader(.memory(bytes), bufferSize: 16).forEachLine { line in
        let padding = UnsafeRawBufferPointer(
          start: line.bytes.raw.baseAddress, count: line.bytes.count + PaddedBytes.padding)
        #expect(padding[line.bytes.count] == 0)
        #expect(padding.reduce(0) { $0 + Int($1) } >= 0)
      }
    }
  }

  @Test("长得离谱的行不读")
  func refusesEndlessLine() throws {
    let bytes = Array("ab\n".utf8) + [UInt8](repeating: 0x61, count: 100)
    #expect(throws: ReadFailure(code: EFBIG, offset: 3)) {
      try bytes.withUnsafeBytes { bytes in
        _ = try LineReader(.memory(bytes), bufferSize: 8, longestLine: 50).forEachLine { _ in }
      }
    }
  }

  @Test("打不开的文件给出系统的错误号")
  func reportsFailure() {
    #expect(throws: ReadFailure(code: EBADF, offset: 5)) {
      try LineReader(.file(descriptor: -1), in: 5..<9).forEachLine { _ in }
    }
  }
}

extension LineReaderTests {
  /// A line copied out of the buffer.
  struct Copy: Equatable {
    let bytes: [UInt8]
    let number: Int
    let offset: Int
    let isTerminated: Bool

    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  private static func lines(_ bytes: [UInt8], bufferSize: Int) throws -> [Copy] {
    try bytes.withUnsafeBytes { try lines(.memory($0), bufferSize: bufferSize) }
  }

  private static func lines(
    _ source: ByteSource, in range: Range<Int> = 0..<Int.max, firstNumber: Int = 1, bufferSize: Int
  ) throws -> [Copy] {
    var copies: [Copy] = []
    let reader = LineReader(source, in: range, firstNumber: firstNumber, bufferSize: bufferSize)
    try reader.forEachLine { line in
      copies.append(
        Copy(
          bytes: Array(line.bytes.raw), number: line.number, offset: line.offset,
          isTerminated: line.isTerminated))
    }
    return copies
  }

  /// The lines by cutting the whole at every newline.
  private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
    let pieces = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
    return pieces.last == [] ? pieces.dropLast() : pieces
  }

  private static func withFile(_ bytes: [UInt8], _ body: (Int32) throws -> Void) throws {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("lines-\(UUID().uuidString)")
    try Data(bytes).write(to: url)
    defer { try? FileManager.default.removeItem(at: url) }
    let handle = try FileHandle(forReadingFrom: url)
    try body(handle.fileDescriptor)
    try handle.close()
  }
}
