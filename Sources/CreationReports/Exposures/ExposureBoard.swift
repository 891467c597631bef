import Creation

/// 曝光台 What was shown to the public in some days, and what became of it since.
package struct ExposureBoard: Sendable {
  /// The office that keeps the board.
  package var office: Office
  /// The days it is about.
  package var days: Period
  /// The day it is drawn up on.
  package var today: Day
  /// The exposures, first to last.
  package var exposures: [Exposure]
  /// 范围 Which of all exposures these are, in words; nothing where they are all.
  package var scope: String?
  let names: Names

  /// Creates the board.
  package init(
    office: Office, days: Period, today: Day, exposures: [Exposure], scope: String? = nil, names: Names
  ) {
    self.office = office
    self.days = days
    self.today = today
    self.exposures = exposures
    self.scope = scope
    self.names = names
  }
}

extension ExposureBoard {
  /// The board as a list.
  package var sheet: Sheet {
    Sheet(
      title: "\(days.title)曝光台", heading: scope.map { ["范围：\($0)"] } ?? [],
      columns: ExposureBoard.columns, rows: exposures.map(row), notes: [exposures.isEmpty ? none : total])
  }

  /// What to say where there is nothing.
  var none: String { "\(days.title)没有\(scope == nil ? "" : "这样的")曝光" }

  private static let columns = [
    Column("on", "曝光日期"), Column("id", "编号"), Column("unit", "责任单位"), Column("place", "点位"),
    Column("category", "类别"), Column("text", "问题", flexible: true),
    Column("published", "刊播情况", flexible: true), Column("photos", "照片", visibility: .machines),
    Column("state", "状态"), Column("put_right", "已整改", visibility: .machines),
    Column("days", "曝光后天数", alignment: .trailing),
  ]

  private func row(_ exposure: Exposure) -> [Cell] {
    let finding = exposure.finding
    return [
      .text(exposure.on.day.description), .text(finding.id.description),
      .optional(finding.lead.map { names.name(of: $0) }),
      .optional(finding.report.place.map { names.name(of: $0) }),
      .optional(finding.report.category.map { names.name(of: $0) }), .optional(finding.text),
      .optional(exposure.published), .optional(exposure.photos.map(\.path).joined(separator: ";")),
      .coded(finding.state), .flag(exposure.isPutRight),
      exposure.isProblem ? .integer(exposure.days(asOf: today)) : .absent,
    ]
  }

  /// How many there are and how many are put right: a problem exposed twice counts once.
  private var total: String {
    let problems = Dictionary(exposures.map { ($0.finding.id, $0) }, uniquingKeysWith: { $1 }).values
    let right = problems.count(where: \.isPutRight)
    return "共曝光 \(exposures.count) 次，涉及 \(problems.count) 个问题，已整改 \(right) 个；"
      + "曝光后天数 = 曝光到销号，没有整改的算到 \(today)"
  }
}
