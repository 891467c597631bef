import Creation
import CreationStore

extension Duty: FormedEntry, RegisterTable {
  typealias Field = FormField<Duty>

  static var nameTitle: String { "任务" }

  static var fields: [EntryField<Duty>] {
    [
      .entry("list", "清单", "所在的清单", DutyList.self, \.list).required,
      .entry("lead", "牵头单位", "牵头单位，只有一个", Unit.self, \.lead).called("牵头").required.sole,
      .entries("supports", "配合单位", "配合单位", Unit.self, \.supports).called("配合"),
      .text("person", "责任人", "责任人姓名", \.person),
      .text("leader", "分管领导", "分管领导姓名", \.leader).quiet,
      .text("standard", "标准", "怎样算完成", \.standard).quiet,
      .read("start", "下达日期", "下达日期", \.start, .day).quiet,
      .read("due", "完成时限", "完成时限，不写的长期坚持", \.due, .day),
      .text("progress", "进度要求", "进度要求", \.progress).quiet,
      .reads("milestones", "节点", "节点和日期，如 '完成摸底 2026-03-31；完成施划 2026-09-30'", \.milestones, .written).quiet,
      .read("target", "量化目标", "要达到的数，如 >=500个、>=20%", \.target, .written),
      .entry("indicator", "指标", "对应的测评指标", Indicator.self, \.indicator).quiet,
      .entry("parent", "上级事项", "从哪一项分解而来", Duty.self, \.parent).quiet,
      .text("origin", "出处", "文件条款、会议或来信人", \.origin).quiet,
    ]
  }

  static func blank(_ id: DutyID, _ name: String) -> Duty { Duty(id: id, name: name, list: "", lead: "") }

  static func fault(
    of duty: Duty, _ lookups: RegisterLookups
  ) throws -> (field: String, problem: Problem)? {
    if duty.supports.contains(duty.lead) { return ("supports", .leadSupports) }
    if let start = duty.start, let due = duty.due, due < start { return ("due", .dueBeforeStart(start)) }
    if let due = duty.due, let late = duty.milestones.first(where: { $0.due > due }) {
      return ("milestones", .milestoneAfterDue(late, due))
    }
    var seen: Set<DutyID> = [duty.id]
    var above = duty.parent
    while let id = above {
      guard seen.insert(id).inserted else { return ("parent", .dutyInCircle) }
      above = try lookups.snapshot.entry(Duty.self, id.rawValue)?.parent
    }
    return nil
  }
}

extension EntryField<Duty> {
  /// Several units where one alone may lead are told as what they are, and not as one nobody knows.
  fileprivate var sole: EntryField {
    var field = self
    field.set = { [set] duty, text, lookups in
      do {
        try set(&duty, text, lookups)
      } catch {
        let names = text.split(whereSeparator: { "、,，;；/和与及".contains($0) || $0.isWhitespace }).map(
          String.init)
        let known = names.filter { (try? lookups.units.find($0)) != nil }
        throw known.count > 1 ? Problem.twoLeads(text, known) : error
      }
    }
    return field
  }
}

extension Problem {
  fileprivate static func twoLeads(_ text: String, _ names: [String]) -> Problem {
    Problem(
      "牵头只有一个", value: text, why: "这里写了 \(names.joined(separator: "、"))，一件事情原则上由一个部门负责",
      advice: "请只留一个牵头单位，其余写作配合单位")
  }

  fileprivate static let leadSupports = Problem(
    "牵头单位又写成了配合单位", why: "一件事情原则上由一个部门负责，牵头只有一个", advice: "请从配合单位里去掉它")

  fileprivate static func dueBeforeStart(_ start: Day) -> Problem {
    Problem("完成时限早于下达日期", why: "下达于 \(start)", advice: "请改正其中一个日期")
  }

  fileprivate static func milestoneAfterDue(_ milestone: Milestone, _ due: Day) -> Problem {
    Problem("节点晚于完成时限", value: milestone.description, why: "完成时限是 \(due)", advice: "请改正节点日期或完成时限")
  }

  fileprivate static let dutyInCircle = Problem(
    "上级事项绕成了圈", why: "一项任务不能从它自己分解而来", advice: "请改写上级事项，或用 --clear 上级事项 清空")
}
