import Creation
import CreationStore

/// 检查 The rounds of 示例市 by different mechanisms, with what was graded and where nothing was wrong, and who goes where.
///
/// A clerk apart books each month's rounds before the month is closed, so that the numbers of all other commands stay as
/// they are. A round that is on record already under its day and name takes the grades in.
struct SampleRounds {
  private var clerk: Clerk
  private let name: String

  init(_ store: Store, by name: String) {
    clerk = Clerk(store: store)
    self.name = name
  }
}

extension SampleRounds {
  /// Books the month before on the second of a month.
  mutating func book(monthBefore day: Day) throws {
    guard day.parts.day == 2 else { return }
    try book(day.month.previous, at: Moment(day, TimeOfDay(seconds: 19 * 3600)))
  }

  /// Books what the loop over the days left, and puts the plans on file.
  mutating func finish(on day: Day) throws {
    try book(monthBefore: day.month.first.advanced(by: 1))
    let evening = Moment(day, TimeOfDay(seconds: 20 * 3600 + 2400))
    try clerk.importTable(InspectionPlan.self, SamplePlans.csv, evening)
    try book(day.month, at: evening)
  }

  private mutating func book(_ month: Month, at moment: Moment) throws {
    let rows = Dictionary(grouping: SampleContent.rows(SampleRoundTables.rows)) { $0[0] }
    for (index, round) in SampleContent.rows(SampleRoundTables.rounds).enumerated() {
      guard let on = Moment(round[1]), on.month == month else { continue }
      let moment = moment.later(minutes: index + 1)
      let card = RoundCard(
        mechanism: Source(rawValue: round[2]), test: TestName(rawValue: round[2]), name: round[3],
        routine: nil, teams: round[4].isEmpty ? [] : [UnitID(rawValue: round[4])],
        present: Participant.list(round[5]))
      _ = try clerk.store.write(stamp: clerk.stamp(moment, by: name)) { transaction in
        let recall = try RoundRecall(transaction.snapshot, card, [on.day], hasExternals: false)
        let reading = try RoundReading(transaction.snapshot, present: moment, folder: ".")
        var booking = RoundBooking(transaction.snapshot, card, recall, reading)
        let drafts = try (rows[round[0]] ?? []).map { cells in
          try booking.draft(try row(cells, on), advice: nil, &transaction) { .option($0.title) }
        }
        try booking.post(drafts, RoundBooking.Cover(text: round[6].isEmpty ? nil : round[6]), &transaction)
      }
    }
  }

  private func row(_ cells: [String], _ on: Moment) throws(Problem) -> InspectionRow {
    var row = InspectionRow(on: on, place: EntryWords(id: cells[1]))
    row.item = cells[2].isEmpty ? nil : cells[2]
    if !cells[3].isEmpty { row.grade = try GradeWord(cells[3]) }
    row.text = cells[4].isEmpty ? nil : cells[4]
    return row
  }
}

extension Moment {
  /// So many minutes later the same day.
  fileprivate func later(minutes: Int) -> Moment {
    Moment(day, TimeOfDay(seconds: Int(time?.seconds ?? 0) + 60 * minutes))
  }
}

/// 检查计划 Groups that go to kinds of place, and places with a person of their own （「分组日常督查与固定点位定人跟踪」，石狮）.
enum SamplePlans {
  static let csv = #"""
    id,name,mechanism,every,members,places,kinds,declared_only
    B-01,第一组（市场商超）,日督查,month,戴文昭,,农贸市场、商场超市、餐饮店、宾馆饭店,yes
    B-02,第二组（街巷路口）,日督查,month,葛思齐,,主次干道、商业大街、背街小巷、路口、公益广告点位,yes
    B-03,第三组（社区小区）,日督查,month,欧阳岚,,社区、村、居民小区、老旧小区、无物业小区、公园广场,yes
    B-04,第四组（车站窗口）,日督查,month,姚承蔚,,火车站、长途汽车站、公交车站、政务服务大厅、便民服务大厅、银行网点、营业厅、医院,yes
    B-05,校园周边每周一查,周巡查,week,戴文昭、葛思齐,,校园周边,yes
    B-06,泉水农贸市场定人跟踪,日督查,week,邸清源,P-051,,
    B-07,火车站广场定人跟踪,日督查,week,路景安,P-056,,
    B-08,窗口单位暗访,暗访,quarter,魏明漪,,政务服务大厅、便民服务大厅、图书馆、博物馆,yes
    """#
}
