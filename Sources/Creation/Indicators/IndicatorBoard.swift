/// 指标达标表 Where the indicators stand as of a day: those below A first, each with what hangs on it.
///
/// 「确保各项测评指标全面达到或超过A类标准」（中山，一）.
///
/// * The figure of an indicator is the last one measured. Where several units are measured it is the worst of their last
///   ones, for the indicator is reached only where all of them reach it.
/// * Duties and materials are those open that name the indicator.
/// * A place was found wanting where a result at it names the indicator as its item and is not 合格; the findings of
///   such a visit are those of its round at that place, or of that day where the result names no round.
public struct IndicatorBoard: Sendable {
  /// The indicators that are measured.
  public let rows: [IndicatorStatus]

  /// Works it out.
  ///
  /// - Parameters:
  ///   - indicators: those in use; only the ones nothing stands below are measured.
  ///   - results: of the stretch looked at, none void or after the day.
  ///   - kinds: what kind each list of duties is of.
  ///   - visits: when visits count that found a place wanting.
  public init(
    _ indicators: some Sequence<Indicator>, results: [ResultRecord], duties: [DutyRecord] = [],
    kinds: [DutyListID: DutyListKind] = [:], findings: some Sequence<Finding> = [Finding](),
    visits: Period? = nil
  ) {
    let items = Dictionary(grouping: results.filter { $0.result.item != nil }, by: { $0.result.item ?? "" })
    let open = Dictionary(
      grouping: duties.filter { $0.duty.indicator != nil && $0.course.state.isOpen },
      by: { $0.duty.indicator })
    let found = Self.visits(of: findings)
    let rows = IndicatorTree(indicators).leaves.map { indicator in
      var status = IndicatorStatus(indicator)
      let own = items[indicator.id.rawValue] ?? []
      status.figure = Self.figure(own, indicator.levels)
      let isMaterial = { (record: DutyRecord) in kinds[record.duty.list] == .material }
      status.duties = (open[indicator.id] ?? []).filter { !isMaterial($0) }
      status.materials = (open[indicator.id] ?? []).filter(isMaterial)
      let faults = own.filter { $0.isFaultAtPlace && visits?.contains($0.on.day) ?? true }
      status.faults = faults.count
      status.findings = Set(faults.flatMap { found[Visit($0)] ?? [] }.map(\.id)).sorted()
      return status
    }
    self.rows = rows.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
      .map(\.element)
  }

  /// 到访 A place on a round, or on a day where there is no round.
  private struct Visit: Hashable {
    var place: PlaceID?
    var day: Day?
    var round: String?

    init(place: PlaceID?, on day: Day, round: String? = nil) {
      self.place = place
      self.day = round == nil ? day : nil
      self.round = round
    }

    init(_ record: ResultRecord) {
      self.init(
        place: record.result.place, on: record.on.day, round: record.result.inspection?.description)
    }
  }
}

extension IndicatorBoard {
  /// The open findings by the visits that may have found them: of their round, and of their day.
  private static func visits(of findings: some Sequence<Finding>) -> [Visit: [Finding]] {
    var found: [Visit: [Finding]] = [:]
    for finding in findings where finding.state.isOpen {
      let (place, day) = (finding.report.place, finding.reported.day)
      found[Visit(place: place, on: day), default: []].append(finding)
      guard let round = finding.report.inspection else { continue }
      found[Visit(place: place, on: day, round: round), default: []].append(finding)
    }
    return found
  }

  /// The last figure of each unit, of which the worst, and of those equally bad the latest.
  private static func figure(_ results: [ResultRecord], _ rule: LevelRule?) -> IndicatorFigure? {
    let measured = results.filter { $0.result.test == .measured }.sorted { $0.precedes($1) }
    var last: [UnitID: ResultID] = [:]
    for record in measured { last[record.result.unit] = record.id }
    var worst: IndicatorFigure?
    for figure in measured.map(IndicatorFigure.init) where last[figure.unit] == figure.record.id {
      let isBetter = worst?.level(by: rule).map { worst in
        figure.level(by: rule).map(worst.isBelow) ?? true
      }
      if isBetter != true { worst = figure }
    }
    return worst
  }
}

extension ResultRecord {
  /// Whether it was found before another; of one day the one with a time of day counts as the earlier.
  fileprivate func precedes(_ other: ResultRecord) -> Bool {
    let (left, right) = (on.end, other.on.end)
    return (left.day, left.time?.seconds ?? 0, id) < (right.day, right.time?.seconds ?? 0, other.id)
  }

  fileprivate var isFaultAtPlace: Bool {
    result.place != nil && (ItemGrade(result.outcome)?.isFault ?? false)
  }
}
