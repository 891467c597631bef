import Creation
import CreationStore

/// 活动表行 Reading of one row of a table of activities: every fault is noted with its cell.
struct ActivityRow {
  private(set) var row: TableRow<ActivityField>
  private let fields: FieldRow<ActivityField>
  private let defaults: ActivityDefaults
  private let present: Moment
  /// What the person should know of the routine found.
  private(set) var note: String?

  init(_ row: FieldRow<ActivityField>, _ defaults: ActivityDefaults, present: Moment) {
    self.row = TableRow(row)
    fields = row
    self.defaults = defaults
    self.present = present
  }
}

extension ActivityRow {
  /// Whether our own list says that it is void.
  var isVoid: Bool { row.word(.void).flatMap(YesNo.read) ?? false }

  /// The activity the row tells, or everything wrong with it.
  mutating func entry(
    _ words: inout ImportWords, _ routines: inout WordTable<Routine>, _ desk: RoutineDesk
  ) throws(Problems) -> ActivityEntry {
    let on = moment()
    let named =
      row.entry((.routine, .routineID, .routineName)) { try routines.entry($0) } ?? defaults.routine
    let units = units(&words, on.day)
    let place = row.entry((.place, .placeID, .placeName)) { try words.place($0)?.inUse(on: on.day) }
    let kind = row.coded(.kind, ActivityKind.self) ?? defaults.kind ?? named?.kind
    if kind == nil, row.word(.kind) == nil { _ = row.required(.kind) }
    let title = row.word(.title) ?? named?.name ?? row.required(.title)
    var activity = Activity(
      kind ?? .other, title, units: units, place: place?.id,
      mechanism: row.word(.mechanism).map { Source(rawValue: $0) }, figures: figures())
    people(&activity)
    if row.problems.isEmpty { choose(named, for: &activity, on.day, desk) }
    try Problems(row.problems).throwIfAny()
    return ActivityEntry(
      activity: activity, on: on, text: row.text(.text), isRoutineNamed: named != nil, line: row.line)
  }
}

extension ActivityRow {
  private mutating func moment() -> Moment {
    let said = row.value(.on) { try Reader<Moment>.moment.read($0) }
    guard let said else { return defaults.on ?? present }
    if said.isAfter(present) { row.refuse(.ahead(said, of: present, at: row.site(.on)), .on) }
    return said
  }

  private mutating func units(_ words: inout ImportWords, _ day: Day) -> [UnitID] {
    var units: [UnitID] = []
    for unit in fields.entries(.units, id: .unitIDs, name: .unitNames) {
      do throws(Problem) {
        guard let id = try words.unit(unit)?.inUse(on: day).id, !units.contains(id) else { continue }
        units.append(id)
      } catch {
        let spot = [ActivityField.unitIDs, .units, .unitNames].first { row.word($0) != nil } ?? .units
        row.refuse(error, spot)
      }
    }
    return units
  }

  private mutating func figures() -> [ActivityFigure: Points] {
    var figures: [ActivityFigure: Points] = [:]
    for figure in ActivityFigure.allCases {
      figures[figure] = row.value(figure.field) { try Reader<Points>.amount(of: figure).read($0) }
    }
    return figures
  }

  private mutating func people(_ activity: inout Activity) {
    activity.present = row.text(.present).map { Participant.list($0) } ?? []
    activity.absent = row.text(.absent).map { Participant.list($0) } ?? []
    if let fault = ActivityPeople(present: activity.present, absent: activity.absent).fault {
      row.refuse(fault, .absent)
    }
  }

  private mutating func choose(
    _ named: Routine?, for activity: inout Activity, _ day: Day, _ desk: RoutineDesk
  ) {
    do throws(Problem) {
      let choice =
        try named.map { (routine) throws(Problem) in
          try RoutineChoice(named: routine, for: activity, on: day, desk)
        } ?? RoutineChoice(for: activity, on: day, desk)
      activity.routine = choice.routine?.id
      note = choice.notices.isEmpty ? nil : choice.notices.joined(separator: "；")
    } catch {
      row.refuse(error, row.word(.kind) == nil ? .routine : .kind)
    }
  }
}

/// 活动表设置 What holds for the rows of a table that do not say it themselves.
struct ActivityDefaults: Sendable {
  var kind: ActivityKind?
  var routineWord: String?
  var on: Moment?
  var routine: Routine?

  static let parameter = Parameter<ActivityDefaults>.group(
    .option("--kind", alias: "--类别", value: "类别", help: "没有写明的行是哪类活动", .choice(ActivityKind.self)).optional,
    .option("--routine", alias: "--机制", value: "机制", help: "没有写明的行落实哪项机制", .text).optional,
    .option("--on", alias: "--日期", value: "时间", help: "没有写明的行的日期（默认现在）", .moment).optional
  ) { ActivityDefaults(kind: $0, routineWord: $1, on: $2) }
}
