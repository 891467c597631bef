import Creation
import CreationStore

extension Link: FormedEntry, RegisterTable {
  typealias Field = FormField<Link>

  static var nameTitle: String { "挂钩对象" }

  static var fields: [EntryField<Link>] {
    [
      .coded("kind", "类别", "挂钩类别", \.kind),
      .text("person", "姓名", "挂钩领导或责任人", \.person),
      .text("title", "职务", "职务", \.title),
      .entry("unit", "挂钩单位", "挂钩的部门", Unit.self, \.unit).called("单位"),
      .entry("community", "帮建对象", "帮建的街道、社区", Unit.self, \.community),
      .entry("place", "点位", "挂钩的点位", Place.self, \.place),
      .entry("grid", "网格", "挂钩的网格", Grid.self, \.grid).quiet,
      .read("since", "起始日期", "从哪天起，签约的写签约日", \.since, .day),
    ]
  }

  static func fault(
    of link: Link, _ lookups: RegisterLookups
  ) throws -> (field: String, problem: Problem)? { link.fault }

  static func blank(_ id: LinkID, _ name: String) -> Link { Link(id: id, name: name) }
}
