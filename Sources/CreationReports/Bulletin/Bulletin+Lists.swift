import Creation

extension Bulletin {
  /// 逾期未销号清单, the longest overdue first.
  var overdueSection: Page.Section {
    let late = findings.filter { $0.lead != nil && $0.timeliness(asOf: asOf) == .overdue }
      .sorted { ($1.overdueDays(asOf: scores.asOf), $0.id) < ($0.overdueDays(asOf: scores.asOf), $1.id) }
    guard !late.isEmpty else {
      return Page.Section("逾期未销号", [.paragraph("截至\(scores.asOf)，没有逾期未销号的问题。")])
    }
    let units = Set(late.compactMap(\.lead)).count
    return Page.Section(
      "逾期未销号",
      [
        .paragraph("截至\(scores.asOf)，逾期未销号\(late.count)个，涉及\(units)个单位。请有关单位抓紧整改销号。"),
        .table(overdue(late)),
      ])
  }

  private func overdue(_ findings: [Finding]) -> Sheet {
    Sheet(
      columns: Bulletin.problem + [
        Column("text", "问题", flexible: true), Column("due", "整改时限"),
        Column("days", "逾期天数", alignment: .trailing),
      ],
      rows: findings.prefix(Bulletin.mostRows).map { finding in
        problem(finding) + [
          .optional(finding.text), .text(finding.deadline.map { $0.due.title } ?? "—"),
          overdueDays(finding),
        ]
      }, notes: ["逾期天数算到 \(scores.asOf)；当天到期不算逾期，挂账期间停表。" + more(than: findings.count)])
  }

  /// How many problems a list names; the longest late come first, and a page is not to run to hundreds of sheets.
  private static let mostRows = 300

  private func more(than count: Int) -> String {
    count > Bulletin.mostRows ? "只列前\(Bulletin.mostRows)个，其余\(count - Bulletin.mostRows)个未列。" : ""
  }

  /// The days a problem is late; one late by hours says so.
  private func overdueDays(_ finding: Finding) -> Cell {
    let days = finding.overdueDays(asOf: scores.asOf)
    return days > 0 ? .integer(days) : .text("不足1天")
  }

  /// 问题反弹: what came back shortly after it had been put right, by unit; the list itself is an annex.
  var reboundSection: Page.Section {
    let rebounds = rebounds
    guard !rebounds.list.isEmpty else { return Page.Section("问题反弹", [.paragraph("本月没有反弹的问题。")]) }
    let share = Ratio(rebounds.list.count, of: rebounds.rate.whole)
    return Page.Section(
      "问题反弹",
      [
        .paragraph(
          "本月反弹问题\(rebounds.list.count)个，反弹率\(share.title())，逐个列于附件。请有关单位举一反三，巩固整改成果。"),
        .table(byUnit(rebounds)),
      ])
  }

  private var rebounds: Rebounds { Rebounds(findings, in: days) { closings[$0] } }

  private func byUnit(_ rebounds: Rebounds) -> Sheet {
    let groups = rebounds.groups(by: FacetKeys(.unit), least: 1)
    let rest = groups.dropFirst(Bulletin.most)
    let more = rest.isEmpty ? "" : "；其余\(rest.count)个单位反弹\(rest.reduce(0) { $0 + $1.rebounds })个"
    return Sheet(
      columns: [
        Column("number", "序号", alignment: .trailing), Column("unit", "牵头单位"),
        Column("rebounds", "反弹", alignment: .trailing), Column("closed", "期内销号", alignment: .trailing),
        Column("rate", "反弹率", alignment: .trailing),
      ],
      rows: groups.prefix(Bulletin.most).enumerated().map { index, group in
        [
          .integer(index + 1), .text(name(of: UnitID(rawValue: group.key))), .integer(group.rebounds),
          .integer(group.closed), group.rate.percentText().map { .percent($0) } ?? .absent,
        ]
      }, notes: ["反弹率 = 期内反弹 ÷ 期内销号\(more)。"])
  }

  /// How many units are listed.
  private static let most = 10

  /// 附件 反弹问题清单.
  var reboundAnnex: Page.Section? {
    let rebounds = rebounds
    return rebounds.list.isEmpty ? nil : Page.Section("反弹问题清单", [.table(table(rebounds))])
  }

  private func table(_ rebounds: Rebounds) -> Sheet {
    Sheet(
      columns: Bulletin.problem + [
        Column("reported", "登记日期"), Column("earlier", "前次问题"),
        Column("interval", "间隔天数", alignment: .trailing), Column("state", "状态"),
      ],
      rows: rebounds.list.prefix(Bulletin.mostRows).map { rebound in
        problem(rebound.finding) + [
          .text(rebound.finding.reported.day.description), .text(rebound.earlier.description),
          rebound.days.map { .integer($0) } ?? .absent, .coded(rebound.finding.state),
        ]
      }, notes: ["间隔天数 = 前次销号到再次登记。" + more(than: rebounds.list.count)])
  }

  private static let problem = [
    Column("id", "编号"), Column("unit", "牵头单位"), Column("place", "点位"), Column("category", "类别"),
  ]

  private func problem(_ finding: Finding) -> [Cell] {
    [
      .text(finding.id.description), .text(finding.lead.map(name) ?? "—"),
      .text(finding.report.place.map { names.name(of: $0) } ?? "—"),
      .text(finding.report.category.map { names.name(of: $0) } ?? "—"),
    ]
  }
}
