import Creation
import CreationReports
import CreationStore

/// 考评指标 `creation score measures`.
enum ScoreMeasures {
  static let command = Command<Session, Outcome>(
    "score measures", alias: "计分 指标", summary: "考评办法里能用的全部指标和口径",
    discussion: "写了考评期和单位，同时列出该单位的数值、算式里的每个数和截止日。",
    examples: ["creation score measures", "creation score measures 2026-10 --unit 城东区"],
    Parameter<TermWord>.term.optional,
    .option("--unit", alias: "--单位", value: "单位", help: "哪个单位", .text).optional, SheetOptions.parameter,
    run: run)

  @Sendable
  private static func run(
    _ session: Session, _ word: TermWord?, _ unit: String?, _ options: SheetOptions
  ) throws -> Outcome {
    guard let word else {
      if let unit { throw Problem.noTerm(unit) }
      return try .sheet(MeasureList.sheet(), options)
    }
    guard let unit else { throw Problem.noUnit }
    let snapshot = try session.store().snapshot()
    let entry = try snapshot.required(Unit.self, unit, at: "--unit")
    let term = try word.term(on: session.today, snapshot)
    var reader = ScoreReader(snapshot, today: session.today)
    reader.countsAll = true
    let scores = try reader.sheet(of: term)
    guard let row = scores.units.first(where: { $0.unit == entry.id }) else {
      throw Problem.notOnSheet(entry.id, term)
    }
    return try .sheet(MeasureList.sheet(row, of: scores), options)
  }
}

extension Problem {
  fileprivate static func noTerm(_ unit: String) -> Problem {
    Problem(
      "没有写考评期", at: .option("--unit"), value: unit, why: "一个单位的数值要看是哪一期", advice: "请写上考评期，如 2026-10")
  }

  fileprivate static let noUnit = Problem(
    "没有写单位", at: .option("<考评期>"), why: "数值逐个单位不同",
    advice: "请加上 --unit 单位；全部单位的数值在 creation score --format csv 里")
}
