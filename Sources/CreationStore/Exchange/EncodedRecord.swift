import Creation

/// A finding's postings in the words of the ledger, gathered one by one; small, so that many can be held at once.
package struct EncodedRecord: Sendable {
  /// The postings as JSON objects with commas between, as they stand in a record.
  package private(set) var postings: [UInt8] = []
  /// How many they are.
  package private(set) var count = 0
  /// How many photos and scans they name.
  package private(set) var attachments = 0
  /// The units, places and categories they name.
  private(set) var units: Set<String> = []
  private(set) var places: Set<String> = []
  private(set) var categories: Set<String> = []

  /// Begins without postings.
  package init() {}

  /// Encodes a record's.
  package init(_ record: FindingRecord) {
    var writer = LineWriter()
    for posting in record.postings { add(posting, &writer) }
  }
}

extension EncodedRecord {
  /// Adds a posting, as whoever first recorded it did; the writer is used again and again.
  mutating func add(_ posting: Posting, _ writer: inout LineWriter) {
    var posting = posting
    posting.stamp = posting.recorded
    posting.origin = nil
    writer.clear()
    writer.begin()
    writer.write(posting)
    writer.end()
    if count > 0 { postings.append(UInt8(ascii: ",")) }
    postings += writer.bytes.dropLast()
    count += 1
    attachments += posting.evidence.count
    units.formUnion(posting.units.map(\.rawValue))
    places.formUnion([posting.report?.place?.rawValue].compactMap(\.self))
    categories.formUnion([posting.report?.category?.rawValue].compactMap(\.self))
  }

  /// The whole record as a line: its number, what the entries it names are called, its postings.
  package func line(of id: FindingID, _ names: RecordNames) -> [UInt8] {
    var line: [UInt8] = []
    line.reserveCapacity(postings.count + 256)
    line += Array("{\"v\":1,\"id\":\"\(id)\"".utf8)
    line.appendNames(RecordKey.units, names.units, of: units)
    line.appendNames(RecordKey.places, names.places, of: places)
    line.appendNames(RecordKey.categories, names.categories, of: categories)
    line += Array(",\"postings\":[".utf8)
    line += postings
    line += [UInt8(ascii: "]"), UInt8(ascii: "}"), 0x0A]
    return line
  }
}

extension Posting {
  /// What it says was reported.
  package var report: FindingEvent.Report? {
    guard case .finding(_, let event) = body else { return nil }
    switch event {
    case .reported(let report), .corrected(let report): return report
    case .recalled(let finding): return finding.report
    default: return nil
    }
  }

  /// The units it names.
  package var units: [UnitID] {
    guard case .finding(_, let event) = body else { return [] }
    let assignment: FindingEvent.Assignment? =
      switch event {
      case .assigned(let assignment), .reopened(let assignment): assignment
      case .reassigned(let transfer): transfer.assignment
      case .recalled(let finding): finding.assignment
      default: nil
      }
    return assignment.map { [$0.lead] + $0.supports } ?? []
  }
}

extension [UInt8] {
  /// Appends `,"units":{"U-001":"城管局"}`, by number; nothing where there are none.
  fileprivate mutating func appendNames(_ key: RecordKey, _ names: [String: String], of ids: Set<String>) {
    guard !ids.isEmpty else { return }
    append(UInt8(ascii: ","))
    appendJSON(key.rawValue)
    append(UInt8(ascii: ":"))
    let members = ids.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .map { JSONMember($0, .string(names[$0] ?? $0)) }
    appendJSON(JSONValue.object(members))
  }
}
