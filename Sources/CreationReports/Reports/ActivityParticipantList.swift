import Creation

/// 参加情况表 Who took part how often, by role.
///
/// 「由代表资格管理机构定期登记参与情况」（丽水，16）.
package enum ActivityParticipantList {
  /// Lays the people out, the most frequent of each role first.
  package static func sheet(_ people: [Participation], in period: Period) -> Sheet {
    Sheet(
      title: "\(period.name)参加情况", heading: ["\(period.name)"],
      columns: [
        Column("role", "身份"), Column("name", "姓名"), Column("present", "参加", alignment: .trailing),
        Column("absent", "缺席", alignment: .trailing), Column("rate", "出席率", alignment: .trailing),
        Column("last", "最近一次"), Column("activities", "参加的活动", flexible: true),
        Column("missed", "缺席的活动", visibility: .machines),
      ], rows: people.map(row), notes: people.isEmpty ? [] : [sum(people)])
  }

  private static func row(_ person: Participation) -> [Cell] {
    [
      .optional(person.participant.role), .text(person.participant.name), .integer(person.present.count),
      .integer(person.absent.count), person.rate.percentText().map { .percent($0) } ?? .absent,
      .optional(person.last?.description),
      .optional(person.present.map(\.description).joined(separator: "、")),
      .optional(person.absent.map(\.description).joined(separator: "、")),
    ]
  }

  /// How many people of each role came, and how often.
  private static func sum(_ people: [Participation]) -> String {
    let came = people.filter { !$0.present.isEmpty }
    let roles = came.map(\.participant).roles.map { "\($0.role ?? "未写身份") \($0.count) 人" }
    let times = came.reduce(0) { $0 + $1.present.count }
    return "参加过的 \(came.count) 人（\(roles.joined(separator: "；"))），\(times) 人次"
  }
}
