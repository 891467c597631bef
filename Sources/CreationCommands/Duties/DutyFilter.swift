import Creation
import CreationReports
import CreationStore

/// 筛选 Which duties a list shows: those that meet every condition written; one written more than once is met by any of
/// its values.
struct DutyFilter: Sendable {
  var spots: DutySpots
  var states: [[DutyStanding]]
  var isOverdue: Bool
  var due: [PeriodWord]
  var isAll: Bool

  /// The parameters that make it; states go by the noun's own words.
  static func parameter(_ noun: DutyNoun) -> Parameter<DutyFilter> {
    .group(
      DutySpots.parameter(noun),
      .option("--state", alias: "--状态", value: "状态,…", help: "办到哪里，几个用逗号隔开", .standings(noun.words))
        .repeated(),
      .flag("--overdue", alias: "--逾期", help: "只要逾期未完成的"),
      .option("--due", alias: "--到期", value: "时段", help: "时限（含延期）在这个时段的，如 本月、2026Q4、..2026-12-31", .period)
        .repeated(),
      .flag("--retired", alias: "--停用", help: "连停用的一起列出"), make: DutyFilter.init)
  }

  /// The duties that pass, in the order of the register; everything wrong with the conditions is thrown at once.
  func records(_ board: DutyBoard, _ snapshot: Snapshot, of noun: DutyNoun) throws -> [DutyRecord] {
    let today = board.wording.asOf
    var problems = Problems([])
    let periods = due.compactMap { word in
      problems.collecting(at: .option("--due")) { try word.period(on: today) }
    }
    let places = problems.collecting { try spots.sieve(snapshot) }
    try problems.throwIfAny()
    let states = Set(states.joined())
    return board.records.filter { record in
      (isAll || record.duty.retired == nil)
        && (noun.kind == nil || board.kind(of: record) == noun.kind)
        && (states.isEmpty || states.contains(record.course.standing))
        && (!isOverdue || record.isMissed(asOf: today))
        && (periods.isEmpty || periods.contains { period in record.due.map { period.contains($0) } ?? false })
        && places?(record.duty, board.kind(of: record)) ?? true
    }
  }
}

/// 谁的什么事 Of which lists, whose, and for which indicators.
struct DutySpots: Sendable {
  var lists: [String]
  var kinds: [DutyListKind]
  var units, leads, supports, persons, indicators: [String]

  static func parameter(_ noun: DutyNoun) -> Parameter<DutySpots> {
    let kinds: Parameter<[DutyListKind]> = .option(
      "--kind", alias: "--类别", value: "类别", help: "这类清单里的", .choice(DutyListKind.self)
    ).repeated()
    let rest = Parameter<DutySpots>.group(
      .option("--list", alias: "--清单", value: "清单", help: "这张清单里的", .text).repeated(),
      .option("--unit", alias: "--单位", value: "单位", help: "牵头或配合的单位，连同它的下属", .text).repeated(),
      .option("--lead", alias: "--牵头", value: "单位", help: "牵头单位，不连下属", .text).repeated(),
      .option("--support", alias: "--配合", value: "单位", help: "配合单位，不连下属", .text).repeated(),
      .option("--person", alias: "--责任人", value: "姓名", help: "责任人或分管领导", .text).repeated(),
      .option("--indicator", alias: "--指标", value: "指标", help: "对应的测评指标，连同它的下级", .text).repeated()
    ) {
      DutySpots(
        lists: $0, kinds: [], units: $1, leads: $2, supports: $3, persons: $4, indicators: $5)
    }
    guard noun.kind == nil else { return rest }
    return .group(rest, kinds) { spots, kinds in
      var spots = spots
      spots.kinds = kinds
      return spots
    }
  }

  /// Looks the words up and gives what tells a duty that passes.
  func sieve(_ snapshot: Snapshot) throws -> (Duty, DutyListKind?) -> Bool {
    var problems = Problems([])
    let lists = problems.ids(DutyList.self, lists, at: "--list", snapshot)
    let named = problems.ids(Unit.self, units, at: "--unit", snapshot)
    let leads = problems.ids(Unit.self, leads, at: "--lead", snapshot)
    let supports = problems.ids(Unit.self, supports, at: "--support", snapshot)
    let roots = problems.ids(Indicator.self, indicators, at: "--indicator", snapshot)
    try problems.throwIfAny()
    let units = named.isEmpty ? [] : Unit.subtree(of: named, in: try snapshot.register(Unit.self).entries)
    let indicators = roots.isEmpty ? [] : try snapshot.below(roots)
    return { duty, kind in
      (lists.isEmpty || lists.contains(duty.list)) && (kinds.isEmpty || kind.map(kinds.contains) ?? false)
        && (units.isEmpty || units.contains(duty.lead) || !units.isDisjoint(with: duty.supports))
        && (leads.isEmpty || leads.contains(duty.lead))
        && (supports.isEmpty || !supports.isDisjoint(with: duty.supports))
        && (persons.isEmpty || persons.contains { $0 == duty.person || $0 == duty.leader })
        && (indicators.isEmpty || duty.indicator.map(indicators.contains) ?? false)
    }
  }
}

extension Snapshot {
  /// Some indicators and everything below them.
  fileprivate func below(_ roots: Set<IndicatorID>) throws(Problem) -> Set<IndicatorID> {
    let parts = Dictionary(grouping: try register(Indicator.self).entries) { $0.parent }
    var (found, rest) = (roots, Array(roots))
    while let id = rest.popLast() {
      for part in parts[id] ?? [] where found.insert(part.id).inserted { rest.append(part.id) }
    }
    return found
  }
}

extension Reader where Value == [DutyStanding] {
  /// Where duties stand, in the words of a noun or the usual ones; 未完成 is all that is open.
  fileprivate static func standings(_ words: DutyWords) -> Reader {
    let names =
      [Name(key: "unfinished", title: "未完成")]
      + DutyStanding.allCases.map { Name(key: $0.key, title: words.title(of: $0)) }
    return Reader(choices: names) { text in
      try text.split(whereSeparator: { ",，、".contains($0) }).flatMap { word -> [DutyStanding] in
        if word == "unfinished" || word == "未完成" { return [.open, .returned, .delivered] }
        let found = DutyStanding.allCases.filter {
          $0.key == word || words.title(of: $0) == word || $0.title == word
        }
        guard found.isEmpty else { return found }
        let near = Nearest.name(to: String(word), among: names.flatMap { [$0.title, $0.key] })
        throw Problem(
          "没有这个状态", value: String(word), why: "可用 \(Name.listed(names))",
          advice: near.map { "请改用 \($0)" } ?? "请从可用的状态里选一个")
      }
    }
  }
}
