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

  /// The position of a finding.
  subscript(id: FindingID) -> Int? {
    guard let table = table(of: id.month), id.serial < months[table].dense.count, id.serial >= 0 else {
      return sparse.isEmpty ? nil : sparse[id].map(Int.init)
    }
    let position = months[table].dense[Int(id.serial)]
    return position == FindingPositions.none ? sparse[id].map(Int.init) : Int(position)
  }

  /// Notes the position of a finding.
  mutating func note(_ position: Int, of id: FindingID) {
    let table = table(of: id.month) ?? addTable(id.month)
    let serial = Int(id.serial)
    count += 1
    guard serial >= 0, serial < 4 * count + 1024 else {
      sparse[id] = Int32(position)
      return
    }
    if serial >= months[table].dense.count {
      let missing = serial + 1 - months[table].dense.count
      months[table].dense.append(contentsOf: repeatElement(FindingPositions.none, count: missing))
    }
    months[table].dense[serial] = Int32(position)
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
