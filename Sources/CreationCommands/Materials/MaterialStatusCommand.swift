import Creation
import CreationReports
import CreationStore

/// 完备情况 `creation material status`.
enum MaterialStatusCommand {
  static let command = Command<Session, Outcome>(
    "material status", alias: "材料 完备", summary: "材料完备率：哪些指标、哪些单位薄弱，还缺什么",
    discussion: "薄弱的在前。完备率是已归档 ÷ 应报，到期完备率只算时限已到的；已报待审、退回补正的都还不算。",
    examples: ["creation material status", "creation material status --per unit --indicator 未成年人思想道德建设"],
    .option("--per", alias: "--按", value: "维度", help: "按什么归集", .choice(MaterialTable.Grouping.self))
      .default("indicator"),
    DutySpots.parameter(.material), SheetOptions.parameter
  ) { session, grouping, spots, options in
    let snapshot = try session.store().snapshot()
    let board = try DutyBoard(snapshot, asOf: session.today)
    let passes = try spots.sieve(snapshot)
    let records = board.records.filter {
      board.kind(of: $0) == .material && passes($0.duty, .material)
    }
    return try .sheet(
      MaterialTable.sheet(records, by: grouping, board.wording), options,
      notices: board.damaged.map(\.sentence))
  }
}
