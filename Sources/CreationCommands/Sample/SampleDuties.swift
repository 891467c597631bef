import Creation
import CreationStore

/// 事项台账 Books the lists of the sample office and what happened to their duties, day by day, as the clerk who hands out
/// and urges would have.
struct SampleDuties {
  private var clerk: Clerk
  private let name: String
  private let rows: [(on: Moment, row: [String])]
  private var courses: [DutyID: DutyCourse] = [:]

  /// Puts the lists on file.
  init(_ store: Store, by name: String, on: Moment) throws {
    clerk = Clerk(store: store)
    self.name = name
    rows = SampleContent.rows(SampleDutyCourse.csv).compactMap { row in Moment(row[0]).map { ($0, row) } }
    try write(on) { transaction in
      try Clerk.take(DutyList.self, SampleDutyLists.lists, on, &transaction)
    }
    for csv in SampleDuties.tables {
      try write(on) { transaction in try Clerk.take(Duty.self, csv, on, &transaction) }
    }
  }

  private static let tables = [
    SampleDutyLists.mechanisms, SampleDutyLists.weaknesses, SampleDutyLists.weakIndicators,
    SampleTaskLists.annual, SampleTaskLists.breakdown, SampleActionLists.actions,
    SampleActionLists.campaigns, SampleMaterialLists.materials, SampleMaterialLists.suggestions,
  ]
}

extension SampleDuties {
  /// The last day something happened on.
  var last: Day? { rows.map(\.on.day).max() }

  /// Says which indicators duties serve; the indicators must be on file.
  mutating func tie(_ on: Moment) throws {
    try write(on) { transaction in
      try Clerk.take(Duty.self, SampleMaterialLists.indicators, on, &transaction)
    }
  }

  /// Books what happened on a day, as one command.
  mutating func book(_ day: Day) throws {
    let rows = rows.filter { $0.on.day == day }
    guard !rows.isEmpty else { return }
    var courses = courses
    try write(Moment(day, TimeOfDay(seconds: 17 * 3600 + 1800))) { transaction in
      for (on, row) in rows {
        let id = DutyID(rawValue: row[1])
        for (index, event) in SampleDuties.events(row[2], row[3]).enumerated() {
          let text = index == 0 && !row[4].isEmpty ? row[4] : nil
          if let refusal = courses[id, default: DutyCourse()].refusal(of: event.kind, on: on, id) {
            throw refusal
          }
          try transaction.post(.duty(id, event), on: on, text: text)
          courses[id, default: DutyCourse()].post(event, on: on, text: text)
        }
      }
    }
    self.courses = courses
  }

  private mutating func write(_ on: Moment, _ body: (inout Transaction) throws -> Void) throws {
    _ = try clerk.store.write(stamp: clerk.stamp(on, by: name), body)
  }

  static func events(_ word: String, _ value: String) -> [DutyEvent] {
    switch word {
    case "milestone": [.progressed(DutyProgress(milestone: value))]
    case "progressed": [.progressed(DutyProgress(figure: Rational(value)))]
    case "delivered": [.delivered(Rational(value))]
    case "answered": [.delivered(nil), .accepted]
    case "extended": Day(value).map { [.extended(to: $0)] } ?? []
    default: DutyEvent.Kind(rawValue: word).map(plain) ?? []
    }
  }

  private static func plain(_ kind: DutyEvent.Kind) -> [DutyEvent] {
    switch kind {
    case .accepted: [.accepted]
    case .returned: [.returned]
    case .dropped: [.dropped]
    case .progressed, .delivered, .extended: []
    }
  }
}
