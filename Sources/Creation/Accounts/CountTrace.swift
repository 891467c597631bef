/// 件数来源 Which finding every count of a month comes from, so that each figure can be opened down to its records.
public struct CountTrace: Sendable {
  /// A finding that counts for a unit so many times.
  struct Entry: Sendable {
    /// Position of the finding in the month's book.
    var position: Int32
    /// Position of the unit in ``CountTrace/units``.
    var unit: Int32
    /// How often; less than 0 where a count is taken back.
    var number: Int32
    /// What it counts as.
    var count: Count
  }

  private(set) var entries: ContiguousArray<Entry> = []
  /// The units met so far.
  private(set) var units: ContiguousArray<UnitID> = []
  private var indices: [UnitID: Int32] = [:]

  /// Creates an empty trace.
  public init() {}
}

extension CountTrace {
  /// The position of a unit, which is given one where it is new.
  mutating func index(of unit: UnitID) -> Int32 {
    if let index = indices[unit] { return index }
    let index = Int32(truncatingIfNeeded: units.count)
    units.append(unit)
    indices[unit] = index
    return index
  }

  /// Notes that a finding counts for a unit.
  mutating func note(_ count: Count, _ unit: Int32, _ position: Int, _ number: Int = 1) {
    entries.append(
      Entry(
        position: Int32(truncatingIfNeeded: position), unit: unit,
        number: Int32(truncatingIfNeeded: number), count: count))
  }

  /// The accounts of all units, counting only findings at some positions.
  func accounts(where isCounted: (Int) -> Bool = { _ in true }) -> [UnitID: Account] {
    var accounts = ContiguousArray(repeating: Account(), count: units.count)
    for entry in entries where isCounted(Int(entry.position)) {
      accounts[Int(entry.unit)][entry.count] += Int(entry.number)
    }
    return Dictionary(zip(units, accounts).filter { $0.1 != Account() }, uniquingKeysWith: { $1 })
  }

  /// How often each finding counts for each unit in a sum of counts, where it does at all.
  func occurrences(of sum: CountSum) -> [Occurrence] {
    var numbers: [Int64: Int] = [:]
    for entry in entries {
      let sign = sum.plus.contains(entry.count) ? 1 : sum.minus.contains(entry.count) ? -1 : 0
      guard sign != 0 else { continue }
      numbers[Int64(entry.unit) << 32 | Int64(entry.position), default: 0] += sign * Int(entry.number)
    }
    return numbers.compactMap { key, number in
      number > 0
        ? Occurrence(unit: units[Int(key >> 32)], position: Int(key & 0xFFFF_FFFF), number: number) : nil
    }
  }

  /// What each finding counts as for a unit, by position.
  func counts(of unit: UnitID, among counts: [Count]) -> [Int: [Count]] {
    guard let index = indices[unit] else { return [:] }
    var found: [Int: [Count]] = [:]
    for entry in entries where entry.unit == index && counts.contains(entry.count) {
      found[Int(entry.position), default: []].append(entry.count)
    }
    return found
  }

  /// A finding that counts for a unit so many times.
  struct Occurrence {
    var unit: UnitID
    var position: Int
    var number: Int
  }
}
