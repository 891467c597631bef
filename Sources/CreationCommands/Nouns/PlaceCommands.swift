import Creation
import CreationReports
import CreationStore

/// 点位 `creation place`.
enum PlaceCommands {
  static let commands =
    [list, show, PlaceArchiveCommand.command]
    + Register<Place>.commands(
      "place", alias: "点位",
      example: "creation place add --name 龙泉农贸市场 --kind 农贸市场 --manager 龙泉街道 --declared 是", fields: fields
    ) {
      Place(id: $0, name: $1, kind: "其他")
    }

  private static let list = Command<Session, Outcome>(
    "place", alias: "点位", summary: "列出点位",
    .option("--kind", alias: "--类别", value: "类别", help: "只要这一类", .word).optional,
    .flag("--declared", alias: "--申报", help: "只要申报点位"),
    .flag("--retired", alias: "--停用", help: "连停用的一起列出"), SheetOptions.parameter
  ) { (session, kind: PlaceKind?, isDeclared, isAll, options) in
    let snapshot = try session.store().snapshot()
    let places = try snapshot.register(Place.self).entries.filter { place in
      (kind == nil || place.kind == kind) && (!isDeclared || place.declared)
        && (isAll || place.retired == nil)
    }
    return try .sheet(RegisterLists.places(places, names: try Names(snapshot, [.unit])), options)
  }

  private static let show = Command<Session, Outcome>(
    "place show", alias: "点位 查看", summary: "查看一个点位", .argument("点位", help: "编号或名称", .text)
  ) { session, word in
    let snapshot = try session.store().snapshot()
    let place = try snapshot.required(Place.self, word, at: "<点位>")
    let names = try Names(snapshot, [.unit])
    let grid = try place.grid.flatMap { try snapshot.entry(Grid.self, $0) }
    return .lines(
      [
        "\(place.id)  \(place.name)（\(place.kind)）\(place.declared ? "　申报点位" : "")",
        "地址：\(place.address ?? "—")　网格：\(grid.map { "\($0.id) \($0.name)" } ?? place.grid ?? "—")",
        "管理主体：\(place.manager.map { names.name(of: $0) } ?? "—")",
        "设施：\(place.facilities.isEmpty ? "—" : place.facilities.joined(separator: "、"))",
      ] + (try snapshot.linkLines(on: session.today) { $0.place == place.id })
        + (place.retired.map { ["\($0) 起停用"] } ?? []))
  }

  private static let fields = Parameter<Fields>.group(
    .option("--kind", alias: "--类别", value: "类别", help: "点位类别，如 农贸市场", .word).optional,
    .option("--address", alias: "--地址", value: "地址", help: "地址", .text).optional,
    .option("--manager", alias: "--管理主体", value: "单位", help: "管理主体", .text).optional,
    .option("--grid", alias: "--网格", value: "网格", help: "所在网格，编号或名称", .text).optional,
    .option("--declared", alias: "--申报", value: "是否", help: "是否申报点位", .yesNo).optional,
    .option("--facilities", alias: "--设施", value: "设施,…", help: "软硬件设施", .list(of: .text)).optional,
    make: Fields.init)

  private struct Fields: EntryFields {
    var kind: PlaceKind?
    var address: String?
    var manager: String?
    var grid: String?
    var declared: Bool?
    var facilities: [String]?

    func apply(to place: inout Place, _ transaction: inout Transaction) throws {
      if let kind { place.kind = kind }
      if let address { place.address = address }
      if let manager { place.manager = try transaction.required(Unit.self, manager, at: "--manager").id }
      if let grid { place.grid = grid }
      if let declared { place.declared = declared }
      if let facilities { place.facilities = facilities }
    }
  }
}
