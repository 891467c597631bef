import Creation
import CreationStore

/// 活动、会议 What was done in 示例市, and what its meetings decided.
///
/// A clerk apart books each month's activities on its last day, before the month is closed, so that the numbers of all
/// other commands stay as they are.
struct SampleActivities {
  /// An activity that is going to be booked.
  private struct Entry {
    var key: String
    var on: Moment
    var activity: Activity
    var text: String?
  }

  /// A meeting that was booked.
  private typealias Meeting = (id: ActivityID, title: String, on: Day)

  private let entries: [Entry]
  private var clerk: Clerk
  private let name: String
  private var meetings: [String: Meeting] = [:]
  /// How many were booked.
  private(set) var count = 0

  init(_ store: Store, by name: String) {
    clerk = Clerk(store: store)
    self.name = name
    entries = (Self.weekly + Self.office + Self.units).sorted {
      ($0.on.day, $0.activity.title) < ($1.on.day, $1.activity.title)
    }
  }
}

extension SampleActivities {
  /// Puts the routines on file.
  mutating func begin(on day: Day) throws {
    try clerk.importTable(Routine.self, SampleRoutines.csv, Moment(day, TimeOfDay(seconds: 8 * 3600 + 600)))
  }

  /// Books a month's activities on its last day.
  mutating func book(monthEndingOn day: Day) throws {
    guard day == day.month.last else { return }
    try book(day.month, at: Moment(day, TimeOfDay(seconds: 17 * 3600 + 1800)))
  }

  /// Books what happened since the sample's last whole month.
  mutating func finish(on day: Day) throws {
    try book(day.month, at: Moment(day, TimeOfDay(seconds: 17 * 3600 + 1800)))
  }

  /// Books a month as one command: what was done, what was decided, and what became of that.
  private mutating func book(_ month: Month, at moment: Moment) throws {
    var meetings = meetings
    let wanted = entries.filter { $0.on.month == month }
    _ = try clerk.store.write(stamp: clerk.stamp(moment, by: name)) { transaction in
      var serials = Serials(transaction.snapshot)
      for entry in wanted {
        let id = try serials.next(ActivityID.self, in: month)
        try transaction.post(.activity(id, .recorded(entry.activity)), on: entry.on, text: entry.text)
        meetings[entry.key] = (id, entry.activity.title, entry.on.day)
      }
      try Self.decide(meetings, in: month, at: moment, &transaction)
      try Self.followUp(in: month, &transaction)
    }
    self.meetings = meetings
    count += wanted.count
  }

  /// Puts what a month's meetings decided into the list of resolutions.
  private static func decide(
    _ meetings: [String: Meeting], in month: Month, at moment: Moment, _ transaction: inout Transaction
  ) throws {
    let list = DutyList(id: "JY", name: "会议决议", kind: .resolution)
    let duties = SampleContent.rows(SampleActivityTables.resolutions).compactMap { row -> Duty? in
      guard let meeting = meetings[row[0]], meeting.on.month == month else { return nil }
      let id = DutyID(rawValue: row[1])
      var duty = Duty(id: id, name: row[2], list: list.id, lead: UnitID(rawValue: row[3]), due: Day(row[5]))
      duty.supports = units(row[4])
      (duty.person, duty.standard, duty.start) = (row[6], row[7], meeting.on)
      duty.origin = "\(meeting.id) \(meeting.title)"
      return duty
    }
    guard !duties.isEmpty else { return }
    try transaction.put([list], on: moment)
    try transaction.put(duties, on: moment)
  }

  /// Books what became of the resolutions in a month.
  private static func followUp(in month: Month, _ transaction: inout Transaction) throws {
    for row in SampleContent.rows(SampleActivityTables.steps) {
      guard let on = Day(row[1]), on.month == month, let event = event(row[2]) else { continue }
      try transaction.post(.duty(DutyID(rawValue: row[0]), event), on: Moment(on), text: row[3])
    }
  }

  private static func event(_ word: String) -> DutyEvent? {
    switch word {
    case "progressed": .progressed(DutyProgress())
    case "delivered": .delivered(nil)
    case "accepted": .accepted
    case "returned": .returned
    default: nil
    }
  }
}

extension SampleActivities {
  /// 周巡查 on Fridays and 工作例会 on Mondays, but for three weeks in which nobody had time.
  private static var weekly: [Entry] {
    guard let first = Day("2026-08-03"), let last = Day("2026-11-20") else { return [] }
    let skipped: Set<String> = ["2026-08-21", "2026-10-02", "2026-10-05"]
    return (first...last).compactMap { day in
      guard !skipped.contains(day.description) else { return nil }
      switch day.weekday {
      case .monday:
        return Entry(key: "", on: Moment(day), activity: Activity(.meeting, "创城办工作例会", routine: "J-13"))
      case .friday:
        let round = Activity(.inspection, "周巡查", routine: "J-01", mechanism: "周巡查")
        return Entry(key: "", on: Moment(day), activity: round)
      default: return nil
      }
    }
  }

  private static var office: [Entry] {
    SampleContent.rows(SampleActivityTables.office).compactMap { row in
      guard let day = Day(row[1]), let kind = ActivityKind(rawValue: row[2]) else { return nil }
      let activity = Activity(
        kind, row[4], routine: row[3].isEmpty ? nil : RoutineID(rawValue: row[3]),
        mechanism: row[5].isEmpty ? nil : Source(rawValue: row[5]), present: Participant.list(row[8]),
        absent: Participant.list(row[9]), figures: figures([.people: row[6], .reports: row[7]]))
      return Entry(key: row[0], on: Moment(day), activity: activity, text: row[10].isEmpty ? nil : row[10])
    }
  }

  private static var units: [Entry] {
    SampleContent.rows(SampleActivityTables.units).compactMap { row in
      guard let day = Day(row[0]), let kind = ActivityKind(rawValue: row[1]) else { return nil }
      let activity = Activity(
        kind, row[3], routine: row[2].isEmpty ? nil : RoutineID(rawValue: row[2]), units: units(row[4]),
        place: row[5].isEmpty ? nil : PlaceID(rawValue: row[5]),
        figures: figures([.people: row[6], .hours: row[7], .households: row[8], .copies: row[9]]))
      return Entry(key: "", on: Moment(day), activity: activity)
    }
  }

  private static func units(_ text: String) -> [UnitID] {
    text.split(separator: "、").map { UnitID(rawValue: String($0)) }
  }

  private static func figures(_ words: [ActivityFigure: String]) -> [ActivityFigure: Points] {
    words.compactMapValues { Points($0) }
  }
}
