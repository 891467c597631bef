import Creation

/// 待录活动 An activity to be booked, its words looked up.
struct ActivityEntry {
  var activity: Activity
  var on: Moment
  var text: String?
  var evidence: [Attachment] = []
  /// Whether the routine was named, and not found by the kind and the units.
  var isRoutineNamed = true
  /// The line of the table it stands on.
  var line: Int?
}

extension ActivityEntry {
  /// What it is the same as: an activity of the same kind and title, on the same day, by the same units.
  var key: ActivityKey { ActivityKey(activity, on: on.day) }

  /// Whether a record says the same; a routine nobody named is as the record has it.
  func isSaid(by record: ActivityRecord) -> Bool {
    var said = activity
    if !isRoutineNamed { said.routine = record.activity.routine }
    return record.activity == said && record.text == text
  }
}

/// 活动同一性 By what an activity is known again.
struct ActivityKey: Hashable {
  private let kind: ActivityKind
  private let title: String
  private let day: Day
  private let units: Set<UnitID>

  init(_ activity: Activity, on day: Day) {
    kind = activity.kind
    title = activity.title
    self.day = day
    units = Set(activity.units)
  }
}
