import Creation
import CreationReports
import CreationStore

extension Snapshot {
  /// What was done in a month beside dealing with problems, through a day.
  func work(in book: MonthBook, _ records: [DutyRecord], asOf day: Day) throws -> Bulletin.Work {
    var work = Bulletin.Work()
    guard let days = Period(first: book.days.first, last: day) else { return work }
    work.activities = try activities(in: days).filter { !$0.isVoid }.map(\.activity)
    work.surveys = surveys(among: book.results.valid)
    work.exposed = book.accounts(asOf: Moment(day)).values.reduce(0) { $0 + $1[.exposed] }
    work.reviews = try register(Honour.self).entries.filter { $0.state(on: day) == .due }.map(\.name)
    work.levels = try levels(before: days.last)
    try take(records, in: days, &work)
    return work
  }

  /// How many indicators stand at each level by what was measured in the twelve months up to a day.
  private func levels(before day: Day) throws -> [IndicatorLevel: Int] {
    let indicators = try register(Indicator.self).entries.filter { $0.retired == nil }
    guard !indicators.isEmpty else { return [:] }
    let results = try results(since: day.month.advanced(by: -11)).filter { !$0.isVoid && $0.on.day <= day }
    let levels = IndicatorBoard(indicators, results: results).rows.compactMap(\.level)
    return Dictionary(levels.map { ($0, 1) }, uniquingKeysWith: +)
  }

  /// The questionnaires among results, by the stretch they stand for.
  private func surveys(
    among results: [ResultRecord]
  ) -> [(term: Term, approval: SurveyRate, awareness: SurveyRate)] {
    let book = SurveyBook(results, units: [])
    return book.terms.map { term in
      let total = book.total(of: term)
      return (term, total.approval, total.awareness)
    }
  }

  /// What resolutions, proposals and materials say.
  private func take(_ records: [DutyRecord], in days: Period, _ work: inout Bulletin.Work) throws {
    let lists = try register(DutyList.self).entries
    let kinds = Dictionary(lists.map { ($0.id, $0.kind) }, uniquingKeysWith: { $1 })
    let kept = records.filter { $0.duty.retired == nil && $0.course.state != .dropped }
    func isNew(_ record: DutyRecord) -> Bool { record.duty.start.map(days.contains) ?? false }
    let proposals = kept.filter { kinds[$0.duty.list] == .suggestion }
    work.resolutions = kept.count { kinds[$0.duty.list] == .resolution && isNew($0) }
    work.suggestions.received = proposals.count(where: isNew)
    work.suggestions.answered = proposals.count { record in
      record.course.state == .done && record.course.ended.map { days.contains($0.day) } ?? false
    }
    let materials = kept.filter {
      kinds[$0.duty.list] == .material && ($0.duty.start.map { $0 <= days.last } ?? true)
    }
    if !materials.isEmpty { work.materials = MaterialCompleteness(materials, asOf: days.last) }
  }
}
