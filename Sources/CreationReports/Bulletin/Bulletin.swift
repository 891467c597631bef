import Creation

/// 通报 A month's results as the office sends them out: totals, ranking, weather, where the problems are,
/// what is late.
///
/// 「将考评测评情况通报各区和各市直部门，督促整改并落实反馈」（泉州）; 「通过“石狮文明天气图”平台通报问题」（石狮）.
/// Everything it says follows from what is in here: the same values give the same page, byte for byte.
package struct Bulletin: Sendable {
  /// The office that issues it.
  package var office: Office
  /// The month's scores and accounts.
  package var scores: ScoreSheet
  /// The sheets of earlier months, oldest first; the last eleven are shown.
  package var earlier: [ScoreSheet]
  /// The days of the month.
  package var days: Period
  /// The findings of the month's book, as they stand at its end.
  package var findings: [Finding]
  /// When the earlier findings were closed that others rebound from.
  package var closings: [FindingID: Moment]
  /// The names of units, places, categories and grids.
  package var names: Names
  /// The places' kinds and grids.
  package var places: [PlaceID: Standing]
  /// 天气档.
  package var bands: [WeatherBand]
  /// 成文日期; nothing while the month is not closed.
  package var issued: Day?
  /// 清单进展; no section where there is none.
  package var duties: [DutyProgress] = []
  /// 机制落实; no section where there is none.
  package var routines: [RoutineProgress] = []
  /// 创建工作; no section where there was none.
  package var work = Work()
  /// 问责; no section where there is none.
  package var escalations: [EscalationStep] = []
  /// 更正 of months that were opened again.
  package var corrections: [Correction] = []
  /// The units' names as they were when the month was scored.
  private let unitNames: [UnitID: String]

  /// Gathers what a bulletin says; the rest may be set afterwards.
  package init(
    office: Office, scores: ScoreSheet, earlier: [ScoreSheet] = [], days: Period? = nil, findings: [Finding],
    closings: [FindingID: Moment] = [:], names: Names, places: [Place] = [], grids: [Grid] = [],
    bands: [WeatherBand] = .usual, issued: Day? = nil
  ) {
    self.office = office
    self.scores = scores
    self.earlier = Array(earlier.filter { $0.month < scores.month }.suffix(11))
    self.days = days ?? Period(scores.month...scores.month)
    self.findings = findings
    self.closings = closings
    self.names = names
    self.places = Standing.all(places, grids)
    self.bands = bands
    self.issued = issued
    unitNames = Dictionary(scores.units.map { ($0.unit, $0.name) }) { first, _ in first }
  }
}

extension Bulletin {
  /// Where a place belongs: its kind and its grid.
  package struct Standing: Hashable, Sendable {
    /// The kind.
    package var kind: PlaceKind
    /// The grid's number, or the office's own word for it.
    package var grid: GridID?

    static func all(_ places: [Place], _ grids: [Grid]) -> [PlaceID: Standing] {
      let numbers = grids.flatMap { [($0.id.rawValue, $0.id), ($0.name, $0.id)] }
      let known = Dictionary(numbers) { first, _ in first }
      return Dictionary(
        places.map { place in
          (place.id, Standing(kind: place.kind, grid: place.grid.map { known[$0] ?? GridID(rawValue: $0) }))
        }
      ) { first, _ in first }
    }
  }

  /// The moment the figures stand as of.
  var asOf: Moment { Moment(scores.asOf) }

  /// Last month's sheet.
  var previous: ScoreSheet? { earlier.last { $0.month == scores.month.previous } }

  /// A unit's name as it was when the month was scored.
  func name(of unit: UnitID) -> String { unitNames[unit] ?? names.name(of: unit) }
}
