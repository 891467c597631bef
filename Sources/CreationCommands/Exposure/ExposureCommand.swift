import Creation
import CreationReports
import CreationStore

/// 曝光台 `creation exposure`.
enum ExposureCommand {
  static let commands = [command]

  private static let command = Command<Session, Outcome>(
    "exposure", alias: "曝光", summary: "曝光台：曝光了什么，改了没有",
    discussion: "曝光用 creation finding expose 记。markdown 和 html 是给报社、电视台的稿子：没有整改的在前，作废和不予受理的不列，"
      + "举报人的姓名、电话不会写出。",
    examples: [
      "creation exposure", "creation exposure --period 本季度 --open --unit 城东区 --format csv",
      "creation exposure --period 2026-10 --format html --output 曝光台.html",
    ],
    .option("--period", alias: "--时段", value: "时段", help: "曝光的时段，如 本月、2026-10、近7天", .period)
      .default("本月"),
    .option("--unit", alias: "--单位", value: "单位", help: "只要这个单位牵头的", .text).optional,
    .flag("--open", alias: "--未整改", help: "只要还没有整改的"), ExposureOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ word: PeriodWord, _ unit: String?, _ isOpenOnly: Bool, _ options: ExposureOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let days: Period
    do throws(Problem) { days = try word.period(on: session.today) } catch {
      throw error.at(.option("--period"))
    }
    let lead = try unit.map { try snapshot.required(Unit.self, $0, at: "--unit").id }
    let exposures = try snapshot.exposures(in: days).filter { exposure in
      (lead == nil || exposure.finding.lead == lead)
        && (!isOpenOnly || exposure.isProblem && !exposure.isPutRight)
    }
    let names = try Names(snapshot, [.unit, .place, .category])
    let scope = [lead.map { names.name(of: $0) }, isOpenOnly ? "还没有整改的" : nil].compactMap(\.self)
    let board = ExposureBoard(
      office: try snapshot.office(), days: days, today: session.today,
      exposures: try discreet(exposures, snapshot),
      scope: scope.isEmpty ? nil : scope.joined(separator: "，"), names: names)
    guard let page = options.page else { return try .sheet(board.sheet, options.sheet) }
    return Outcome(.bytes(board.page.rendered(as: page), options.sheet))
  }

  /// The exposures without the names and numbers of who reported them, should these stand in the words.
  private static func discreet(_ exposures: [Exposure], _ snapshot: Snapshot) throws -> [Exposure] {
    guard !exposures.isEmpty else { return [] }
    let reporters = try snapshot.reporters()
    return exposures.map { exposure in
      guard let reporter = reporters[exposure.finding.id] else { return exposure }
      var copy = exposure
      copy.finding.text = copy.finding.text?.without(reporter)
      copy.published = copy.published?.without(reporter)
      return copy
    }
  }
}

extension String {
  /// The words with what is known of a reporter taken out.
  fileprivate func without(_ reporter: Reporter) -> String {
    [reporter.name, reporter.phone].compactMap(\.self).filter { $0.count > 1 }
      .reduce(self) { $0.replacing($1, with: "×××") }
  }
}
