import Creation
import CreationReports
import CreationStore

/// 挂钩缺口 `creation link gaps`.
enum LinkCommands {
  static let commands = [gaps]

  private static let gaps = Command<Session, Outcome>(
    "link gaps", alias: "挂钩 缺口", summary: "无人挂钩的社区、申报点位，没有领导联系的环境，没有签约的门前三包",
    discussion: "申报点位本身、所在网格、管理单位有一个挂了钩就算有。八大环境等只写名称的领导挂钩，停用后没有接任的列出。"
      + "一条领导或部门挂钩也没有登记的机构，不查社区和点位。",
    examples: ["creation link gaps", "creation link gaps --kind 门前三包未签约 --format csv"],
    .option("--kind", alias: "--类别", value: "类别", help: "只要这一类缺口", .choice(LinkGap.Kind.self)).repeated(),
    .flag("--fail", alias: "--有则失败", help: "有缺口时退出码为 1"), SheetOptions.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ kinds: [LinkGap.Kind], _ fails: Bool, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let all = LinkGap.all(
      links: try snapshot.register(Link.self).entries, units: try snapshot.register(Unit.self).entries,
      places: try snapshot.register(Place.self).entries, grids: try snapshot.register(Grid.self).entries,
      on: session.today)
    let gaps = all.filter { kinds.isEmpty || kinds.contains($0.kind) }
    var outcome = try Outcome.sheet(LinkGapList.sheet(gaps), options)
    if fails, !gaps.isEmpty { outcome.status = .problemsFound }
    return outcome
  }
}
