import Creation
import CreationStore

extension Indicator: FormedEntry, RegisterTable {
  typealias Field = FormField<Indicator>

  static var fields: [EntryField<Indicator>] {
    [
      .entry("parent", "上级指标", "上级指标", Indicator.self, \.parent).quiet,
      .coded("method", "测评方法", "测评方法", \.method),
      .text("standard", "标准", "测评标准", \.standard),
      .read("levels", "等级", "A、B 的界限，其余为 C，如 'A>85% B>80%'；n 项达标写 'A>=3 B>=2'", \.levels, .written),
      .entry("lead", "牵头单位", "牵头单位", Unit.self, \.lead).called("牵头"),
      .entries("supports", "配合单位", "配合单位", Unit.self, \.supports).called("配合").quiet,
      .words("places", "点位类别", "在哪些类别的点位检查，检查表由此而来", \.places),
      .read("marks", "分值", "检查表里的分值（默认 1）", \.marks, .points).quiet,
    ]
  }

  static func blank(_ id: IndicatorID, _ name: String) -> Indicator { Indicator(id: id, name: name) }

  static func fault(
    of indicator: Indicator, _ lookups: RegisterLookups
  ) throws -> (field: String, problem: Problem)? {
    if let lead = indicator.lead, indicator.supports.contains(lead) {
      return ("supports", Problem("牵头单位又写成了配合单位", why: "牵头只有一个", advice: "请从配合单位里去掉它"))
    }
    if let marks = indicator.marks, marks <= 0 {
      return (
        "marks", Problem("分值不对", value: marks.description, why: "检查表里每一项的分值要大于 0", advice: "请改正分值，或清空它")
      )
    }
    var seen: Set<IndicatorID> = [indicator.id]
    var above = indicator.parent
    while let id = above {
      guard seen.insert(id).inserted else {
        return ("parent", Problem("上级指标绕成了圈", why: "指标不能在它自己下面", advice: "请改写上级指标，或用 --clear 上级指标 清空"))
      }
      above = try lookups.snapshot.entry(Indicator.self, id.rawValue)?.parent
    }
    return nil
  }
}
