import Creation

/// 考评办法目录 The rulebooks on file, and which is in force.
package enum RulebookList {
  /// Lays the rulebooks out, in the order they come into force.
  package static func sheet(_ rulebooks: [Rulebook], inForce id: String?) -> Sheet {
    Sheet(
      title: "考评办法",
      columns: [
        Column("id", "短名"), Column("name", "名称"), Column("from", "施行"), Column("until", "止于"),
        Column("month_ends", "考评月截止日"), Column("schemes", "方案", alignment: .trailing),
        Column("campaigns", "专项考评"), Column("in_force", "现行"),
      ],
      rows: rulebooks.sorted { ($0.from, $0.id) < ($1.from, $1.id) }.map { rulebook in
        [
          .text(rulebook.id), .text(rulebook.name), .text(rulebook.from.description),
          .optional(rulebook.until?.description), .text(rulebook.monthEnds.map { "\($0) 日" } ?? "月末"),
          .integer(rulebook.schemes.count), .text(rulebook.campaigns.joined(separator: "、")),
          .flag(rulebook.id == id),
        ]
      })
  }
}
