import Creation

/// The lines of `private/reporters.jsonl`, one a finding; a later line takes the place of an earlier one.
///
/// ```
/// {"v":1,"id":"F202610-0001","at":"2026-10-08T09:30:00+08:00","name":"王某某","phone":"13900001111","crc":"…"}
/// ```
/// The checksum covers what stands before it.
struct ReporterLines {
  /// The whole lines.
  private(set) var lines: [Line] = []
  /// Bytes behind the last line end.
  private(set) var torn: ArraySlice<UInt8> = []

  /// A line as it stands in the file.
  struct Line {
    /// Counted from 1.
    var number: Int
    /// The line without its end.
    var bytes: ArraySlice<UInt8>
    /// Who it tells of; nothing where it cannot be read.
    var reporter: Reporter?
  }

  /// Takes the file apart.
  init(_ bytes: [UInt8]) {
    var pieces = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    torn = pieces.popLast() ?? []
    for (index, piece) in pieces.enumerated() where !piece.isEmpty {
      lines.append(Line(number: index + 1, bytes: piece, reporter: ReporterLines.reporter(piece)))
    }
  }
}

extension ReporterLines {
  /// Who reported each finding, by its last line.
  var reporters: [FindingID: Reporter] {
    let pairs = lines.compactMap(\.reporter).map { ($0.finding, $0) }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }

  /// Whether a line tells of the finding, or merely names it where it cannot be read.
  func names(_ id: FindingID) -> Bool {
    lines.contains { $0.isAbout([id]) } || torn.names([id])
  }

  /// The file without every line that does so for one of the findings.
  func without(_ ids: Set<FindingID>) -> [UInt8] {
    let kept = lines.filter { !$0.isAbout(ids) }
    return kept.flatMap { $0.bytes + [0x0A] } + (torn.names(ids) ? [] : Array(torn))
  }

  /// Writes a line.
  static func write(_ reporter: Reporter, at: Instant, into writer: inout LineWriter) {
    writer.begin()
    writer.field("v", 1)
    writer.field("id", reporter.finding.description)
    writer.field("at", at.description)
    writer.field("name", reporter.name)
    writer.field("phone", reporter.phone)
    writer.field("crc", CRC32.hex(CRC32.checksum(writer.line)))
    writer.end()
  }

  private static func reporter(_ bytes: ArraySlice<UInt8>) -> Reporter? {
    guard let line = try? JSONValue.parse(bytes), let id = line["id"]?.string.flatMap({ FindingID($0) })
    else { return nil }
    return Reporter(of: id, name: line["name"]?.string, phone: line["phone"]?.string)
  }
}

extension ReporterLines.Line {
  /// Whether the line is as it was written.
  var isIntact: Bool {
    let covered = bytes.dropLast(18)
    let mark = ",\"crc\":\"\(CRC32.hex(CRC32.checksum(covered)))\"}"
    return reporter != nil && bytes.count > 18 && bytes.suffix(18).elementsEqual(mark.utf8)
  }
}

extension ReporterLines.Line {
  fileprivate func isAbout(_ ids: Set<FindingID>) -> Bool {
    reporter.map { ids.contains($0.finding) } ?? bytes.names(ids)
  }
}

extension ArraySlice<UInt8> {
  /// Whether the number of one of the findings stands somewhere in it.
  fileprivate func names(_ ids: Set<FindingID>) -> Bool {
    ids.contains { id in
      let word = id.description.utf8
      guard word.count <= count else { return false }
      return (startIndex...(endIndex - word.count)).contains { self[$0...].starts(with: word) }
    }
  }
}
