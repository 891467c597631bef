import Creation
import CreationReports
import CreationStore

/// 实测 `creation indicator measure`: books what an indicator was found to be.
enum IndicatorMeasure {
  static let command = Command<Session, Outcome>(
    "indicator measure", alias: "指标 实测", summary: "录入一个指标的实测值",
    discussion: "录成一项「\(TestName.measured)」测评结果，项目是指标编号，单位默认是指标的牵头单位；作废、查看用 result。"
      + "等级标准带 % 的，--value 写百分数，--share 按占比算；n 项达标的写 --share 达标数/总数，按达标数算。",
    examples: [
      "creation indicator measure Ⅲ-92 --value 23 --unit 城东区", "creation indicator measure Ⅲ-3 --share 3/4",
    ],
    .argument("测评指标", help: "编号或名称", .text), MeasuredOutcome.parameter,
    .option("--unit", alias: "--单位", value: "单位", help: "谁的实测值（默认指标的牵头单位）", .text).optional,
    .option("--term", alias: "--考评期", value: "考评期", help: "代表哪一期，如 2026Q3（默认日期所在的月）", .term).optional,
    PostingSlip.parameter("说明"),
    .flag("--replace", alias: "--替换", help: "当天已有别的实测值时，作废旧的、录入新的"), run: run)

  @Sendable
  private static func run(
    _ session: Session, _ word: String, _ outcome: TestResult.Outcome, _ unit: String?, _ term: Term?,
    _ slip: PostingSlip, _ replaces: Bool
  ) throws -> Outcome {
    let on = try session.moment(slip.on)
    let (lines, notices) = try session.write(dryRun: slip.isDryRun) { transaction in
      let indicator = try leaf(word, on.day, &transaction)
      let month = try transaction.snapshot.month(of: on.day)
      let entry = ResultEntry(
        result: TestResult(
          .measured, of: try owner(unit, indicator, on.day, &transaction),
          for: try term?.kept(on: on, in: month), item: indicator.id.rawValue, outcome: outcome),
        on: on, month: month, text: slip.text,
        evidence: try slip.evidence.attached(
          in: on.month, &transaction, working: session.surroundings.working))
      var plan = try ResultPlan(transaction.snapshot, for: [entry], replaces: replaces)
      let fate = try plan.take(entry, &transaction)
      return [said(fate, entry, indicator, try Names(transaction.snapshot, [.unit]))]
        + EvidenceOptions.said(entry.evidence)
    }
    return .done(lines, isDryRun: slip.isDryRun, notices: notices)
  }

  private static func leaf(_ word: String, _ day: Day, _ transaction: inout Transaction) throws -> Indicator {
    let option = "<测评指标>"
    let indicator = try transaction.required(Indicator.self, word, at: option).inUse(on: day, at: option)
    let below = try transaction.snapshot.register(Indicator.self).entries.filter {
      $0.parent == indicator.id && $0.isInUse(on: day)
    }
    guard below.isEmpty else { throw Problem.notLeaf(indicator, below) }
    return indicator
  }

  private static func owner(
    _ word: String?, _ indicator: Indicator, _ day: Day, _ transaction: inout Transaction
  ) throws -> UnitID {
    guard let word = word ?? indicator.lead?.rawValue else { throw Problem.nobodys(indicator) }
    return try transaction.required(Unit.self, word, at: "--unit").inUse(on: day, at: "--unit").id
  }

  private static func said(
    _ fate: ResultPlan.Fate, _ entry: ResultEntry, _ indicator: Indicator, _ names: Names
  ) -> String {
    let figure = IndicatorFigure(
      ResultRecord(id: fate.id, result: entry.result, on: entry.on, month: entry.month))
    let level = figure.level(by: indicator.levels).map { level in
      "，达到 \(level.title)（\(indicator.levels?.description ?? "")）"
    }
    let line =
      "\(fate.id)：\(indicator.id) \(indicator.name) · \(names.name(of: entry.result.unit)) · "
      + "\(figure.title(by: indicator.levels))\(level ?? "")，计入 \(entry.term.title)"
    switch fate {
    case .new: return "已录入 \(line)"
    case .known: return "早已录入 \(line)"
    case .replaced(let old, _): return "已录入 \(line)；\(old) 已作废"
    }
  }
}

extension ResultPlan.Fate {
  /// The number it is on record under.
  var id: ResultID {
    switch self {
    case .new(let id), .known(let id), .replaced(_, let id): id
    }
  }
}

/// 实测结果 What was measured, as the person wrote it: exactly one of three.
private enum MeasuredOutcome {
  static let parameter = Parameter<TestResult.Outcome>.group(
    Parameter<TestResult.Outcome>.option(
      "--value", alias: "--实测值", value: "数", help: "实测值，如 23；百分比不用写 %", .value
    ).optional.signed,
    .option("--share", alias: "--件数", value: "件数/总数", help: "件数，如 3/4", .share).optional,
    .flag("--na", alias: "--不适用", help: "不适用：没有可测的")
  ) { value, share, isNotApplicable in
    let said = [value, share, isNotApplicable ? .notApplicable : nil].compactMap(\.self)
    guard let outcome = said.first, said.count == 1 else {
      throw Problem(
        said.isEmpty ? "没有写实测值" : "实测值写了 \(said.count) 种", at: .option("--value / --share / --na"),
        why: "三取一", advice: "请写一种，如 --value 23")
    }
    return outcome
  }
}

extension Problem {
  fileprivate static func notLeaf(_ indicator: Indicator, _ below: [Indicator]) -> Problem {
    let numbers = below.prefix(5).map(\.id.rawValue).joined(separator: "、") + (below.count > 5 ? " 等" : "")
    return Problem(
      "这一级指标不实测", at: .option("<测评指标>"), value: "\(indicator.id) \(indicator.name)",
      why: "它下面还有 \(below.count) 项：\(numbers)", advice: "请录入下级指标的实测值")
  }

  fileprivate static func nobodys(_ indicator: Indicator) -> Problem {
    Problem(
      "不知道是哪个单位的实测值", at: .option("--unit"), value: "\(indicator.id) \(indicator.name)",
      why: "没有写明单位，指标也没有牵头单位", advice: "请加上 --unit，或用 creation indicator edit 写明牵头单位")
  }
}
