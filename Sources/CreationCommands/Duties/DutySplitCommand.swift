import Creation
import CreationStore

/// 分解 `creation duty split`: a part of a duty, for a unit or a person below.
enum DutySplitCommand {
  static let command = Command<Session, Outcome>(
    "duty split", alias: "事项 分解", summary: "把一项分解给下级单位或责任人",
    discussion: "新的一项记在同一张清单里，上级是原来那一项；不写 --unit 的仍由原牵头单位负责，不写 --due 的与上级同时限。时限不能晚于上级。",
    examples: [
      "creation duty split D-001 --title 施划龙泉街道停车位 --unit 龙泉街道 --person 池映川 --target '>=120个'",
      "creation duty split D-001 --title 施划泉水路北段 --unit 泉水社区 --person 邸清源 --due 2026-11-30",
    ],
    .argument("编号", help: "要分解的事项", .text),
    .option("--title", alias: "--任务", value: "任务", help: "分解出来的任务", .text), Part.parameter,
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入"), run: run)

  /// What is said of the part.
  private struct Part: Sendable {
    var id: DutyID?
    var unit, person, leader, standard: String?
    var due: Day?
    var target: DutyTarget?

    static let parameter = Parameter<Part>.group(
      .option("--id", alias: "--编号", value: "编号", help: "编号（默认顺排）", Reader<DutyID>.word).optional,
      .option("--unit", alias: "--单位", value: "单位", help: "责任单位（默认上级的牵头单位）", .text).optional,
      .option("--person", alias: "--责任人", value: "姓名", help: "责任人", .text).optional,
      .option("--leader", alias: "--分管领导", value: "姓名", help: "分管领导", .text).optional,
      .option("--standard", alias: "--标准", value: "标准", help: "怎样算完成（默认同上级）", .text).optional,
      .option("--due", alias: "--完成时限", value: "日期", help: "完成时限（默认同上级）", .day).optional,
      .option("--target", alias: "--量化目标", value: "目标", help: "要达到的数，如 >=120个", .written).optional,
      make: Part.init)
  }

  @Sendable
  private static func run(
    _ session: Session, _ word: String, _ title: String, _ part: Part, _ isDryRun: Bool
  ) throws -> Outcome {
    let ((duty, parent), notices) = try session.write(dryRun: isDryRun) { transaction in
      let desk = try DutyDesk([word], .duty, on: session.present, &transaction)
      guard let parent = desk.duties.first else { throw Problem.noParent(word) }
      let record = desk.record(of: parent)
      let duty = try made(part, title, of: record, &transaction)
      try transaction.put([duty], on: session.present)
      return (duty, parent)
    }
    let due = duty.due.map { "，\($0) 前" } ?? ""
    return .done(
      ["已从 \(parent.id) 分解出 \(duty.id) \(duty.name)\(due)"], isDryRun: isDryRun,
      notices: (duty.person == nil ? ["\(duty.id) 还没有定责任人"] : []) + notices)
  }

  private static func made(
    _ part: Part, _ title: String, of record: DutyRecord, _ transaction: inout Transaction
  ) throws -> Duty {
    let parent = record.duty
    guard record.course.state.isOpen else { throw Problem.ended(record) }
    let lead = try part.unit.map { try transaction.required(Unit.self, $0, at: "--unit").id } ?? parent.lead
    var duty = Duty(
      id: try part.id ?? transaction.freeDuty(), name: title, list: parent.list, lead: lead,
      due: part.due ?? record.due)
    if try transaction.entry(Duty.self, duty.id.rawValue)?.id == duty.id {
      throw Problem.takenNumber(duty.id)
    }
    if let due = duty.due, let last = record.due, due > last {
      throw Problem.afterParent(due, last, parent.id)
    }
    (duty.person, duty.leader) = (part.person, part.leader ?? parent.leader)
    (duty.standard, duty.target) = (part.standard ?? parent.standard, part.target)
    (duty.start, duty.indicator) = (parent.start, parent.indicator)
    duty.parent = parent.id
    return duty
  }
}

extension DutyDesk {
  /// A duty as it stands before the command.
  func record(of duty: Duty) -> DutyRecord { DutyRecord(duty, course(of: duty.id)) }
}

extension Problem {
  fileprivate static func noParent(_ word: String) -> Problem {
    Problem("没有这个清单事项", at: .option("<编号>"), value: word, advice: "请用 creation duty 查看编号")
  }

  fileprivate static func ended(_ record: DutyRecord) -> Problem {
    Problem(
      "已经办结，不能再分解", at: .record(record.duty.id.rawValue), value: record.course.state.title,
      why: "分解的是还在办的事项", advice: "请核对编号")
  }

  fileprivate static func afterParent(_ due: Day, _ last: Day, _ parent: DutyID) -> Problem {
    Problem(
      "时限晚于上级", at: .option("--due"), value: due.description, why: "\(parent) 的时限是 \(last)",
      advice: "请写 \(last) 或以前")
  }
}
