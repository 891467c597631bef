import Creation

@testable import CreationStore

/// An office whose ledger grows by random commands: every kind of posting, several months, also those a hand put
/// into an earlier month than the finding's last one.
struct RandomLedger {
  let office: SmallOffice
  var chance: Chance
  private var commands = 0
  private var serials: [Month: Int32] = [:]
  private var last: [FindingID: Month] = [:]

  private static let months = ["2026-08", "2026-09", "2026-10", "2026-11"].map(Known.month)
  private static let places: [PlaceID?] = ["P-001", "P-002", "P-0", "P-001C-01", nil]
  private static let categories: [CategoryID?] = ["C-01", "C-02", "01", "", nil]
  private static let sources: [Source] = ["12345", "随手拍", ""]
  private static let numbers: [String?] = ["W1", "W2", "12345", "早市占用人行道，说来话长", nil, nil]

  init(_ office: SmallOffice, _ chance: Chance) {
    self.office = office
    self.chance = chance
  }
}

extension RandomLedger {
  /// Every report there can be, as far as keys go.
  static let reports = places.flatMap { place in
    categories.flatMap { category in
      zip(sources + sources, numbers).map {
        FindingEvent.Report(place: place, category: category, source: $0, external: $1)
      }
    }
  }

  /// Posts a command of a few facts.
  mutating func post() throws {
    commands += 1
    let facts = (0..<chance.int(1...6)).map { _ in fact() }
    _ = try office.store.write(stamp: office.stamp(commands)) { transaction in
      for (id, event, on) in facts { try transaction.post(.finding(id, event), on: on) }
    }
  }

  /// Takes the last command back, or back again.
  mutating func undo() throws {
    guard commands > 0 else { return }
    let (stamp, command) = (office.stamp(commands), office.stamp(commands + 5000))
    _ = try office.store.write(stamp: command) {
      $0.undo(stamp.tx, on: Known.moment("2026-11-30"), text: nil)
    }
    try post(missingFrom: stamp.tx)
  }

  /// Reports again what went with a command, so that nothing is left without its report.
  private mutating func post(missingFrom command: TransactionID) throws {
    var known: Set<FindingID> = []
    let snapshot = try office.snapshot()
    for month in snapshot.months {
      try snapshot.findingEvents(in: month, text: false) { id, _, _, _ in known.insert(id) }
    }
    for id in last.keys where !known.contains(id) { last[id] = nil }
  }

  private mutating func fact() -> (FindingID, FindingEvent, Moment) {
    let month = chance.one(of: RandomLedger.months, else: Known.month("2026-10"))
    let day = Moment(month.first.advanced(by: chance.int(0...27)))
    if chance.int(0...40) == 0 { return unsound(month, day) }
    let id = last.keys.sorted().randomElement(using: &chance)
    guard let id, chance.int(0...3) > 0, let before = last[id], before <= month || chance.int(0...30) == 0,
      id.month <= month
    else { return reported(month, day) }
    last[id] = max(before, month)
    return (id, event(id, day), day)
  }

  /// What no command of ours posts: a report of a finding on record, or a posting to one that is not.
  private mutating func unsound(_ month: Month, _ day: Moment) -> (FindingID, FindingEvent, Moment) {
    let serial = Int32(chance.int(1...8))
    let id = FindingID(month: month, serial: chance.int(0...1) == 0 ? serial : serial + 900)
    guard last[id] != nil else { return (FindingID(month: month, serial: serial + 900), event(id, day), day) }
    return (id, .reported(report()), day)
  }

  private mutating func reported(_ month: Month, _ day: Moment) -> (FindingID, FindingEvent, Moment) {
    let serial = serials[month, default: 0] + 1
    serials[month] = serial
    let id = FindingID(month: month, serial: serial)
    last[id] = month
    return (id, .reported(report()), day)
  }

  private mutating func report() -> FindingEvent.Report {
    chance.one(of: RandomLedger.reports, else: .init())
  }

  private mutating func event(_ id: FindingID, _ day: Moment) -> FindingEvent {
    let assignment = FindingEvent.Assignment(lead: "U-101")
    var other = Finding(id: id, report: report(), on: day)
    other.state = chance.one(of: FindingState.allCases, else: .closed)
    return chance.one(
      of: [
        .accepted, .rejected, .assigned(assignment), .reassigned(.init(assignment, cause: .adjusted)), .fixed,
        .replied, .verified, .verified, .returned, .closed, .closed, .suspended(.init(until: day.day)),
        .resumed(nil), .cannotFix, .voided, .reopened(assignment), .revisited(satisfied: true), .appealed,
        .decided(upheld: false), .merged(into: id), .exposed, .urged, .corrected(report()),
        .corrected(report()), .noted, .recalled(other),
      ], else: .noted)
  }
}
