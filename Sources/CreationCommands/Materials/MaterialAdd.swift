import Creation
import CreationStore

/// 登记材料 `creation material add`.
enum MaterialAdd {
  static let command = Command<Session, Outcome>(
    "material add", alias: "材料 登记", summary: "登记一份要报送的材料",
    discussion: "记入申报材料清单；只有一张时不用写 --list。",
    examples: ["creation material add --name 2026年工作总结 --indicator Ⅰ-1 --unit 市教育局 --due 2026-11-30"],
    .option("--name", alias: "--名称", value: "名称", help: "什么材料", .text),
    .option("--unit", alias: "--单位", value: "单位", help: "由哪个单位报送", .text),
    .option("--indicator", alias: "--指标", value: "指标", help: "对应的测评指标", .text).optional,
    .option("--due", alias: "--完成时限", value: "日期", help: "报送时限", .day).optional, NewItem.parameter, run: run)

  @Sendable
  private static func run(
    _ session: Session, _ name: String, _ unit: String, _ indicator: String?, _ due: Day?, _ item: NewItem
  ) throws -> Outcome {
    try item.add(.material, name, unit: unit, due: due, session) { duty, transaction in
      duty.indicator = try indicator.map {
        try transaction.required(Indicator.self, $0, at: "--indicator").id
      }
    }
  }
}

/// 新登记 What the nouns of one kind of list say of an item they add.
struct NewItem: Sendable {
  var id: DutyID?
  var list, standard, person: String?
  var start: Day?
  var isDryRun: Bool

  static let parameter = Parameter<NewItem>.group(
    .option("--id", alias: "--编号", value: "编号", help: "编号（默认顺排）", Reader<DutyID>.word).optional,
    .option("--list", alias: "--清单", value: "清单", help: "记入哪张清单（只有一张时不用写）", .text).optional,
    .option("--standard", alias: "--标准", value: "标准", help: "怎样算合格", .text).optional,
    .option("--person", alias: "--责任人", value: "姓名", help: "责任人", .text).optional,
    .option("--start", alias: "--下达日期", value: "日期", help: "下达或收到的日期（默认今天）", .day).optional,
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入"), make: NewItem.init)
}

extension NewItem {
  /// Adds an item to the list of a noun's kind.
  func add(
    _ noun: DutyNoun, _ name: String, unit: String, due: Day?, _ session: Session,
    _ rest: (inout Duty, inout Transaction) throws -> Void
  ) throws -> Outcome {
    let (duty, notices) = try session.write(dryRun: isDryRun) { transaction in
      let lists = try transaction.snapshot.dutyLists()
      let named = try list.map { try transaction.required(DutyList.self, $0, at: "--list") }
      if let kind = noun.kind, let named, named.kind != kind { throw Problem.wrongKind(named, kind) }
      guard let list = try named?.id ?? noun.list(lists.values.sorted { $0.id < $1.id }) else {
        throw Problem("不知道记入哪张清单", at: .option("--list"), advice: "请用 --list 写明")
      }
      let lead = try transaction.required(Unit.self, unit, at: "--unit").inUse(
        on: session.today, at: "--unit")
      var duty = Duty(
        id: try id ?? transaction.freeDuty(), name: name, list: list, lead: lead.id, due: due)
      if try transaction.entry(Duty.self, duty.id.rawValue)?.id == duty.id {
        throw Problem.takenNumber(duty.id)
      }
      (duty.standard, duty.person, duty.start) = (standard, person, start ?? session.today)
      if let due, let start = duty.start, due < start { throw Problem.dueBefore(start, due) }
      try rest(&duty, &transaction)
      try transaction.put([duty], on: session.present)
      return duty
    }
    let due = duty.due.map { "，\($0)（\($0.weekday.title)）前" } ?? ""
    return .done(["已登记 \(duty.id) \(duty.name)\(due)"], isDryRun: isDryRun, notices: notices)
  }
}

extension Transaction {
  /// A number for a duty nobody has.
  func freeDuty() throws -> DutyID {
    var numbers = FreeNumbers(Duty.self, taken: try snapshot.names(Duty.self).keys)
    return DutyID(rawValue: numbers.next())
  }
}

extension Problem {
  static func takenNumber(_ id: DutyID) -> Problem {
    Problem(
      "编号已有人用", at: .option("--id"), value: id.rawValue, why: "同一登记册里编号不能重复",
      advice: "请换一个编号，或不写 --id 由程序顺排")
  }

  fileprivate static func wrongKind(_ list: DutyList, _ kind: DutyListKind) -> Problem {
    Problem(
      "清单的类别不对", at: .option("--list"), value: list.name, why: "它是\(list.kind.title)清单，这里要\(kind.title)清单",
      advice: "请换一张清单")
  }

  fileprivate static func dueBefore(_ start: Day, _ due: Day) -> Problem {
    Problem(
      "完成时限早于下达日期", at: .option("--due"), value: due.description, why: "下达于 \(start)",
      advice: "请改正其中一个日期")
  }
}
