import Creation
import Testing

@Suite("应落实事项：随机的机制与活动")
struct RoutineObligationsPropertyTests {
  /// An office made up at random.
  private struct Sample {
    var routines: [Routine] = []
    var units: [Unit] = []
    var links: [Link] = []
    var activities: [ActivityRecord] = []
    var day: Day
    var first: Day

    init(_ chance: inout Chance) throws {
      first = try #require(Day("2025-12-01"))
      day = first.advanced(by: .random(in: 0...400, using: &chance))
      for number in 0..<8 {
        var unit = Unit(
          id: UnitID(rawValue: "U-\(number)"), name: "",
          kind: Bool.random(using: &chance) ? .district : .department)
        if Int.random(in: 0..<4, using: &chance) == 0 { unit.retired = someDay(&chance) }
        units.append(unit)
      }
      for number in 0..<6 { links.append(link(number, &chance)) }
      for number in 0..<6 { routines.append(routine(number, &chance)) }
      for number in 0..<200 { activities.append(activity(Int32(number + 1), &chance)) }
    }

    func someDay(_ chance: inout Chance) -> Day { first.advanced(by: .random(in: -40...400, using: &chance)) }

    func someUnit(_ chance: inout Chance) -> UnitID {
      UnitID(rawValue: "U-\(Int.random(in: 0...8, using: &chance))")
    }

    func link(_ number: Int, _ chance: inout Chance) -> Link {
      var link = Link(
        id: LinkID(rawValue: "K-\(number)"), name: "",
        kind: Bool.random(using: &chance) ? .leader : .department)
      link.unit = someUnit(&chance)
      if Bool.random(using: &chance) { link.since = someDay(&chance) }
      if Bool.random(using: &chance) { link.retired = someDay(&chance) }
      return link
    }

    func routine(_ number: Int, _ chance: inout Chance) -> Routine {
      var routine = Routine(
        id: RoutineID(rawValue: "J-\(number)"), name: "",
        every: Cadence.allCases.randomElement(using: &chance) ?? .day
      )
      switch Int.random(in: 0..<4, using: &chance) {
      case 0: routine.units = [someUnit(&chance), someUnit(&chance)]
      case 1: routine.unitKinds = [.department]
      case 2: routine.link = .department
      default: break
      }
      routine.times = [nil, 1, 2].randomElement(using: &chance) ?? nil
      if Bool.random(using: &chance) { routine.since = someDay(&chance) }
      if Int.random(in: 0..<3, using: &chance) == 0 { routine.retired = someDay(&chance) }
      return routine
    }

    func activity(_ serial: Int32, _ chance: inout Chance) -> ActivityRecord {
      let day = someDay(&chance)
      let units = (0..<Int.random(in: 0..<4, using: &chance)).map { _ in someUnit(&chance) }
      var record = ActivityRecord(
        id: ActivityID(month: day.month, serial: serial),
        activity: Activity(.other, "", routine: routines.randomElement(using: &chance)?.id, units: units),
        on: Moment(day))
      record.isVoid = Int.random(in: 0..<8, using: &chance) == 0
      return record
    }

    func obligations(_ first: Day, _ last: Day) throws -> [Obligation] {
      guard let stretch = Period(first: first, last: last) else { return [] }
      return routines.obligations(
        endingIn: stretch, asOf: day, units: units, links: links, activities: activities)
    }

    /// The rule said again, day by day and without any index.
    func naive(_ routine: Routine, _ first: Day, _ last: Day) -> Set<Obligation> {
      var found: Set<Obligation> = []
      for end in first...last where routine.every.span.period(around: end).last == end {
        let period = routine.every.span.period(around: end)
        guard period.first <= day, holds(routine.since, routine.retired, period) else { continue }
        for unit in [nil] + units.map({ Optional($0) }) where owes(routine, unit, period) {
          let done = activities.filter { record in
            record.activity.routine == routine.id && !record.isVoid && record.on.day <= day
              && period.contains(record.on.day)
              && (unit.map { record.activity.units.contains($0.id) } ?? true)
          }
          let ids = done.sorted { $0.on.day == $1.on.day ? $0.id < $1.id : $0.on.day < $1.on.day }.map(\.id)
          found.insert(
            Obligation(
              routine: routine.id, period: period, unit: unit?.id, times: routine.times ?? 1, done: ids))
        }
      }
      return found
    }

    private func owes(_ routine: Routine, _ unit: Unit?, _ period: Period) -> Bool {
      let isOffice = routine.units.isEmpty && routine.unitKinds.isEmpty && routine.link == nil
      guard let unit else { return isOffice }
      guard holds(nil, unit.retired, period) else { return false }
      return routine.units.contains(unit.id) || routine.unitKinds.contains(unit.kind)
        || links.contains {
          $0.kind == routine.link && $0.unit == unit.id && holds($0.since, $0.retired, period)
        }
    }

    private func holds(_ since: Day?, _ retired: Day?, _ period: Period) -> Bool {
      var day = period.first
      while day <= period.last {
        if let since, day < since { return false }
        if let retired, day >= retired { return false }
        day = day.advanced(by: 1)
      }
      return true
    }
  }

  @Test("与逐日照规则推算的一致", arguments: 1...12)
  func oracle(_ round: Int) throws {
    var chance = Chance()
    let sample = try Sample(&chance)
    let last = sample.first.advanced(by: 380)
    let found = try sample.obligations(sample.first, last)
    #expect(Set(found).count == found.count, "\(chance)")
    for routine in sample.routines {
      let own = Set(found.filter { $0.routine == routine.id })
      #expect(own == sample.naive(routine, sample.first, last), "\(routine) \(chance)")
    }
  }

  @Test("相邻两段互不重复，合起来就是整段；再算一次不变；活动换个次序不变", arguments: 1...25)
  func stretches(_ round: Int) throws {
    var chance = Chance()
    var sample = try Sample(&chance)
    let cut = sample.someDay(&chance)
    let (first, last) = (sample.first.advanced(by: -50), sample.first.advanced(by: 450))
    let whole = try sample.obligations(first, last)
    let left = Set(try sample.obligations(first, cut))
    let right = Set(try sample.obligations(cut.advanced(by: 1), last))
    #expect(left.isDisjoint(with: right), "\(chance)")
    #expect(left.union(right) == Set(whole), "\(chance)")
    #expect(try sample.obligations(first, last) == whole, "\(chance)")
    sample.activities.shuffle(using: &chance)
    #expect(try sample.obligations(first, last) == whole, "\(chance)")
  }
}
