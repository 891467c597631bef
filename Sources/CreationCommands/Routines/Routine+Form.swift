import Creation
import CreationStore

extension Routine: FormedEntry, RegisterTable {
  typealias Field = FormField<Routine>

  static var fields: [EntryField<Routine>] {
    [
      .coded("kind", "类别", "哪类活动算落实", \.kind),
      .coded("every", "频次", "多久一期", \.every),
      .read("times", "次数", "每期几次（默认 1）", \.times, .integer(from: 1, to: 366)),
      .entries("units", "应落实单位", "应落实的单位；都不写的由本机构落实", Unit.self, \.units).called("单位"),
      .codes("unit_kinds", "单位类别", "这些类别的单位都要落实", \.unitKinds),
      .coded("link", "挂钩类别", "有这类挂钩联系的单位都要落实", \.link),
      .text("origin", "出处", "文件条款", \.origin),
      .read("since", "起始日期", "从哪天起", \.since, .day).quiet,
    ]
  }

  static func blank(_ id: RoutineID, _ name: String) -> Routine { Routine(id: id, name: name) }
}
