import Creation
import CreationReports
import CreationStore

/// 录入 `creation result add`: books what a test found.
enum ResultAdd {
  static let command = Command<Session, Outcome>(
    "result add", alias: "测评 录入", summary: "录入一项测评结果",
    discussion: "实地测评、问卷调查、材料审核、模拟测评、专项、满意率、表扬、批评等，名称由办里定，考评办法按名称取用。"
      + "结果五取一：--marks 得分/满分，--share 件数/总数，--value 实测值，--na 不适用，--noted 只记一次。"
      + "没有 --unit 时归点位的管理主体，再没有归点位所在网格的管理单位。"
      + "不写 --term 的计入日期所在的月。同一测评、单位、点位、项目、考评单位、考评期只有一个结果；表扬、批评一类只记一次的，日期或说明不同就是另一次。",
    examples: [
      "creation result add --test 实地测评 --place P-001 --marks 92/100",
      "creation result add --test 问卷调查 --unit 城东区 --share 180/200 --term 2026Q3",
      "creation result add --test 表扬 --unit 城东区 --noted --level 市级 --text 市文明办通报表扬",
    ],
    Subject.parameter, ResultOutcome.parameter, PostingSlip.parameter("说明"),
    .flag("--replace", alias: "--替换", help: "这一项已有别的结果时，作废旧的、录入新的"), run: run)

  /// What the result is about, as the person wrote it.
  private struct Subject: Sendable {
    var test: TestName
    var unit, place, item: String?
    var term: Term?
    var level, assessor: String?

    static let parameter = Parameter<Subject>.group(
      .option("--test", alias: "--测评", value: "名称", help: "哪种测评，如 实地测评、问卷调查、表扬", .name),
      .option("--unit", alias: "--单位", value: "单位", help: "谁的结果（默认按点位认定）", .text).optional,
      .option("--place", alias: "--点位", value: "点位", help: "点位编号或名称", .text).optional,
      .option("--item", alias: "--项目", value: "项目", help: "测评项目", .name).optional,
      .option("--term", alias: "--考评期", value: "考评期", help: "代表哪一期，如 2026Q3（默认日期所在的月）", .term).optional,
      .option("--level", alias: "--级别", value: "级别", help: "谁测的、谁表扬的，如 市级", .name).optional,
      .option("--assessor", alias: "--考评单位", value: "单位", help: "几个单位分别打分时，哪个打的", .text).optional
    ) { test, unit, place, item, term, level, assessor in
      Subject(
        test: TestName(rawValue: test), unit: unit, place: place, item: item, term: term, level: level,
        assessor: assessor)
    }
  }

  @Sendable
  private static func run(
    _ session: Session, _ subject: Subject, _ outcome: TestResult.Outcome, _ slip: PostingSlip,
    _ replaces: Bool
  ) throws -> Outcome {
    let on = try session.moment(slip.on)
    let (lines, notices) = try session.write(dryRun: slip.isDryRun) { transaction in
      let month = try transaction.snapshot.month(of: on.day)
      let entry = ResultEntry(
        result: try result(subject, outcome, on, month, &transaction), on: on, month: month, text: slip.text,
        evidence: try slip.evidence.attached(
          in: on.month, &transaction, working: session.surroundings.working))
      var plan = try ResultPlan(transaction.snapshot, for: [entry], replaces: replaces)
      let fate = try plan.take(entry, &transaction)
      return try said(fate, entry, Names(transaction.snapshot, [.unit, .place]))
        + EvidenceOptions.said(entry.evidence)
    }
    return .done(lines, isDryRun: slip.isDryRun, notices: notices)
  }

  private static func result(
    _ subject: Subject, _ outcome: TestResult.Outcome, _ on: Moment, _ month: Month,
    _ transaction: inout Transaction
  ) throws -> TestResult {
    func unit(_ word: String?, _ option: String) throws -> UnitID? {
      try word.map { try transaction.required(Unit.self, $0, at: option).inUse(on: on.day, at: option).id }
    }
    let place = try subject.place.map {
      try transaction.required(Place.self, $0, at: "--place").inUse(on: on.day, at: "--place")
    }
    let grid = try place?.grid.flatMap { try transaction.entry(Grid.self, $0) }
    let keeper = place?.keeper(in: grid, on: on.day)
    guard let owner = try unit(subject.unit ?? keeper?.rawValue, "--unit") else {
      throw Problem.nobodys(place, at: .option("--unit"))
    }
    return TestResult(
      subject.test, of: owner, for: try subject.term?.kept(on: on, in: month), place: place?.id,
      item: subject.item,
      level: subject.level, assessor: try unit(subject.assessor, "--assessor"), outcome: outcome)
  }

  private static func said(
    _ fate: ResultPlan.Fate, _ entry: ResultEntry, _ names: Names
  ) throws(Problem) -> [String] {
    let line = ResultPage.line(entry.result, names)
    let term = entry.term.title
    switch fate {
    case .new(let id): return ["已录入 \(id)：\(line)，计入 \(term)"]
    case .replaced(let old, let id): return ["已录入 \(id)：\(line)，计入 \(term)；\(old) 已作废"]
    case .known(let id): throw .bookedBefore(id, line)
    }
  }
}

extension Problem {
  /// Neither the row nor the place says whose result it is.
  static func nobodys(_ place: Place?, at site: Site) -> Problem {
    Problem(
      "不知道是哪个单位的结果", at: site,
      why: place.map { "没有写明单位，点位「\($0.name)」没有管理主体，所在网格也没有管理单位" } ?? "没有写明单位，也没有写明点位",
      advice: "请写明单位")
  }

  fileprivate static func bookedBefore(_ id: ResultID, _ line: String) -> Problem {
    Problem(
      "这一项已经录入", at: .record(id.description), value: line, why: "同一项只有一个结果",
      advice: "请用 creation result show \(id) 核对；确是另一次的，用 --item 写明是哪一次")
  }
}
