import Creation
import CreationReports
import CreationStore

/// 录入问卷 `creation survey add`: one unit's questionnaire.
enum SurveyAdd {
  static let command = Command<Session, Outcome>(
    "survey add", alias: "问卷 录入", summary: "录入一个单位的问卷结果",
    discussion: "录成满意率、知晓率两项测评结果；两问样本不同的，写成 --content 186/200 --aware 170/190。写了 --routine 时另记一次问卷调查活动。",
    examples: ["creation survey add 城东区 --asked 200 --content 186 --aware 178 --term 2026Q3"],
    .argument("单位", help: "单位编号或名称", .text), Answers.parameter,
    .option("--term", alias: "--考评期", value: "考评期", help: "代表哪一期，如 2026Q3（默认日期所在的月）", .term).optional,
    SurveyActivity.parameter, PostingSlip.parameter("说明"),
    .flag("--replace", alias: "--替换", help: "已有别的结果的，作废旧的、录入新的"), run: run)

  /// What was answered.
  private struct Answers: Sendable {
    var outcomes: [(test: TestName, outcome: TestResult.Outcome)]

    static let parameter = Parameter<Answers>.group(
      .option("--asked", alias: "--样本数", value: "份数", help: "样本数", .integer(from: 1)).optional,
      .option("--content", alias: "--满意", value: "人数", help: "满意的人数，也可写 186/200", .text).optional,
      .option("--aware", alias: "--知晓", value: "人数", help: "知晓的人数，也可写 178/200", .text).optional
    ) { asked, content, aware in
      var problems = Problems([])
      let words = [("--content", TestName.approval, content), ("--aware", TestName.awareness, aware)]
      let outcomes = words.compactMap {
        option, test, word -> (test: TestName, outcome: TestResult.Outcome)? in
        guard let word else { return nil }
        return problems.collecting(at: .option(option), value: word) {
          (test, try TestResult.Outcome(share: word, of: asked))
        }
      }
      try problems.throwIfAny()
      guard !outcomes.isEmpty else { throw Problem.noAnswer }
      return Answers(outcomes: outcomes)
    }
  }

  @Sendable
  private static func run(
    _ session: Session, _ word: String, _ answers: Answers, _ term: Term?, _ activity: SurveyActivity,
    _ slip: PostingSlip, _ replaces: Bool
  ) throws -> Outcome {
    let on = try session.moment(slip.on)
    let (lines, notices) = try session.write(dryRun: slip.isDryRun) { transaction in
      let unit = try transaction.required(Unit.self, word, at: "<单位>").inUse(on: on.day, at: "<单位>")
      let month = try transaction.snapshot.month(of: on.day)
      let term = try term?.kept(on: on, in: month)
      let evidence = try slip.evidence.attached(
        in: on.month, &transaction, working: session.surroundings.working)
      let entries = answers.outcomes.map { test, outcome in
        ResultEntry(
          result: TestResult(test, of: unit.id, for: term, outcome: outcome), on: on, month: month,
          text: slip.text, evidence: evidence)
      }
      var plan = try ResultPlan(transaction.snapshot, for: entries, replaces: replaces)
      let fates = try entries.map { ($0, try plan.take($0, &transaction)) }
      let new = fates.filter { $0.1.isNew }.map(\.0)
      return fates.map { said($1, $0, unit) } + EvidenceOptions.said(evidence)
        + (activity.routine == nil ? [] : try activity.book(new, &transaction))
    }
    return .done(lines, isDryRun: slip.isDryRun, notices: notices)
  }

  private static func said(_ fate: ResultPlan.Fate, _ entry: ResultEntry, _ unit: Unit) -> String {
    guard case .share(let part, let whole) = entry.result.outcome else { return "" }
    let rate = SurveyRate(Ratio(part, of: whole))
    let margin = rate.marginText.map { " ±\($0)" } ?? ""
    let line =
      "\(fate.id)：\(unit.name) · \(entry.result.test) \(rate.share.title())\(margin)（\(part)/\(whole)），计入 \(entry.term.title)"
    switch fate {
    case .new: return "已录入 \(line)"
    case .known: return "早已录入 \(line)"
    case .replaced(let old, _): return "已录入 \(line)；\(old) 已作废"
    }
  }
}

extension ResultPlan.Fate {
  /// Whether it is booked for the first time.
  var isNew: Bool { if case .new = self { true } else { false } }
}

extension Problem {
  fileprivate static let noAnswer = Problem(
    "没有写问卷结果", at: .option("--content / --aware"), why: "满意、知晓的人数都没有写",
    advice: "请至少写一个，如 --asked 200 --content 186")
}
