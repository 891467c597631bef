import Creation
import CreationReports
import CreationStore

/// 网格缺口 `creation grid gaps`.
enum GridGapsCommand {
  static let command = Command<Session, Outcome>(
    "grid gaps", alias: "网格 缺口", summary: "没有网格的点位、没有网格长的网格、没有人值的班",
    discussion: "点位写的网格不在登记册里也算没有网格。只要有一个网格登记了班次，其余网格没有班次也列出；班次按一周七天、每天 24 小时查。",
    examples: ["creation grid gaps", "creation grid gaps --kind 无人值班 --format csv"],
    .option("--kind", alias: "--类别", value: "类别", help: "只要这一类缺口", .choice(GridGap.Kind.self)).repeated(),
    .flag("--fail", alias: "--有则失败", help: "有缺口时退出码为 1"), SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ kinds: [GridGap.Kind], _ fails: Bool, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let all = GridGap.all(
      places: try snapshot.register(Place.self).entries, grids: try snapshot.register(Grid.self).entries)
    let gaps = all.filter { kinds.isEmpty || kinds.contains($0.kind) }
    var outcome = try Outcome.sheet(GridGapList.sheet(gaps), options)
    if fails, !gaps.isEmpty { outcome.status = .problemsFound }
    return outcome
  }
}
