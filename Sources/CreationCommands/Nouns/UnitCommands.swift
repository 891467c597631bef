import Creation
import CreationReports
import CreationStore

/// 责任单位 `creation unit`.
enum UnitCommands {
  static let commands =
    [list, show]
    + Register<Unit>.commands(
      "unit", alias: "单位", example: "creation unit add --name 城东区 --kind district --group 各区", fields: fields
    ) {
      Unit(id: $0, name: $1, kind: .department)
    }

  private static let list = Command<Session, Outcome>(
    "unit", alias: "单位", summary: "列出责任单位",
    .option("--kind", alias: "--类别", value: "类别", help: "只要这一类", .choice(UnitKind.self)).optional,
    .option("--group", alias: "--排名组", value: "组", help: "只要这一组", .word).optional,
    .flag("--retired", alias: "--停用", help: "连停用的一起列出"),
    .flag("--with-phone", alias: "--显示电话", help: "显示完整电话"),
    SheetOptions.parameter
  ) { (session, kind, group: RankingGroup?, isAll, showsPhone, options) in
    let snapshot = try session.store().snapshot()
    let units = try snapshot.register(Unit.self).entries.filter { unit in
      (kind == nil || unit.kind == kind) && (group == nil || unit.group == group)
        && (isAll || unit.retired == nil)
    }
    let sheet = RegisterLists.units(units, names: try Names(snapshot, [.unit]))
    let outcome = try Outcome.sheet(sheet, options)
    return showsPhone ? outcome.unmasked() : outcome
  }

  private static let show = Command<Session, Outcome>(
    "unit show", alias: "单位 查看", summary: "查看一个单位", .argument("单位", help: "编号或名称", .text),
    .flag("--with-phone", alias: "--显示电话", help: "显示完整电话")
  ) { session, word, showsPhone in
    let snapshot = try session.store().snapshot()
    let unit = try snapshot.required(Unit.self, word, at: "<单位>")
    let names = try Names(snapshot, [.unit])
    let page = Outcome.lines(
      [
        "\(unit.id)  \(unit.name)（\(unit.kind.title)）",
        "上级：\(unit.parent.map { names.name(of: $0) } ?? "—")　排名组：\(unit.group?.rawValue ?? "—")"
          + "　考评权重：\((unit.weight ?? 1).description)",
        "联络员：\(unit.liaison ?? "—")　电话：\(unit.phone ?? "—")",
      ] + (try snapshot.linkLines(on: session.today) { $0.unit == unit.id || $0.community == unit.id })
        + (unit.retired.map { ["\($0) 起停用"] } ?? []))
    return showsPhone ? page.unmasked() : page
  }

  private static let fields = Parameter<Fields>.group(
    .option("--kind", alias: "--类别", value: "类别", help: "单位类别", .choice(UnitKind.self)).optional,
    .option("--parent", alias: "--上级", value: "单位", help: "上级单位", .text).optional,
    .option("--group", alias: "--排名组", value: "组", help: "排名组", .word).optional,
    .option("--liaison", alias: "--联络员", value: "姓名", help: "联络员", .text).optional,
    .option("--phone", alias: "--电话", value: "号码", help: "联络员电话", .text).optional,
    .option("--weight", alias: "--权重", value: "数", help: "考评权重", .points).optional,
    make: Fields.init)

  private struct Fields: EntryFields {
    var kind: UnitKind?
    var parent: String?
    var group: RankingGroup?
    var liaison: String?
    var phone: String?
    var weight: Points?

    func apply(to unit: inout Unit, _ transaction: inout Transaction) throws {
      if let kind { unit.kind = kind }
      if let parent { unit.parent = try transaction.required(Unit.self, parent, at: "--parent").id }
      if let group { unit.group = group }
      if let liaison { unit.liaison = liaison }
      if let phone { unit.phone = phone }
      if let weight { unit.weight = weight }
    }
  }
}
