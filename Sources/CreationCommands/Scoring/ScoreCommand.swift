import Creation
import CreationReports
import CreationStore

/// 计分 `creation score`.
enum ScoreCommand {
  static let commands =
    [score, ScoreExplain.command, ScoreSimulate.command, ScoreMeasures.command] + ScoreRules.commands

  private static let score = Command<Session, Outcome>(
    "score", alias: "计分", summary: "给一个月、季度、半年或一年计分、排名",
    discussion: "已月结的月份读冻结的成绩；未月结的月份现算，截至月末，或今天（当月）。"
      + "季度、半年和年由期内各月成绩和测评结果按考评办法合成；办法里没有写的，取各月得分率的平均。",
    examples: [
      "creation score 2026-10", "creation score 2026Q3 --group 各区",
      "creation score 2026-10 --group 各区 --format csv --output 成绩.csv",
      "creation score 2026H1 --campaign 模拟测评",
    ],
    .term, group, campaign, SheetOptions.parameter, run: run)

  static let group = Parameter<RankingGroup>.option(
    "--group", alias: "--排名组", value: "组", help: "只要这一组", Reader<RankingGroup>.word
  ).optional

  static let campaign = Parameter<String>.option(
    "--campaign", alias: "--专项", value: "名称", help: "按考评办法里的专项考评计分，不写即常规考评", Reader<String>.text
  ).optional

  @Sendable
  private static func run(
    _ session: Session, _ word: TermWord, _ group: RankingGroup?, _ campaign: String?, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    var reader = ScoreReader(snapshot, today: session.today)
    let term = try word.term(on: session.today, snapshot)
    reader.campaign = try snapshot.checked(campaign, in: term)
    var scores = try reader.sheet(of: term)
    if let group {
      guard scores.groups.contains(group) else { throw Problem.noGroup(group, scores.groups) }
      scores.units = scores.units.filter { $0.group == group }
    }
    let forPeople = options.format == .table || options.format == .markdown
    return try .sheet(ScoreTable.sheet(scores, forPeople: forPeople), options)
  }
}

extension Snapshot {
  /// A campaign's name, which the rulebook in force must know, with a scheme for such a stretch or its months.
  func checked(_ campaign: String?, in term: Term) throws -> String? {
    guard let campaign else { return nil }
    let rulebook = try inputs(for: term.last).rulebook
    guard rulebook.campaigns.contains(campaign) else {
      throw Problem.noCampaign(campaign, rulebook.campaigns)
    }
    let spans = Set(rulebook.schemes.filter { $0.campaign == campaign }.map(\.span)).sorted()
    guard spans.contains(term.span) || spans.contains(.month) else {
      throw Problem.otherSpan(campaign, term, spans)
    }
    return campaign
  }
}

extension Problem {
  fileprivate static func noGroup(_ group: RankingGroup, _ groups: [RankingGroup]) -> Problem {
    Problem(
      "没有这个排名组", at: .option("--group"), value: group.rawValue,
      why: "这一期有：\(groups.map(\.rawValue).joined(separator: "、"))", advice: "请从中选一个")
  }

  fileprivate static func otherSpan(_ campaign: String, _ term: Term, _ spans: [Term.Span]) -> Problem {
    let terms = spans.map { Term($0, around: term.last).description }.joined(separator: "、")
    return Problem(
      "这个专项没有这种周期的方案", at: .option("<考评期>"), value: term.description,
      why: "考评办法里「\(campaign)」按\(spans.map(\.title).joined(separator: "、"))考评", advice: "请写 \(terms)")
  }

  fileprivate static func noCampaign(_ campaign: String, _ known: [String]) -> Problem {
    let why = known.isEmpty ? "考评办法里没有专项考评" : "考评办法里有：\(known.joined(separator: "、"))"
    return Problem(
      "没有这个专项考评", at: .option("--campaign"), value: campaign, why: why,
      advice: known.isEmpty ? "请在考评办法的方案里写上 campaign" : "请从中选一个")
  }
}
