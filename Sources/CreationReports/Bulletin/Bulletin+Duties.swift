import Creation

extension Bulletin {
  /// 责任清单进展: of each list, and of each unit, where there are any.
  var dutySection: Page.Section? {
    let blocks = [duties.isEmpty ? nil : Page.Block.table(lists), dutiesByUnit.map { .table($0) }]
      .compactMap(\.self)
    return blocks.isEmpty ? nil : Page.Section("责任清单进展", blocks)
  }

  private var lists: Sheet {
    Sheet(
      columns: [
        Column("list", "清单"), Column("total", "事项", alignment: .trailing),
        Column("done", "已完成", alignment: .trailing), Column("overdue", "逾期未完成", alignment: .trailing),
        Column("rate", "完成率", alignment: .trailing), Column("remark", "备注", flexible: true),
      ],
      rows: duties.map { duty in
        [
          .text(duty.list), .integer(duty.total), .integer(duty.done), .integer(duty.overdue),
          Ratio(duty.done, of: duty.total).percentText().map { .percent($0) } ?? .absent,
          .optional(duty.remark),
        ]
      }, notes: ["完成率 = 已完成 ÷ 清单事项。"])
  }

  /// What units had to do of their lists in the month, and did; those furthest behind first.
  private var dutiesByUnit: Sheet? {
    let measures: [Measure] = [.count(.dutiesDue), .count(.dutiesDone), .rate(.duty)]
    let units = scores.units.filter { $0.account[.dutiesDue] > 0 }.sorted { left, right in
      let rates = [left, right].map { Rate.duty.ratio(of: $0.account).value ?? 0 }
      return (rates[0], left.unit) < (rates[1], right.unit)
    }
    guard !units.isEmpty else { return nil }
    return Sheet(
      columns: [Column("unit", "单位")] + measures.map { Column($0.key, $0.title, alignment: .trailing) },
      rows: units.map { unit in [.text(unit.name)] + measures.map { .figure($0.value(of: unit.account)) } },
      notes: ["\(Rate.duty.title) = \(Rate.duty.formula)。"])
  }

  /// 常态机制落实: of each routine what was due in the month and done, and who missed it.
  var routineSection: Page.Section? {
    guard !routines.isEmpty else { return nil }
    let sheet = Sheet(
      columns: [
        Column("routine", "机制"), Column("debtors", "落实单位"),
        Column("due", "应落实", alignment: .trailing), Column("met", "已落实", alignment: .trailing),
        Column("rate", "落实率", alignment: .trailing), Column("missed", "未落实的单位", flexible: true),
      ],
      rows: routines.map { routine in
        [
          .text(routine.routine), .text(routine.debtors), .integer(routine.due), .integer(routine.met),
          Ratio(routine.met, of: routine.due).percentText().map { .percent($0) } ?? .absent,
          .text(routine.missed.joined(separator: "、")),
        ]
      }, notes: ["落实率 = 已落实 ÷ 应落实，按月内到期的各期计。"])
    return Page.Section("常态机制落实", [.table(sheet)])
  }

  /// 问责情况, where there are steps.
  var escalationSection: Page.Section? {
    guard !escalations.isEmpty else { return nil }
    let sheet = Sheet(
      columns: [Column("unit", "单位"), Column("step", "措施"), Column("reason", "事由", flexible: true)],
      rows: escalations.map { [.text($0.unit), .text($0.step), .text($0.reason)] })
    return Page.Section("督办问责", [.table(sheet)])
  }

  /// 成绩更正: of each month opened again, what was issued and what holds now.
  var correctionSection: Page.Section? {
    guard !corrections.isEmpty else { return nil }
    let blocks = corrections.enumerated().flatMap { index, correction in
      [
        Bulletin.subtitle(index, "\(correction.month.title)成绩更正"), .paragraph("更正原因：\(correction.reason)"),
        correction.rows.isEmpty ? .paragraph("各单位得分、名次没有变化。") : .table(table(correction)),
      ]
    }
    return Page.Section("成绩更正", blocks)
  }

  private func table(_ correction: Correction) -> Sheet {
    Sheet(
      columns: [
        Column("unit", "单位"), Column("issued_score", "原得分", alignment: .trailing),
        Column("issued_rank", "原名次", alignment: .trailing),
        Column("score", "更正后得分", alignment: .trailing), Column("rank", "更正后名次", alignment: .trailing),
      ],
      rows: correction.rows.map { row in
        [.text(row.unit), score(row.issuedScore), rank(row.issuedRank), score(row.score), rank(row.rank)]
      }, notes: ["原通报存档备查，以更正后的为准。"])
  }

  private func score(_ points: Points?) -> Cell {
    points.map { .decimal($0.text(decimals: scores.decimals)) } ?? .absent
  }

  private func rank(_ rank: Int?) -> Cell { rank.map { .integer($0) } ?? .absent }
}
