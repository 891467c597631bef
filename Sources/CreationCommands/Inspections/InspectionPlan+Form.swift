import Creation
import CreationStore

extension InspectionPlan: FormedEntry, RegisterTable {
  typealias Field = FormField<InspectionPlan>

  static var fields: [EntryField<InspectionPlan>] {
    [
      .word("mechanism", "检查机制", "检查机制，如 日督查、周巡查、暗访", \.mechanism).called("机制"),
      .coded("every", "频次", "每个点位多久去一次", \.every),
      .texts("members", "检查人员", "检查人员", \.members).called("人员"),
      .entries("places", "固定点位", "固定去的点位", Place.self, \.places).called("点位"),
      .words("kinds", "点位类别", "这些类别的点位都去", \.kinds),
      .flag("declared_only", "只查申报点位", "按类别的只去申报点位", \.declaredOnly).quiet,
      .entry("routine", "常态机制", "落实的是哪项常态机制", Routine.self, \.routine).quiet,
    ]
  }

  static func blank(_ id: InspectionPlanID, _ name: String) -> InspectionPlan {
    InspectionPlan(id: id, name: name)
  }
}
