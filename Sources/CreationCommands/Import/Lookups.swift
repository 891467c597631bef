import Creation
import CreationReports
import CreationStore

extension Snapshot {
  /// The entry called that, or the error that names the nearest one.
  func required<Entry: RegisterEntry>(_ type: Entry.Type, _ word: String, at option: String) throws -> Entry {
    if let entry = try entry(type, word) { return entry }
    throw Problem.notOne(type, word, at: option, among: try names(type))
  }
}

extension Transaction {
  /// The entry called that, or the error that names the nearest one.
  mutating func required<Entry: RegisterEntry>(
    _ type: Entry.Type, _ word: String, at option: String
  ) throws -> Entry {
    if let entry = try entry(type, word) { return entry }
    return try snapshot.required(type, word, at: option)
  }
}

extension RegisterEntry {
  /// The entry, unless it was out of use that day.
  func inUse(on day: Day, at option: String? = nil) throws(Problem) -> Self {
    guard let retired, retired <= day else { return self }
    throw Problem(
      "\(Self.register.title)已停用", at: option.map { .option($0) }, value: name,
      why: "\(retired) 起停用，不再用于新的问题", advice: "请换一个\(Self.register.title)")
  }
}

extension Names {
  /// The names of some registers.
  init(
    _ snapshot: Snapshot, _ registers: Set<RegisterChange.Register> = Set(RegisterChange.Register.allCases)
  ) throws {
    self.init(
      units: registers.contains(.unit) ? try snapshot.names(Unit.self) : [:],
      places: registers.contains(.place) ? try snapshot.names(Place.self) : [:],
      categories: registers.contains(.category) ? try snapshot.names(Creation.Category.self) : [:],
      grids: registers.contains(.grid) ? try snapshot.names(Grid.self) : [:])
  }
}

extension Names {
  /// The names a finding's message needs, looked up one by one.
  init(of finding: Finding, _ transaction: inout Transaction) throws {
    let assignment = finding.assignment
    let units = try ([assignment?.lead].compactMap(\.self) + (assignment?.supports ?? []))
      .map { ($0.rawValue, try transaction.entry(Unit.self, $0.rawValue)?.name ?? $0.rawValue) }
    let category = try finding.report.category.map {
      [$0.rawValue: try transaction.entry(Creation.Category.self, $0.rawValue)?.name ?? $0.rawValue]
    }
    self.init(units: Dictionary(units) { first, _ in first }, categories: category ?? [:])
  }
}

extension Problem {
  /// No entry of a register is called that, or several are; `names` are the register's by number.
  static func notOne<Entry: RegisterEntry>(
    _ type: Entry.Type, _ word: String, at option: String?, among names: [String: String]
  ) -> Problem {
    let twins = names.filter { $0.value == word }.keys.sorted()
    guard twins.count > 1 else { return unknown(type, word, at: option, names: names.values.sorted()) }
    return Problem(
      "有几个\(Entry.register.title)叫这个名称", at: option.map { .option($0) }, value: word,
      why: "同名的有 \(twins.joined(separator: "、"))", advice: "请改写编号")
  }

  /// No entry of a register is called that.
  static func unknown<Entry: RegisterEntry>(
    _ type: Entry.Type, _ word: String, at option: String?, names: [String]
  ) -> Problem {
    let noun = Entry.register.rawValue
    let near = Nearest.name(to: word, among: names)
    return Problem(
      "没有这个\(Entry.register.title)", at: option.map { .option($0) }, value: word,
      why: "\(Entry.register.title)登记册里没有它",
      advice: near.map { "是不是「\($0)」？请核对，或用 creation \(noun) 查看全部" }
        ?? "请用 creation \(noun) 查看全部，或先用 creation \(noun) add 登记")
  }
}
