import Creation

/// 问卷调查表 The questionnaires' rates by unit, each with its sample and its margin of error.
package enum SurveyList {
  /// Lays the rates out in the order of the book; what all come to together stands below.
  package static func sheet(_ book: SurveyBook, names: Names) -> Sheet {
    Sheet(
      title: "问卷调查", columns: columns, rows: book.rows.map { cells($0, names) },
      notes: book.rows.isEmpty ? [] : book.terms.map { total(of: $0, book) } + [rule])
  }

  private static let rule =
    "误差为 95% 置信水平：±1.96 × √(率 ×（1 − 率）÷ 样本)，单位是百分点；样本不足 \(SurveyRate.fewestAnswers) 的误差不可靠"

  private static let columns =
    [
      Column("term", "考评期"), Column("unit", "单位编号", visibility: .machines), Column("unit_name", "单位"),
    ]
    + columns("content", "满意", rate: "approval", "满意率")
    + columns("aware", "知晓", rate: "awareness", "知晓率") + [Column("note", "备注")]

  private static func columns(_ key: String, _ title: String, rate: String, _ name: String) -> [Column] {
    [
      Column("\(rate)_rate", name, alignment: .trailing),
      Column("\(rate)_margin", "\(title)误差±", alignment: .trailing),
      Column(key, title, alignment: .trailing, visibility: .machines),
      Column("\(key)_asked", "\(title)样本数", alignment: .trailing),
    ]
  }

  private static func cells(_ row: SurveyBook.Row, _ names: Names) -> [Cell] {
    let rates = [row.approval, row.awareness]
    return [
      .coded(key: row.term.description, title: row.term.description), .text(row.unit.rawValue),
      .text(names.name(of: row.unit)),
    ] + rates.flatMap(cells) + [rates.contains(where: \.isSmall) ? .text("样本偏少") : .empty]
  }

  private static func cells(_ rate: SurveyRate) -> [Cell] {
    guard rate.share.whole > 0 else { return [.absent, .absent, .empty, .empty] }
    return [
      rate.share.percentText().map { .percent($0) } ?? .absent,
      rate.marginText.map { .decimal($0) } ?? .absent,
      .integer(rate.share.part), .integer(rate.share.whole),
    ]
  }

  private static func total(of term: Term, _ book: SurveyBook) -> String {
    let (approval, awareness) = book.total(of: term)
    let parts = [("满意率", approval), ("知晓率", awareness)].compactMap { title, rate -> String? in
      guard let margin = rate.marginText else { return nil }
      return "\(title) \(rate.share.title()) ±\(margin)（\(rate.share.part)/\(rate.share.whole)）"
    }
    return "\(term.title)合计：\(parts.joined(separator: "，"))"
  }
}
