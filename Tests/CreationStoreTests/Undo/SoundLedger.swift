import Creation

@testable import CreationStore

/// An office whose ledger grows by random commands that the rules allow: findings of several months, each command
/// in several months' files, now and then with new or changed entries of registers and with reporters.
struct SoundLedger {
  let desk: UndoDesk
  var chance: Chance
  private var added = 0

  init(_ desk: UndoDesk, _ chance: Chance) {
    self.desk = desk
    self.chance = chance
  }

  private static let months = ["2026-08", "2026-09", "2026-10", "2026-11"].map(Known.month)
  private static let end = Known.day("2026-11-30")
  private static let places: [PlaceID?] = ["P-001", "P-002", nil]
  private static let numbers: [String?] = ["W1", "W2", nil, nil]

  /// The reports there are, but for what they relapse from.
  static let reports = places.flatMap { place in
    numbers.map { FindingEvent.Report(place: place, category: "C-01", source: "12345", external: $0) }
  }
}

extension SoundLedger {
  /// Runs a command and tells whether it changed a register.
  mutating func command() throws -> Bool {
    var (chance, added) = (self.chance, self.added)
    defer { (self.chance, self.added) = (chance, added) }
    return try desk.run { transaction in
      var units = ["U-101", "U-102", "U-201"].map { UnitID(rawValue: $0) }
      let changes = chance.int(0...2) == 0
      if changes { units += try SoundLedger.change(&transaction, &chance, &added) }
      var scribe = Scribe(
        try MonthReader(transaction.snapshot, text: true).all(), Serials(transaction.snapshot), units)
      try scribe.report(&transaction, &chance)
      for _ in 0..<chance.int(0...6) {
        if chance.int(0...3) == 0 { try scribe.report(&transaction, &chance) }
        try scribe.progress(&transaction, &chance)
      }
      return changes
    }
  }

  /// Adds and edits entries and gives the units it added, the second one below the first.
  private static func change(
    _ transaction: inout Transaction, _ chance: inout Chance, _ added: inout Int
  ) throws -> [UnitID] {
    added += 1
    let first = Unit(id: UnitID(rawValue: "U-9\(added)0"), name: "新单位\(added)", kind: .area)
    let second = Unit(
      id: UnitID(rawValue: "U-9\(added)1"), name: "下级\(added)", kind: .area, parent: first.id)
    var old = try transaction.snapshot.register(Unit.self).entries.prefix(1).map(\.self)
    old[0].liaison = chance.one(of: ["李四", "王\"五", nil], else: nil)
    try transaction.put([first, second] + old, on: Moment(end))
    if chance.flip() {
      var place = try transaction.snapshot.register(Place.self).entries[0]
      place.manager = chance.flip() ? first.id : nil
      place.retired = chance.flip() ? end : nil
      try transaction.put([place], on: Moment(end))
    }
    if chance.flip() {
      var category = try transaction.snapshot.register(Category.self).entries[0]
      category.supports = [second.id]
      category.leads["广场"] = chance.flip() ? first.id : nil
      try transaction.put([category], on: Moment(end))
    }
    return [first.id, second.id]
  }

  /// Writes the postings of one command.
  private struct Scribe {
    var findings: [FindingID: Finding]
    var serials: Serials
    var units: [UnitID]

    init(_ book: FindingBook, _ serials: Serials, _ units: [UnitID]) {
      findings = Dictionary(uniqueKeysWithValues: book.findings.map { ($0.id, $0) })
      self.serials = serials
      self.units = units
    }

    mutating func report(_ transaction: inout Transaction, _ chance: inout Chance) throws {
      let id = try serials.next(in: chance.one(of: SoundLedger.months, else: Known.month("2026-10")))
      let on = Moment(id.month.first.advanced(by: chance.int(0...27)))
      var report = chance.one(of: SoundLedger.reports, else: .init())
      report.rebounds = chance.flip() ? nil : findings.keys.sorted().randomElement(using: &chance)
      let text = chance.oddText(upTo: 2)
      try transaction.post(.finding(id, .reported(report)), on: on, text: text)
      if chance.int(0...3) == 0 { transaction.keepReporter(of: id, name: "赵六", phone: nil) }
      findings[id] = Finding(id: id, report: report, on: on, text: text)
    }

    /// Posts what may follow for a finding, on its last day or later.
    mutating func progress(_ transaction: inout Transaction, _ chance: inout Chance) throws {
      guard let id = findings.keys.sorted().randomElement(using: &chance), var finding = findings[id]
      else { return }
      let on = Moment(finding.last.day.advanced(by: chance.int(0...20)))
      let kinds = FindingEvent.Kind.allCases.filter { $0.allowedFrom.contains(finding.state) }
      guard on.day <= SoundLedger.end, let kind = kinds.randomElement(using: &chance),
        let event = event(kind, finding, on.day, &chance),
        finding.refusal(of: event, on: on, under: FindingLimits()) == nil
      else { return }
      try transaction.post(event, to: &finding, on: on, text: chance.oddText(upTo: 1))
      findings[id] = finding
    }

    private func event(
      _ kind: FindingEvent.Kind, _ finding: Finding, _ day: Day, _ chance: inout Chance
    ) -> FindingEvent? {
      let deadline = { (days: ClosedRange<Int>, chance: inout Chance) in
        let due = Moment(day.advanced(by: chance.int(days)))
        return Deadline(start: Moment(day), limit: .date(due.day), due: due, calendar: "", provisional: false)
      }
      let lead = chance.one(of: units, else: "U-101")
      let given = FindingEvent.Assignment(lead: lead, deadline: deadline(0...20, &chance))
      switch kind {
      case .assigned: return .assigned(given)
      case .reopened: return .reopened(given)
      case .reassigned: return .reassigned(.init(given, cause: .adjusted))
      case .extended: return .extended(deadline(1...40, &chance))
      case .suspended:
        return .suspended(
          .init(
            until: day.advanced(by: 10), deadline: finding.deadline.map { _ in deadline(11...30, &chance) }))
      case .resumed: return .resumed(finding.deadline)
      case .merged: return findings.keys.sorted().randomElement(using: &chance).map { .merged(into: $0) }
      case .corrected: return .corrected(chance.one(of: SoundLedger.reports, else: .init()))
      case .reported, .recalled: return nil
      default: return chance.event(kind)
      }
    }
  }
}
