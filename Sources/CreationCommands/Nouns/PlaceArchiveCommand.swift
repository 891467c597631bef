import Creation
import CreationReports
import CreationStore

/// 点位档案 `creation place archive`.
enum PlaceArchiveCommand {
  static let command = Command<Session, Outcome>(
    "place archive", alias: "点位 档案", summary: "各类点位的档案填得全不全",
    discussion: "按位置、管理主体、网格、设施四项统计；写 --missing 逐个列出缺项的点位。停用的不算。",
    examples: ["creation place archive", "creation place archive --missing --format csv --output 缺项.csv"],
    .flag("--missing", alias: "--缺项", help: "逐个列出缺项的点位"), SheetOptions.parameter
  ) { session, listsGaps, options in
    let archive = PlaceArchive(try session.store().snapshot().register(Place.self).entries)
    return try .sheet(
      listsGaps ? PlaceArchiveList.gaps(archive) : PlaceArchiveList.sheet(archive), options)
  }
}
