import Creation

/// 测评结果清单 The results of tests, one row each.
package enum ResultList {
  /// Lays the results out in the order given; a table for people says the outcome in one column, one for programs in
  /// columns of figures that can be read in again.
  package static func sheet(
    _ records: some Sequence<ResultRecord>, names: Names, isForPrograms: Bool
  ) -> Sheet {
    Sheet(
      columns: columns + (isForPrograms ? [] : [outcome]),
      rows: records.map { cells($0, names) + (isForPrograms ? [] : [.text($0.result.outcome.title)]) })
  }

  /// The columns people see, in their order: those that say something of one of the results.
  package static func shown(_ records: [ResultRecord]) -> [String] {
    let rare: [(key: String, isSaid: (ResultRecord) -> Bool)] = [
      ("place_name", { $0.result.place != nil }), ("item", { $0.result.item != nil }),
      ("outcome", { _ in true }), ("level", { $0.result.level != nil }),
      ("assessor_name", { $0.result.assessor != nil }), ("term", { $0.result.term != nil }),
      ("on", { _ in true }), ("text", { $0.text != nil }), ("void", \.isVoid),
    ]
    return ["id", "test", "unit_name"]
      + rare.filter { records.isEmpty || records.contains(where: $0.isSaid) }.map(\.key)
  }

  private static let outcome = Column("outcome", "结果", alignment: .trailing)

  private static let columns = [
    Column("id", "编号"),
    Column("test", "测评"),
    Column("unit", "单位编号", visibility: .machines),
    Column("unit_name", "单位"),
    Column("place", "点位编号", visibility: .machines),
    Column("place_name", "点位", flexible: true),
    Column("item", "项目", flexible: true),
    Column("marks", "得分", alignment: .trailing, visibility: .machines),
    Column("of", "满分", alignment: .trailing, visibility: .machines),
    Column("part", "件数", alignment: .trailing, visibility: .machines),
    Column("whole", "总数", alignment: .trailing, visibility: .machines),
    Column("value", "实测值", alignment: .trailing, visibility: .machines),
    Column("not_applicable", "不适用", visibility: .machines),
    Column("noted", "记一次", visibility: .machines),
    Column("level", "级别", visibility: .machines),
    Column("assessor", "考评单位编号", visibility: .machines),
    Column("assessor_name", "考评单位", visibility: .machines),
    Column("term", "考评期"),
    Column("on", "日期"),
    Column("text", "说明", flexible: true),
    Column("void", "作废"),
    Column("inspection", "检查", visibility: .machines),
  ]

  private static func cells(_ record: ResultRecord, _ names: Names) -> [Cell] {
    let result = record.result
    return [
      .text(record.id.description), .text(result.test.rawValue), .text(result.unit.rawValue),
      .text(names.name(of: result.unit)), .optional(result.place?.rawValue),
      .optional(result.place.map { names.name(of: $0) }), .optional(result.item),
    ] + figures(result.outcome) + [
      .optional(result.level), .optional(result.assessor?.rawValue),
      .optional(result.assessor.map { names.name(of: $0) }), .optional(result.term?.description),
      .moment(record.on), .optional(record.text), record.isVoid ? .flag(true) : .empty,
      .optional(result.inspection?.description),
    ]
  }

  private static func figures(_ outcome: TestResult.Outcome) -> [Cell] {
    switch outcome {
    case .marks(let marks, let full):
      [.decimal(marks.description), .decimal(full.description)] + blank(5)
    case .share(let part, let whole): blank(2) + [.integer(part), .integer(whole)] + blank(3)
    case .value(let value): blank(4) + [.decimal(value.description)] + blank(2)
    case .notApplicable: blank(5) + [.flag(true)] + blank(1)
    case .noted: blank(6) + [.flag(true)]
    }
  }

  private static func blank(_ count: Int) -> [Cell] { Array(repeating: .empty, count: count) }
}
