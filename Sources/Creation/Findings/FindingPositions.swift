/// Where each finding stands in a list, by number.
///
/// Serial numbers of a month are given one after the other, so a plain array by serial answers without
/// hashing. A number far beyond those, as only a damaged ledger has, goes into a dictionary instead, so that it
/// cannot claim memory.
struct FindingPositions: Sendable {
  private var months: [(month: Month, dense: [Int32])] = []
  private var sparse: [FindingID: Int32] = [:]
  private var count = 0

  /// No finding has this position.
  private static let none: Int32 = -1
  /// The position of a finding that stood in the list once.
  private static let gone: Int32 = -2

  /// The position of a finding.
  subscript(id: FindingID) -> Int? {
    let entry = entry(of: id)
    return entry >= 0 ? Int(entry) : nil
  }

  /// Whether a finding stood in the list once and does no more.
  func isGone(_ id: FindingID) -> Bool { entry(of: id) == FindingPositions.gone }

  private func entry(of id: FindingID) -> Int32 {
    if let table = table(of: id.month), id.serial < months[table].dense.count, id.serial >= 0 {
      let entry = months[table].dense[Int(id.serial)]
      if entry != FindingPositions.none { return entry }
    }
    return sparse.isEmpty ? FindingPositions.none : sparse[id] ?? FindingPositions.none
  }

  /// Notes the position of a finding.
  mutating func note(_ position: Int, of id: FindingID) { note(Int32(position), of: id) }

  /// Notes that a finding stands in the list no more.
  mutating func noteGone(_ id: FindingID) { note(FindingPositions.gone, of: id) }

  private mutating func note(_ entry: Int32, of id: FindingID) {
    let table = table(of: id.month) ?? addTable(id.month)
    let serial = Int(id.serial)
    count += 1
    guard serial >= 0, serial < 4 * count + 1024 else {
      sparse[id] = entry
      return
    }
    if serial >= months[table].dense.count {
      let missing = serial + 1 - months[table].dense.count
      months[table].dense.append(contentsOf: repeatElement(FindingPositions.none, count: missing))
    }
    months[table].dense[serial] = entry
  }

  /// The newest month comes last and is asked for most.
  private func table(of month: Month) -> Int? {
    months.lastIndex { $0.month == month }
  }

  private mutating func addTable(_ month: Month) -> Int {
    months.append((month, []))
    return months.count - 1
  }
}
