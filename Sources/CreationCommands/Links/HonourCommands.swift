import Creation
import CreationReports
import CreationStore

/// 荣誉 `creation honour`: who holds what, what has to be reviewed, what is withdrawn.
enum HonourCommands {
  static let commands =
    [list, due, withdraw]
    + FormCommands<Honour>.all(
      "honour", alias: "荣誉",
      example: "creation honour add --name 市图书馆 --title 文明单位 --level 市级 --review 2028-12-31"
    ).filter { ![["honour"], ["honour", "retire"]].contains($0.path) }

  private static let list = Command<Session, Outcome>(
    "honour", alias: "荣誉", summary: "列出荣誉：有效、复查到期、已撤销",
    discussion: "各条件须同时满足。已撤销的加 --retired 或 --state 已撤销 才列。--format csv 写出的表可以再用 honour import 导入。",
    examples: ["creation honour", "creation honour --state 已撤销", "creation honour --level 市级 --format csv"],
    FormFilter<Honour>.parameter,
    .option("--state", alias: "--状态", value: "状态", help: "只要这种状态的", .choice(HonourState.self)).optional,
    SheetOptions.parameter, run: list)

  @Sendable
  private static func list(
    _ session: Session, _ filter: FormFilter<Honour>, _ state: HonourState?, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let filter = state == .withdrawn ? filter.withRetired : filter
    let lookups = try RegisterLookups(snapshot, names: [.unit])
    let honours = try filter.entries(try snapshot.register(Honour.self).entries, lookups)
      .filter { state == nil || $0.state(on: session.today) == state }
    return try .sheet(sheet(honours, lookups, on: session.today), options)
  }

  private static let due = Command<Session, Outcome>(
    "honour due", alias: "荣誉 到期", summary: "复查到期的荣誉",
    discussion: "复查合格的，用 honour edit --review 写上下次复查的日期；不合格的，用 honour withdraw 撤销。",
    examples: ["creation honour due", "creation honour due --until 2026-12-31 --format csv"],
    .option("--until", alias: "--截至", value: "日期", help: "在这一天以前（含）应复查的（默认今天）", .day).optional,
    .flag("--fail", alias: "--有则失败", help: "有到期的时退出码为 1"), SheetOptions.parameter, run: due)

  @Sendable
  private static func due(
    _ session: Session, _ day: Day?, _ fails: Bool, _ options: SheetOptions
  ) throws -> Outcome {
    let snapshot = try session.store().snapshot()
    let day = day ?? session.today
    let honours = try snapshot.register(Honour.self).entries.filter { $0.state(on: day) == .due }
      .sorted { ($0.review ?? .latest, $0.id) < ($1.review ?? .latest, $1.id) }
    let lookups = try RegisterLookups(snapshot, names: [.unit])
    var outcome = try Outcome.sheet(sheet(honours, lookups, on: day), options)
    if fails, !honours.isEmpty { outcome.status = .problemsFound }
    return outcome
  }

  private static let withdraw = Command<Session, Outcome>(
    "honour withdraw", alias: "荣誉 撤销", summary: "撤销一项荣誉，写明原因",
    discussion: "荣誉留在登记册里，注明撤销日期和原因。撤错的用 creation undo 撤回。",
    examples: ["creation honour withdraw H-01 --reason 复查不合格，创建工作滑坡"],
    .argument("荣誉", help: "编号或获得者", .text),
    .option("--reason", alias: "--原因", value: "原因", help: "为什么撤销", .text),
    .option("--on", alias: "--日期", value: "日期", help: "从哪天起撤销（默认今天）", .day).optional,
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入"), run: withdraw)

  @Sendable
  private static func withdraw(
    _ session: Session, _ word: String, _ reason: String, _ day: Day?, _ isDryRun: Bool
  ) throws -> Outcome {
    let day = day ?? session.today
    let (honour, notices) = try session.write(dryRun: isDryRun) { transaction in
      var honour = try transaction.required(Honour.self, word, at: "<荣誉>")
      if let problem = honour.refusal(ofWithdrawingOn: day, today: session.today) { throw problem }
      honour.retired = day
      honour.reason = reason
      try transaction.put([honour], on: session.present)
      return honour
    }
    return .done(
      ["已撤销 \(honour.id) \(honour.name)的「\(honour.title)」，自 \(day) 起"], isDryRun: isDryRun, notices: notices)
  }
}

extension HonourCommands {
  /// The honours with where each stands.
  private static func sheet(_ honours: [Honour], _ lookups: RegisterLookups, on day: Day) -> Sheet {
    var sheet = FormCommands<Honour>.sheet(honours, lookups)
    sheet.columns.append(Column("state", "状态"))
    for (index, honour) in honours.enumerated() where sheet.rows.indices.contains(index) {
      sheet.rows[index].append(.coded(honour.state(on: day)))
    }
    return sheet
  }
}

extension Honour {
  /// Why it may not be withdrawn from a day, or nothing where it may.
  fileprivate func refusal(ofWithdrawingOn day: Day, today: Day) -> Problem? {
    if let retired {
      return Problem(
        "这项荣誉已经撤销", at: .record(id.rawValue), value: name,
        why: "自 \(retired) 起" + (reason.map { "，原因：\($0)" } ?? ""), advice: "请用 creation honour show \(id) 查看"
      )
    }
    if day > today {
      return Problem(
        "撤销日期在今天之后", at: .option("--on"), value: day.description, why: "今天是 \(today)",
        advice: "请到那天再撤销，或改写 --on")
    }
    guard let awarded, day < awarded else { return nil }
    return Problem(
      "撤销日期早于授予日期", at: .option("--on"), value: day.description, why: "\(id) 授予于 \(awarded)",
      advice: "请核对 --on")
  }
}
