import Creation

/// 对账单文稿 The statement as a document: the totals first, then every unit with its duties, late ones in red.
package enum DutyStatementPage {
  /// Lays the page out; `unit` is the unit it is sent to, where it goes to one alone.
  package static func page(
    _ statement: DutyStatement, of lists: [DutyList], to unit: Unit? = nil, from office: Office,
    _ wording: DutyWording
  ) -> Page {
    let opening = Page.Section(
      nil, [unit.map { .salutation("\($0.name)：") }, .paragraph(preface(statement, unit))].compactMap(\.self))
    let (year, month, day) = statement.asOf.parts
    return Page(
      issuer: office.name, title: title(lists),
      heading: ["时段：\(statement.period.title)", "截至 \(statement.asOf)"],
      sections: [opening] + numbered([totals(statement, wording), units(statement, wording)]),
      signature: [office.name, "\(year)年\(month)月\(day)日"])
  }
}

extension DutyStatementPage {
  private static func title(_ lists: [DutyList]) -> String {
    lists.count == 1 ? "\(lists.first?.name ?? "")对账单" : "责任清单对账单"
  }

  private static func preface(_ statement: DutyStatement, _ unit: Unit?) -> String {
    let sums = DutyStatementSheet.sentence(statement.totals())
    guard unit != nil else { return "\(sums)。逾期的已标出。" }
    return "现将你单位牵头的清单事项落实情况对账如下：\(sums)。逾期的已标出，请核对，有出入的请及时反馈。"
  }

  private static func totals(_ statement: DutyStatement, _ wording: DutyWording) -> Page.Section? {
    let tables = DutyStatementSheet.Grouping.allCases.reversed().flatMap { grouping -> [Page.Block] in
      var sheet = DutyStatementSheet.totals(statement, by: grouping, wording)
      guard sheet.rows.count > 1 else { return [] }
      (sheet.title, sheet.heading, sheet.notes) = (nil, [], [])
      return [.subtitle("按\(grouping.title)"), .table(sheet)]
    }
    guard !tables.isEmpty else { return nil }
    return Page.Section("落实情况汇总", tables + DutyStatementSheet.formulas.map { .note("\($0)。") })
  }

  private static func units(_ statement: DutyStatement, _ wording: DutyWording) -> Page.Section? {
    let groups = statement.groups { $0.duty.lead }
    guard !groups.isEmpty else { return Page.Section("各单位事项", [.paragraph("本期没有事项。")]) }
    let blocks = groups.enumerated().flatMap { index, group -> [Page.Block] in
      [
        Bulletin.subtitle(index, wording.names.name(of: group.key)),
        .note("\(DutyStatementSheet.sentence(statement.totals(group.records)))。"),
        .table(DutyStatementSheet.items(group.records, statement, wording)),
      ]
    }
    return Page.Section("各单位事项", blocks)
  }

  private static func numbered(_ sections: [Page.Section?]) -> [Page.Section] {
    sections.compactMap(\.self).enumerated().map { index, section in
      var section = section
      section.title = section.title.map { "\(ChineseNumeral.text(index + 1))、\($0)" }
      return section
    }
  }
}
