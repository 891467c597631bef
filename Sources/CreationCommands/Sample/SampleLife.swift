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

  /// A problem is found, and goes its way.
  private mutating func find(on moment: Moment) throws {
    guard let place = draws.one(of: content.places),
      let category = draws.one(of: content.categories(at: place)), let source = draws.one(of: content.sources)
    else { return }
    let responsible = try Responsibility(named: nil, supports: [], category: category, place: place)
    key += 1
    var course = SampleCourse(
      key: key, report: FindingEvent.Report(place: place.id, category: category.id, source: source),
      text: draws.one(of: content.texts(of: category.id)), on: moment, end: end)
    book(category, responsible, place, source, &course)
    steps += course.steps
  }

  /// Whether it is taken up, and by whom it is dealt with.
  private mutating func book(
    _ category: Creation.Category, _ responsible: Responsibility, _ place: Place, _ source: Source,
    _ course: inout SampleCourse
  ) {
    let isFromCitizen = source == "12345" || source == "随手拍"
    if isFromCitizen {
      let later = Moment(course.last.day, later(course.last))
      if draws.happens(60) { return course.add(.rejected, later, remark("rejected")) }
      course.add(.accepted, later)
    }
    let deadline = category.limit.map { Deadline(start: course.last, limit: $0, calendar: calendar) }
    let assignment = FindingEvent.Assignment(
      lead: responsible.lead, supports: responsible.supports, deadline: deadline)
    course.add(.assigned(assignment), course.last)
    if !isFromCitizen, draws.happens(50) {
      return course.add(.fixed, course.last, remark("on-the-spot"))
    }
    if draws.happens(45),
      let other = [place.manager].compactMap(\.self).first(where: { $0 != responsible.lead })
    {
      reassign(to: other, &course)
    }
    turn(&course)
    rectify(&course, category.id, round: 1)
    follow(&course, category.id, isFromCitizen: isFromCitizen)
  }

  /// The next day another unit gets it.
  private mutating func reassign(to unit: UnitID, _ course: inout SampleCourse) {
    let on = morning(after: course.last)
    let cause = draws.one(of: FindingEvent.Transfer.Cause.allCases) ?? .adjusted
    let deadline = course.finding.assignment?.deadline.map { old in
      Deadline(start: on, limit: old.limit, calendar: calendar)
    }
    let assignment = FindingEvent.Assignment(lead: unit, deadline: deadline)
    course.add(.reassigned(FindingEvent.Transfer(assignment, cause: cause)), on, cause.title)
  }

  /// What a few findings meet before the unit answers.
  private mutating func turn(_ course: inout SampleCourse) {
    let on = morning(after: course.last)
    switch draws.below(1000) {
    case ..<40: extend(&course, on)
    case ..<60: suspend(&course, on)
    case ..<75: course.add(.cannotFix, on, remark("cannot-fix"))
    case ..<95: course.add(.voided, on, remark("void"))
    default: break
    }
    guard course.finding.state == .cannotFix else { return }
    let decided = morning(after: on)
    if draws.happens(400) { return course.add(.voided, decided, remark("void")) }
    course.add(.returned, decided, remark("returned"))
  }

  private mutating func extend(_ course: inout SampleCourse, _ on: Moment) {
    guard let deadline = try? course.finding.extended(by: .workdays(1), Clock(calendar)) else { return }
    course.add(.extended(deadline), on, remark("extended"))
  }

  private mutating func suspend(_ course: inout SampleCourse, _ on: Moment) {
    let until = on.day.advanced(by: 10 + draws.below(20))
    let suspension = course.finding.suspended(on: on, until: until, Clock(calendar))
    course.add(.suspended(suspension), on, remark("suspended"))
    guard draws.happens(600) else { return }
    let resumed = Moment(on.day.advanced(by: 3 + draws.below(7)), time(from: 9, to: 17))
    course.add(.resumed(course.finding.resumed(on: resumed, Clock(calendar))), resumed, remark("resumed"))
  }

  /// The unit answers in time or late, the office looks, and what does not pass begins again.
  private mutating func rectify(_ course: inout SampleCourse, _ category: CategoryID, round: Int) {
    guard let lead = course.finding.debtor else { return }
    let start = course.last
    let due = round == 1 ? course.finding.deadline?.due.day ?? start.day : start.day.advanced(by: 3)
    let left = max(1, start.day.distance(to: due))
    let wait = draws.happens(diligence(of: lead)) ? draws.below(left) : left + 1 + draws.below(9)
    if wait > left, draws.happens(300) {
      course.add(.urged, Moment(start.day.advanced(by: left + 1), time(from: 9, to: 11)), remark("urged"))
    }
    if wait > left + 6, draws.happens(250) {
      course.add(
        .exposed, Moment(start.day.advanced(by: left + 6), time(from: 15, to: 17)), remark("exposed"))
    }
    let day = start.day.advanced(by: wait)
    let reply = Moment(day, day == start.day ? later(start) : time(from: 11, to: 18))
    if course.finding.state(asOf: reply) == .suspended {
      course.add(.resumed(course.finding.resumed(on: reply, Clock(calendar))), reply)
    }
    course.add(.replied, reply, draws.one(of: content.replies(to: category)))
    let look = Moment(calendar.workday(after: day, count: 1 + draws.below(2)), time(from: 9, to: 17))
    guard round < 3, draws.happens(70) else { return course.add(.verified, look, remark("verified")) }
    course.add(.returned, look, remark("returned"))
    rectify(&course, category, round: round + 1)
  }

  /// What comes after closing: an appeal against lateness, a visit to whoever reported it.
  private mutating func follow(
    _ course: inout SampleCourse, _ category: CategoryID, isFromCitizen: Bool
  ) {
    guard course.finding.state == .closed else { return }
    if !course.finding.isOnTime, draws.happens(150) {
      course.add(.appealed, morning(after: course.last), remark("appealed"))
      let isUpheld = draws.happens(400)
      course.add(.decided(upheld: isUpheld), morning(after: course.last), isUpheld ? "情况属实" : "理由不足")
    }
    guard isFromCitizen, draws.happens(350) else { return }
    let isSatisfied = draws.happens(850)
    let visit = Moment(course.last.day.advanced(by: 3 + draws.below(6)), time(from: 9, to: 17))
    course.add(
      .revisited(satisfied: isSatisfied), visit, remark(isSatisfied ? "satisfied" : "unsatisfied"))
    if !isSatisfied, draws.happens(600) { reopen(&course, category) }
  }

  private mutating func reopen(_ course: inout SampleCourse, _ category: CategoryID) {
    let on = morning(after: course.last)
    guard var assignment = course.finding.assignment else { return }
    assignment.deadline = assignment.deadline.map {
      Deadline(start: on, limit: $0.limit, calendar: calendar)
    }
    course.add(.reopened(assignment), on, remark("reopened"))
    rectify(&course, category, round: 2)
  }
}

extension SampleLife {
  private mutating func remark(_ step: String) -> String? { draws.one(of: content.remarks(at: step)) }

  /// How many of a thousand findings a unit deals with in time.
  private mutating func diligence(of unit: UnitID) -> Int {
    if let known = diligence[unit] { return known }
    let drawn = 780 + draws.below(215)
    diligence[unit] = drawn
    return drawn
  }

  private mutating func morning(after moment: Moment) -> Moment {
    Moment(calendar.workday(after: moment.day), time(from: 9, to: 11))
  }

  private mutating func time(from hour: Int, to end: Int) -> TimeOfDay {
    TimeOfDay(seconds: (hour * 60 + draws.below((end - hour) * 60)) * 60)
  }

  private mutating func later(_ moment: Moment) -> TimeOfDay {
    TimeOfDay(seconds: Int(moment.time?.seconds ?? 0) + 1800 + draws.below(60) * 60)
  }
}
