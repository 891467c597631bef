/// The keys of a record, in the order they are written.
enum RecordKey: String, CaseIterable {
  case v, id, units, places, categories, postings

  /// The keys for the line reader.
  static let table = KeyTable(allCases.map(\.rawValue))

  /// Its place in the table.
  var slot: Int { RecordKey.allCases.firstIndex(of: self) ?? 0 }
}
