import Creation
import CreationStore

/// 演示经过 What happens to the findings of the sample office, day by day, as the draws fall.
struct SampleLife {
  /// An event that is going to happen.
  struct Step {
    var on: Moment
    var key: Int
    var event: FindingEvent
    var text: String?
  }

  private(set) var steps: [Step] = []
  private let content: SampleContent
  private let calendar: WorkCalendar
  private let end: Day
  private var draws: SeededDraws
  private var diligence: [UnitID: Int] = [:]
  private var key = 0

  init(_ content: SampleContent, calendar: WorkCalendar, days: ClosedRange<Day>, seed: Int) throws {
    self.content = content
    self.calendar = calendar
    end = days.upperBound
    draws = SeededDraws(seed: seed)
    for day in days { try live(day) }
    steps.sort {
      ($0.on.day, $0.on.time ?? TimeOfDay(seconds: 0), $0.key) < (
        $1.on.day, $1.on.time ?? TimeOfDay(seconds: 0), $1.key
      )
    }
  }
}

extension SampleLife {
  private mutating func live(_ day: Day) throws {
    let count = calendar.isWorkday(day) ? 13 + draws.below(9) : draws.below(5)
    for _ in 0..<count { try find(on: Moment(day, time(from: 8, to: 17))) }
  }

  private mutating func find(on moment: Moment) throws {
    guard let place = draws.one(of: content.places),
      let category = draws.one(of: content.categories(at: place)), let source = draws.one(of: content.sources)
    else { return }
    let responsible = try Responsibility(named: nil, supports: [], category: category, place: place)
    let deadline = category.limit.map { Deadline(start: moment, limit: $0, calendar: calendar) }
    key += 1
    let report = FindingEvent.Report(place: place.id, category: category.id, source: source)
    add(moment, .reported(report), draws.one(of: content.texts(of: category.id)))
    add(
      moment,
      .assigned(
        FindingEvent.Assignment(lead: responsible.lead, supports: responsible.supports, deadline: deadline)))
    rectify(
      from: moment, until: deadline?.due ?? moment, category.id, diligence(of: responsible.lead), round: 1)
  }

  /// The unit answers in time or late, the office looks, and what does not pass begins again.
  private mutating func rectify(
    from start: Moment, until due: Moment, _ category: CategoryID, _ diligence: Int, round: Int
  ) {
    let left = max(1, start.day.distance(to: due.day))
    let wait = draws.happens(diligence) ? draws.below(left) : left + 1 + draws.below(9)
    let day = start.day.advanced(by: wait)
    let reply = Moment(day, day == start.day ? later(start) : time(from: 8, to: 18))
    add(reply, .replied, draws.one(of: content.replies(to: category)))
    let look = Moment(calendar.workday(after: day, count: 1 + draws.below(2)), time(from: 9, to: 17))
    guard round < 3, draws.happens(70) else {
      return add(look, .verified, draws.one(of: content.remarks(at: "verified")))
    }
    add(look, .returned, draws.one(of: content.remarks(at: "returned")))
    rectify(from: look, until: Moment(look.day.advanced(by: 3)), category, diligence, round: round + 1)
  }

  private mutating func add(_ on: Moment, _ event: FindingEvent, _ text: String? = nil) {
    guard on.day <= end else { return }
    steps.append(Step(on: on, key: key, event: event, text: text))
  }

  /// How many of a thousand findings a unit deals with in time.
  private mutating func diligence(of unit: UnitID) -> Int {
    if let known = diligence[unit] { return known }
    let drawn = 780 + draws.below(215)
    diligence[unit] = drawn
    return drawn
  }

  private mutating func time(from hour: Int, to end: Int) -> TimeOfDay {
    TimeOfDay(seconds: (hour * 60 + draws.below((end - hour) * 60)) * 60)
  }

  private mutating func later(_ moment: Moment) -> TimeOfDay {
    TimeOfDay(seconds: Int(moment.time?.seconds ?? 0) + 1800 + draws.below(60) * 60)
  }
}
