import Creation
import CreationStore

/// 指标和问卷 Books the indicators of the sample, what they were measured at, a few visits that found one wanting, and a
/// questionnaire: after everything else, so that the numbers before stay as they are.
enum SampleMeasures {
  static func book(_ store: Store, by name: String) throws {
    var clerk = Clerk(store: store)
    guard let evening = Moment("2026-10-31T20:20:00"), let end = Moment("2026-10-30T17:30:00") else { return }
    try clerk.importTable(Indicator.self, SampleIndicators.csv, evening)
    let snapshot = try store.snapshot()
    let indicators = try snapshot.register(Indicator.self).entries
    let results = measured(indicators) + (try visits(indicators, snapshot))
    _ = try store.write(stamp: clerk.stamp(evening, by: name)) { transaction in
      var serials = Serials(transaction.snapshot)
      for entry in results {
        let id = try serials.next(ResultID.self, in: entry.on.month)
        try transaction.post(.result(id, .recorded(entry.result)), on: entry.on, text: entry.text)
      }
    }
    _ = try store.write(stamp: clerk.stamp(evening, by: name)) { transaction in
      var table = try ResultTable<SurveyRow>(
        InputFile(name: "问卷.csv", bytes: Array(SampleSurveys.csv.utf8)), [:], TableFormat(),
        ResultDefaults(term: Term("2026Q4"), on: end), present: evening, transaction.snapshot)
      try table.post(replacing: false, &transaction)
      _ = try SurveyActivity().book(table.newEntries, &transaction)
    }
  }

  private static func measured(_ indicators: [Indicator]) -> [ResultEntry] {
    SampleContent.rows(SampleIndicators.measured).compactMap { row in
      let indicator = indicators.first { $0.id.rawValue == row[1] }
      let unit = row[2].isEmpty ? indicator?.lead : UnitID(rawValue: row[2])
      guard let on = Moment(row[0]), let indicator, let unit, let outcome = outcome(row[3]) else {
        return nil
      }
      return ResultEntry(
        result: TestResult(.measured, of: unit, item: indicator.id.rawValue, outcome: outcome), on: on,
        month: on.month, text: row[4].isEmpty ? nil : row[4])
    }
  }

  private static func outcome(_ text: String) -> TestResult.Outcome? {
    text.contains("/") ? try? TestResult.Outcome(share: text) : try? TestResult.Outcome(value: text)
  }

  /// A few visits of October that found something still open: the first item of the place's checklist failed.
  private static func visits(_ indicators: [Indicator], _ snapshot: Snapshot) throws -> [ResultEntry] {
    let places = Dictionary(
      try snapshot.register(Place.self).entries.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<IndicatorID> = []
    let entries = try MonthReader(snapshot).current().findings.compactMap { finding -> ResultEntry? in
      guard finding.state.isOpen, finding.reported.month == Month("2026-10"), let unit = finding.lead,
        let place = finding.report.place.flatMap({ places[$0] }),
        let item = Checklist(place.kind, of: indicators, on: finding.reported.day).items.first,
        seen.insert(item.indicator).inserted
      else { return nil }
      return ResultEntry(
        result: TestResult(
          "日督查", of: unit, place: place.id, item: item.indicator.rawValue,
          outcome: ItemGrade.fail.outcome(of: item.full)), on: finding.reported, month: finding.reported.month
      )
    }
    return Array(entries.prefix(4))
  }
}
