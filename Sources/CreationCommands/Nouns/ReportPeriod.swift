import Creation

/// 报表期间 The months a report covers: half a year up to this month where nothing is said.
struct ReportPeriod: Sendable {
  var from: MonthWord?
  var to: MonthWord?

  /// Months of a report that names none, this one included.
  static let usual = 6

  static let parameter = Parameter<ReportPeriod>.group(
    .option("--from", alias: "--自", value: "月份", help: "从哪个月起（默认连同末月共 \(usual) 个月）", .month).optional,
    .option("--to", alias: "--至", value: "月份", help: "到哪个月止（默认本月）", .month).optional,
    make: ReportPeriod.init)

  /// The days, through today at most.
  func days(on today: Day) throws(Problem) -> ClosedRange<Day> {
    let last = to?.month(on: today) ?? today.month
    let first = from?.month(on: today) ?? last.advanced(by: 1 - ReportPeriod.usual)
    guard first.first <= today else { throw .notBegun(first, today) }
    guard first <= last else { throw .backwards(first, last) }
    return first.first...min(last.last, today)
  }
}

extension Problem {
  fileprivate static func notBegun(_ month: Month, _ today: Day) -> Problem {
    Problem(
      "这个月还没有开始", at: .option("--from"), value: month.description, why: "今天是 \(today)", advice: "请核对月份")
  }

  fileprivate static func backwards(_ first: Month, _ last: Month) -> Problem {
    Problem(
      "时段前后颠倒", at: .option("--from"), value: first.description, why: "末月是 \(last)", advice: "请把早的写在 --from")
  }
}
