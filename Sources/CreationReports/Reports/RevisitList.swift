import Creation

/// 回头看清单 Closed findings drawn to be looked at again, one row each, ready to be taken along.
package enum RevisitList {
  /// Lays the findings out in the order given; `now` tells how each stands today.
  package static func sheet(
    _ findings: [Finding], now: (FindingID) -> Finding?, _ names: Names
  ) -> Sheet {
    Sheet(
      columns: [
        Column("id", "编号"), Column("unit_name", "责任单位"), Column("place_name", "点位", flexible: true),
        Column("category_name", "问题类别"), Column("closed", "销号时间"), Column("state", "现状"),
        Column("visited", "回访"), Column("text", "内容", flexible: true),
        Column("unit", "责任单位编号", visibility: .machines), Column("place", "点位编号", visibility: .machines),
        Column("category", "问题类别编号", visibility: .machines),
      ],
      rows: findings.map { finding in
        let current = now(finding.id) ?? finding
        return [
          .text(finding.id.description), .optional(finding.lead.map { names.name(of: $0) }),
          .optional(finding.report.place.map { names.name(of: $0) }),
          .optional(finding.report.category.map { names.name(of: $0) }), .moment(finding.closed),
          .coded(current.state), .optional(current.satisfied.map { $0 ? "满意" : "不满意" }),
          .optional(finding.text), .optional(finding.lead?.rawValue),
          .optional(finding.report.place?.rawValue),
          .optional(finding.report.category?.rawValue),
        ]
      })
  }

  /// The command that books the visit, with the first of the findings; many go by a list.
  package static func advice(_ findings: [Finding]) -> String {
    let first = findings.first.map(\.id.description) ?? ""
    let one = "回访之后：creation finding revisit \(first) --satisfied（或 --dissatisfied）--text 现场情况"
    guard findings.count > 1 else { return one }
    return one + "；整批的先用 --format csv --output 抽查.csv 存下，再用 --from 抽查.csv"
  }
}
