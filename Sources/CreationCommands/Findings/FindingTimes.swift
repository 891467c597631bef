import Creation
import CreationStore

/// 何时 When things happened, or have to.
struct FindingTimes: Sendable {
  var reported: [PeriodWord]
  var months: [MonthWord]
  var due, closed: [PeriodWord]

  static let parameter = Parameter<FindingTimes>.group(
    .option("--reported", alias: "--登记", value: "时段", help: "在这个时段登记的，如 本月、2026Q4、2026-01..2026-03", .period)
      .repeated(),
    .option("--month", alias: "--月", value: "月份", help: "在这个月登记的", .month).repeated(),
    .option("--due", alias: "--到期", value: "时段", help: "整改期限在这个时段的", .period).repeated(),
    .option("--closed", alias: "--销号", value: "时段", help: "在这个时段销号的", .period).repeated(),
    make: FindingTimes.init)
}

extension FindingTimes: FindingCondition {
  func add(to sieve: inout FindingSieve, _ snapshot: Snapshot, asOf moment: Moment) throws {
    var problems = Problems([])
    let today = moment.day
    let reported = problems.periods(reported, on: today, at: "--reported")
    let months = months.map { PeriodSpan.month.period(around: $0.month(on: today).first) }
    let due = problems.periods(due, on: today, at: "--due")
    let closed = problems.periods(closed, on: today, at: "--closed")
    try problems.throwIfAny()
    for periods in [reported, months] { sieve.require(periods) { $0.reported.day } }
    sieve.require(due) { $0.deadline?.due.day }
    sieve.require(closed) { $0.closed?.day }
    // What was reported or closed in a month was open when it began, or was booked in it or later.
    for periods in [reported, months, closed] { sieve.ignore(before: periods.map(\.first.month).min()) }
  }
}

extension Problems {
  /// The periods some words mean; those that mean none are added to the list.
  fileprivate mutating func periods(_ words: [PeriodWord], on today: Day, at option: String) -> [Period] {
    words.compactMap { word in collecting(at: .option(option)) { try word.period(on: today) } }
  }
}
