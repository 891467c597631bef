import Creation
import CreationStore

/// 检查抬头 What a round is, as the person wrote it: by which mechanism, who went, which routine it fulfils.
struct RoundHead: Sendable {
  var plan: String?
  var mechanism: Source?
  var test: TestName?
  var name, routine: String?
  var teams: [String]
  var present: [Participant]

  static let parameter = Parameter<RoundHead>.group(
    .option("--mechanism", alias: "--检查机制", value: "机制", help: "按哪种机制，如 周巡查、月测评、暗访、巡访团", .word).optional,
    .option("--plan", alias: "--计划", value: "计划", help: "按哪个检查计划：机制、检查人、常态机制照计划", .text).optional,
    .option("--test", alias: "--测评", value: "名称", help: "评定记作哪种测评（默认同检查机制），如 实地测评", Reader<TestName>.word)
      .optional,
    .option("--name", alias: "--名称", value: "名称", help: "这次检查的名称（默认计划名称，或日期加机制）", .name).optional,
    .option("--routine", alias: "--常态机制", value: "机制", help: "落实哪项常态机制（默认同名的那项）", .text).optional,
    .option("--team", alias: "--检查单位", value: "单位,…", help: "哪些单位去查的（默认本机构）", .list(of: .text)).repeated(),
    .option(
      "--present", alias: "--参加人", value: "姓名（身份）、…", help: "谁去的，如 岳明礼（人大代表）、方之远",
      Reader { Participant.list(try Reader<String>.text.read($0)) }
    ).repeated()
  ) { mechanism, plan, test, name, routine, teams, present in
    RoundHead(
      plan: plan, mechanism: mechanism, test: test, name: name, routine: routine,
      teams: Array(teams.joined()), present: Array(present.joined()))
  }
}

/// 检查抬头 The same with its words looked up.
struct RoundCard {
  /// 检查机制.
  var mechanism: Source
  /// What grades are booked as.
  var test: TestName
  /// What the round is called, where that is said.
  var name: String?
  /// The routine it fulfils.
  var routine: RoutineID?
  /// The units that went.
  var teams: [UnitID]
  /// 参加人.
  var present: [Participant]
}

extension RoundHead {
  /// Looks the words up; everything wrong with them is thrown at once.
  func card(on day: Day, _ snapshot: Snapshot) throws -> RoundCard {
    var problems = Problems([])
    let plan = plan.flatMap { word in
      problems.collecting {
        try snapshot.required(InspectionPlan.self, word, at: "--plan").inUse(on: day, at: "--plan")
      }
    }
    let named = routine.flatMap { word in
      problems.collecting { try snapshot.required(Routine.self, word, at: "--routine") }
    }
    let teams = teams.compactMap { word in
      problems.collecting {
        try snapshot.required(Unit.self, word, at: "--team").inUse(on: day, at: "--team").id
      }
    }
    try problems.throwIfAny()
    guard let mechanism = mechanism ?? plan?.mechanism else { throw Problem.noMechanism }
    return RoundCard(
      mechanism: mechanism, test: test ?? TestName(rawValue: mechanism.rawValue), name: name ?? plan?.name,
      routine: try named?.id ?? plan?.routine ?? RoundHead.routine(of: mechanism, on: day, snapshot),
      teams: teams, present: present.isEmpty ? (plan?.members ?? []).map { Participant($0) } : present)
  }

  /// The one routine in use that is called as the mechanism.
  private static func routine(
    of mechanism: Source, on day: Day, _ snapshot: Snapshot
  ) throws -> RoutineID? {
    let routines = try snapshot.register(Routine.self).entries.filter { routine in
      routine.name == mechanism.rawValue && routine.kind == .inspection
        && (routine.retired.map { $0 > day } ?? true)
    }
    return routines.count == 1 ? routines.first?.id : nil
  }
}

extension Reader where Value == ActivityID {
  /// The number of a round.
  static var round: Reader {
    Reader { text in
      guard let id = ActivityID(text) else {
        throw Problem("检查编号写错了", why: "应写作 A202611-0042", advice: "请用 creation inspection 查看编号")
      }
      return id
    }
  }
}

extension Problem {
  fileprivate static let noMechanism = Problem(
    "没有写检查机制", at: .option("--mechanism"), why: "要知道是哪种检查，也可以用 --plan 指明计划",
    advice: "请加上 --mechanism，如 --mechanism 周巡查")
}
