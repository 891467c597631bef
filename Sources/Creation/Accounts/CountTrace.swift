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
  /// What each of them comes to.
  private var sums: ContiguousArray<Account> = []
  private var indices: [UnitID: Int32] = [:]
  /// The units met last, each at a place its text leads to, so that most need not be looked up.
  private var recent = ContiguousArray(repeating: Int32.max, count: 256)
  /// Whether the findings behind the counts are kept.
  let isOpenable: Bool

  /// Creates an empty trace; one that cannot be opened only counts.
  init(isOpenable: Bool = true) {
    self.isOpenable = isOpenable
  }

  /// Goes on from what the units came to so far, and only counts.
  init(_ accounts: [UnitID: Account]) {
    self.init(isOpenable: false)
    for (unit, account) in accounts.sorted(by: { $0.key < $1.key }) { sums[Int(index(of: unit))] = account }
  }
}

extension CountTrace {
  /// The position of a unit, which is given one where it is new.
  mutating func index(of unit: UnitID) -> Int32 {
    var sum: UInt8 = 0
    for byte in unit.rawValue.utf8 { sum = sum &* 31 &+ byte }
    let index = recent[Int(sum)]
    if index < units.count, units[Int(index)] == unit { return index }
    let found = indices[unit] ?? add(unit)
    recent[Int(sum)] = found
    return found
  }

  private mutating func add(_ unit: UnitID) -> Int32 {
    let index = Int32(truncatingIfNeeded: units.count)
    units.append(unit)
    sums.append(Account())
    indices[unit] = index
    return index
  }

  /// Notes that a finding counts for a unit.
  mutating func note(_ count: Count, _ unit: Int32, _ position: Int, _ number: Int = 1) {
    sums[Int(unit)][count] += number
    guard isOpenable else { return }
    entries.append(
      Entry(
        position: Int32(truncatingIfNeeded: position), unit: unit,
        number: Int32(truncatingIfNeeded: number), count: count))
  }

  /// The accounts of all units.
  func accounts() -> [UnitID: Account] { accounts(sums) }

  /// The accounts of all units, counting only findings at some positions.
  func accounts(where isCounted: (Int) -> Bool) -> [UnitID: Account] {
    var accounts = ContiguousArray(repeating: Account(), count: units.count)
    for entry in entries where isCounted(Int(entry.position)) {
      accounts[Int(entry.unit)][entry.count] += Int(entry.number)
    }
    return self.accounts(accounts)
  }

  private func accounts(_ sums: ContiguousArray<Account>) -> [UnitID: Account] {
    Dictionary(zip(units, sums).filter { $0.1 != Account() }, uniquingKeysWith: { $1 })
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
