import Creation

/// 检查清单 Rounds of inspection, one row each: where they were, what they found, what became of it.
package enum InspectionList {
  /// Lays the rounds out in the order given, with the sums below.
  package static func sheet(_ rounds: [InspectionRound]) -> Sheet {
    Sheet(
      columns: [
        Column("id", "编号"), Column("on", "日期"), Column("mechanism", "检查机制"),
        Column("title", "名称", flexible: true), Column("present", "参加人", alignment: .trailing),
        Column("places", "点位", alignment: .trailing), Column("findings", "发现问题", alignment: .trailing),
        Column("closed", "已整改", alignment: .trailing), Column("closed_rate", "整改率", alignment: .trailing),
        Column("average", "平均得分", alignment: .trailing), Column("routine", "常态机制", visibility: .machines),
        Column("names", "参加人姓名", visibility: .machines), Column("void", "作废", visibility: .machines),
      ], rows: rounds.map(cells), notes: rounds.isEmpty ? [] : [total(rounds)])
  }

  private static func cells(_ round: InspectionRound) -> [Cell] {
    let activity = round.record.activity
    let right = round.putRight
    return [
      .text(round.record.id.description), .moment(round.record.on), .optional(activity.mechanism?.rawValue),
      .text(activity.title), .integer(activity.present.count), .integer(round.places.count),
      .integer(right.whole), .integer(right.part), right.percentText().map { .percent($0) } ?? .absent,
      round.average.map { .decimal($0.text(decimals: 2)) } ?? .absent, .optional(activity.routine?.rawValue),
      .optional(activity.present.title), round.record.isVoid ? .flag(true) : .empty,
    ]
  }

  private static func total(_ rounds: [InspectionRound]) -> String {
    let places = Set(rounds.flatMap(\.places)).count
    let right = rounds.reduce(Ratio(0, of: 0)) {
      Ratio($0.part + $1.putRight.part, of: $0.whole + $1.putRight.whole)
    }
    return
      "共 \(rounds.count) 次，到过 \(places) 个点位，发现问题 \(right.whole) 个，已整改 \(right.part) 个，整改率 \(right.title())"
  }
}
