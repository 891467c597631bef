import Creation

/// 档案文件 A file of records, one a line, read as often as needed without being taken apart in memory.
package struct RecordFile: Sendable {
  private let bytes: [UInt8]
  private let name: String

  /// Takes a file's bytes; `name` is what messages call it.
  package init(_ bytes: [UInt8], name: String) {
    self.bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    self.name = name
  }
}

extension RecordFile {
  /// Whether a file begins as one of records does: `{"v":1,"id":"F`.
  package static func begins(_ bytes: [UInt8]) -> Bool {
    let start = bytes.prefix(64).filter { ![0x20, 0x09].contains($0) }
    let bare = start.starts(with: [0xEF, 0xBB, 0xBF]) ? start.dropFirst(3) : start[...]
    return bare.starts(with: Array("{\"v\":1,\"id\":\"F".utf8))
  }

  /// The spot of a line.
  package func site(_ line: Int) -> Problem.Site { .line(file: name, line: line) }

  /// The numbers of all records, as far as the lines can be read.
  package func ids() -> Set<FindingID> {
    var ids: Set<FindingID> = []
    var reader = RecordReader()
    forEachLine { line, _ in
      if let id = try? reader.id(line) { ids.insert(id) }
    }
    return ids
  }

  /// Runs over the records; what is wrong with one is given in its place.
  package func forEach(_ body: (Result<FindingRecord, Problem>, Int) -> Void) {
    var reader = RecordReader()
    forEachLine { line, number in
      do throws(Problem) {
        body(.success(try reader.record(line)), number)
      } catch {
        body(.failure(error.at(site(number))), number)
      }
    }
  }

  /// Runs over the lines that are not blank; memory has no errors, and no line is too long for it.
  private func forEachLine(_ body: (PaddedBytes, Int) -> Void) {
    bytes.withUnsafeBytes { raw in
      _ = try? LineReader(.memory(raw), in: 0..<raw.count, longestLine: .max).forEachLine { line in
        if line.bytes.raw.contains(where: { $0 > 0x20 }) { body(line.bytes, line.number) }
      }
    }
  }
}
