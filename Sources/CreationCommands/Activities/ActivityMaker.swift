import Creation
import CreationReports
import CreationStore

/// 活动认定 Makes an activity out of what a person wrote, with its words looked up and its routine found.
struct ActivityMaker {
  let desk: RoutineDesk
  private(set) var notices: [String] = []

  init(_ snapshot: Snapshot) throws {
    desk = try RoutineDesk(snapshot)
  }

  /// The activity; every word that is not on file is reported at once.
  mutating func activity(_ subject: ActivitySubject, on day: Day) throws -> Activity {
    let snapshot = desk.snapshot
    var problems = Problems([])
    let named = subject.routine.flatMap { word in
      problems.collecting { try snapshot.required(Routine.self, word, at: "--routine") }
    }
    let units = subject.units.compactMap { word in
      problems.collecting {
        try snapshot.required(Unit.self, word, at: "--unit").inUse(on: day, at: "--unit").id
      }
    }
    let place = subject.place.flatMap { word in
      problems.collecting {
        try snapshot.required(Place.self, word, at: "--place").inUse(on: day, at: "--place").id
      }
    }
    try problems.throwIfAny()
    guard let kind = subject.kind ?? named?.kind else { throw Problem.unsaid("类别", "--kind") }
    guard let title = subject.title ?? named?.name else { throw Problem.unsaid("名称", "--title") }
    var seen: Set<UnitID> = []
    let activity = Activity(
      kind, title, units: units.filter { seen.insert($0).inserted }, place: place,
      mechanism: subject.mechanism.map { Source(rawValue: $0) }, present: subject.present,
      absent: subject.absent, figures: subject.figures)
    return try settled(activity, named, on: day)
  }

  private mutating func settled(_ activity: Activity, _ named: Routine?, on day: Day) throws -> Activity {
    var activity = activity
    let choice: RoutineChoice
    if let named {
      do throws(Problem) {
        choice = try RoutineChoice(named: named, for: activity, on: day, desk)
      } catch {
        throw error.at(.option("--routine"))
      }
    } else {
      choice = RoutineChoice(for: activity, on: day, desk)
    }
    notices += choice.notices
    activity.routine = choice.routine?.id
    return activity
  }

  /// What a booked activity comes to for those who owe its routine, a line a unit: `市教育局 2026年11月「志愿服务」：已落实`.
  func standing(_ record: ActivityRecord) throws -> [String] {
    guard let routine = record.activity.routine.flatMap({ desk.names.routine($0) }) else { return [] }
    let running = try desk.obligations(runningOn: record.on.day, of: [routine], more: [record])
    return running.filter { $0.done.contains(record.id) }.map { obligation in
      let count = obligation.times > 1 ? "已做 \(obligation.done.count) 次，" : ""
      let state = count + (obligation.isMet ? "已落实" : "还差 \(obligation.lacking) 次")
      return
        "「\(routine.name)」\(desk.names.period(of: obligation)) \(desk.names.debtor(obligation.unit))：\(state)"
    }
  }
}

extension Problem {
  fileprivate static func unsaid(_ title: String, _ option: String) -> Problem {
    Problem(
      "没有写\(title)", at: .option(option), why: "没有写明机制的，要写明\(title)",
      advice: "请加上 \(option)，或用 --routine 写明机制")
  }
}
