import Creation
import CreationReports
import CreationStore

/// 网格 `creation grid`.
enum GridCommands {
  static let commands =
    [list, show, GridGapsCommand.command]
    + Register<Grid>.commands(
      "grid", alias: "网格", example: "creation grid add --name 泉水网格 --kind 块状 --unit 泉水社区 --chief 邸清源",
      fields: fields
    ) {
      Grid(id: $0, name: $1)
    }

  private static let list = Command<Session, Outcome>(
    "grid", alias: "网格", summary: "列出网格",
    .option("--kind", alias: "--类别", value: "类别", help: "只要这一类", .choice(GridKind.self)).optional,
    .option("--unit", alias: "--单位", value: "单位", help: "只要这个单位管理的", .text).optional,
    .flag("--retired", alias: "--停用", help: "连停用的一起列出"),
    .flag("--with-phone", alias: "--显示电话", help: "显示完整电话"), SheetOptions.parameter
  ) { (session, kind, unit: String?, isAll, showsPhone, options) in
    let snapshot = try session.store().snapshot()
    let unit = try unit.map { try snapshot.required(Unit.self, $0, at: "--unit").id }
    let grids = try snapshot.register(Grid.self).entries.filter { grid in
      (kind == nil || grid.kind == kind) && (unit == nil || grid.unit == unit)
        && (isAll || grid.retired == nil)
    }
    let sheet = RegisterLists.grids(grids, names: try Names(snapshot, [.unit]))
    let outcome = try Outcome.sheet(sheet, options)
    return showsPhone ? outcome.unmasked() : outcome
  }

  private static let show = Command<Session, Outcome>(
    "grid show", alias: "网格 查看", summary: "查看一个网格和其中的点位", .argument("网格", help: "编号或名称", .text),
    .flag("--with-phone", alias: "--显示电话", help: "显示完整电话")
  ) { session, word, showsPhone in
    let snapshot = try session.store().snapshot()
    let grid = try snapshot.required(Grid.self, word, at: "<网格>")
    let names = try Names(snapshot, [.unit])
    let page = Outcome.lines(
      [
        "\(grid.id)  \(grid.name)（\(grid.kind.title)）", "管理单位：\(grid.unit.map { names.name(of: $0) } ?? "—")",
        "\(grid.titleOfChief)：\(grid.chief ?? "—")　电话：\(grid.phone ?? "—")",
      ] + staff(of: grid) + (try snapshot.linkLines(on: session.today) { $0.grid == grid.id })
        + (try places(of: grid, snapshot)) + (grid.retired.map { ["\($0) 起停用"] } ?? []))
    return showsPhone ? page.unmasked() : page
  }

  /// Who works in a grid, where it says so.
  private static func staff(of grid: Grid) -> [String] {
    (grid.members.isEmpty ? [] : ["网格员：\(grid.members.joined(separator: "、"))"])
      + grid.shifts.map { "班次：\($0)" }
  }

  /// The places in use that lie in a grid, a line each.
  private static func places(of grid: Grid, _ snapshot: Snapshot) throws -> [String] {
    let grids = try snapshot.register(Grid.self)
    let places = try snapshot.register(Place.self).entries.filter { place in
      place.retired == nil && place.grid.flatMap { grids.find($0) }?.id == grid.id
    }
    guard !places.isEmpty else { return ["点位：—"] }
    return ["点位：\(places.count) 个"] + places.map { "  \($0.id)  \($0.name)（\($0.kind)）" }
  }

  private static let fields = Parameter<Fields>.group(
    .option("--kind", alias: "--类别", value: "类别", help: "网格类别", .choice(GridKind.self)).optional,
    .option("--unit", alias: "--单位", value: "单位", help: "管理单位", .text).optional,
    .option("--chief", alias: "--网格长", value: "姓名", help: "网格长（楼长、街长、河长）", .text).optional,
    .option("--chief-title", alias: "--称谓", value: "称谓", help: "不叫网格长的，如 街长", .text).optional,
    .option("--phone", alias: "--电话", value: "号码", help: "网格长电话", .text).optional,
    .option("--members", alias: "--网格员", value: "姓名,…", help: "网格员", .list(of: .text)).optional,
    .option(
      "--shifts", alias: "--班次", value: "班次；…", help: "如 '周一至周五 08:00-18:00 张三；每天 18:00-08:00 李四'", .shifts
    )
    .optional,
    make: Fields.init)

  private struct Fields: EntryFields {
    var kind: GridKind?
    var unit: String?
    var chief: String?
    var chiefTitle: String?
    var phone: String?
    var members: [String]?
    var shifts: [Shift]?

    func apply(to grid: inout Grid, _ transaction: inout Transaction) throws {
      if let kind { grid.kind = kind }
      if let unit { grid.unit = try transaction.required(Unit.self, unit, at: "--unit").id }
      if let chief { grid.chief = chief }
      if let chiefTitle { grid.chiefTitle = chiefTitle }
      if let phone { grid.phone = phone }
      if let members { grid.members = members }
      if let shifts { grid.shifts = shifts }
    }
  }
}

extension Reader where Value == [Shift] {
  /// Shifts with semicolons between.
  fileprivate static var shifts: Reader { Reader { try Shift.list($0) } }
}
