import Creation

/// How what a closed month rests on stands in its file.
enum InputsShapes {
  static let units = unit.list()
  static let severities = Shape<Severity>.word.table()
  static let places = place.table()

  /// What units owe beside findings; left out where no rule asks for it.
  static let owed = Members<ScoringInputs.Owed>.all(
    .usual("duties", "清单事项", duty.table(), [:]) { owed in
      Dictionary(owed.duties.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: { $1 })
    },
    .usual("routines", "常态机制", routine.list(), []) { $0.routines },
    .usual("links", "挂钩联系", link.list(), []) { $0.links }
  ) { duties, routines, links in
    ScoringInputs.Owed(
      duties: Dictionary(duties.map { (DutyID(rawValue: $0.key), $0.value) }, uniquingKeysWith: { $1 }),
      routines: routines, links: links)
  }

  private static let unit = Members<Unit>.all(
    .needed("id", "编号", .name) { $0.id },
    .needed("name", "名称", .text) { $0.name },
    .needed("kind", "类别", .word) { $0.kind },
    .maybe("parent", "上级", .name) { $0.parent },
    .maybe("group", "排名组", .name) { $0.group },
    .maybe("weight", "考评权重", .points) { $0.weight },
    .maybe("retired", "停用", .written(as: "2026-01-01")) { $0.retired }
  ) { id, name, kind, parent, group, weight, retired in
    Unit(id: id, name: name, kind: kind, parent: parent, group: group, weight: weight, retired: retired)
  }
  .object("unit", "责任单位")

  private static let place = Members<ScoringInputs.PlaceTraits>.all(
    .needed("kind", "类别", .name) { $0.kind },
    .maybe("manager", "管理主体", .name) { $0.manager },
    .usual("declared", "申报点位", .flag, false) { $0.isDeclared }
  ) { ScoringInputs.PlaceTraits(kind: $0, manager: $1, isDeclared: $2) }
  .object("place", "点位")

  private static let duty = Members<ScoringInputs.DutyTraits>.all(
    .needed("lead", "牵头单位", .name) { $0.lead },
    .needed("due", "完成时限", .written(as: "2026-12-31")) { $0.due },
    .usual("material", "是否申报材料", .flag, false) { $0.rate == Rate.material }
  ) { lead, due, isMaterial in
    ScoringInputs.DutyTraits(lead: lead, due: due, rate: isMaterial ? Rate.material : Rate.duty)
  }
  .object("duty", "清单事项")

  private static let routine = Members<Routine>.all(
    .needed("id", "编号", .name) { $0.id },
    .needed("every", "频次", Shape<Cadence>.word) { $0.every },
    .maybe("times", "次数", .integer(1...366)) { $0.times },
    .usual("units", "单位", Shape<UnitID>.name.list(), []) { $0.units },
    .usual("unit_kinds", "单位类别", Shape<UnitKind>.word.list(), []) { $0.unitKinds },
    .maybe("link", "挂钩类别", Shape<LinkKind>.word) { $0.link },
    .maybe("since", "起始", Shape<Day>.written(as: "2026-01-01")) { $0.since },
    .maybe("retired", "停用", Shape<Day>.written(as: "2026-01-01")) { $0.retired }
  ) { id, every, times, units, kinds, link, since, retired -> Routine in
    var routine = Routine(id: id, name: id.rawValue, every: every)
    routine.times = times
    routine.units = units
    routine.unitKinds = kinds
    routine.link = link
    routine.since = since
    routine.retired = retired
    return routine
  }
  .object("routine", "常态机制")

  private static let link = Members<Link>.all(
    .needed("id", "编号", .name) { $0.id },
    .needed("kind", "类别", Shape<LinkKind>.word) { $0.kind },
    .maybe("unit", "单位", .name) { $0.unit },
    .maybe("since", "起始", Shape<Day>.written(as: "2026-01-01")) { $0.since },
    .maybe("retired", "停用", Shape<Day>.written(as: "2026-01-01")) { $0.retired }
  ) { id, kind, unit, since, retired -> Link in
    var link = Link(id: id, name: id.rawValue, kind: kind)
    link.unit = unit
    link.since = since
    link.retired = retired
    return link
  }
  .object("link", "挂钩联系")
}
