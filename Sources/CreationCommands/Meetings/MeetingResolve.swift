import Creation
import CreationReports
import CreationStore

/// 决议 `creation meeting resolve`: what a meeting decided becomes a duty of the list of resolutions.
enum MeetingResolve {
  static let command = Command<Session, Outcome>(
    "meeting resolve", alias: "会议 决议", summary: "把会议议定的事项记为决议：谁牵头、谁配合、什么时候完成",
    discussion: "记入类别为会议决议的清单，没有就新建一张；有几张时用 --list 写明。以后的进展、交付、验收用 creation duty。"
      + "出处写明会议编号，下次会议用 meeting agenda 逐项过。",
    examples: [
      "creation meeting resolve A202611-0003 --title 完善中心农贸市场周边停车 --lead 市交警支队 --support 城东区 --due 2026-11-30"
    ],
    .argument("编号", help: "会议的活动编号", .activity), Content.parameter,
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入"), run: run)

  /// What was decided, as the person wrote it.
  private struct Content: Sendable {
    var title, lead: String
    var supports: [String]
    var due: Day?
    var person, standard, list: String?

    static let parameter = Parameter<Content>.group(
      .option("--title", alias: "--任务", value: "任务", help: "要做什么", .name),
      .option("--lead", alias: "--牵头", value: "单位", help: "牵头单位，只有一个", .text),
      .option("--support", alias: "--配合", value: "单位,…", help: "配合单位", .list(of: .text)).repeated(),
      .option("--due", alias: "--时限", value: "日期", help: "完成时限，不写的长期坚持", .day).optional,
      .option("--person", alias: "--责任人", value: "姓名", help: "责任人", .text).optional,
      .option("--standard", alias: "--标准", value: "标准", help: "怎样算完成", .text).optional,
      .option("--list", alias: "--清单", value: "清单", help: "记入哪张清单（默认会议决议清单）", .text).optional
    ) { title, lead, supports, due, person, standard, list in
      Content(
        title: title, lead: lead, supports: Array(supports.joined()), due: due, person: person,
        standard: standard, list: list)
    }
  }

  @Sendable
  private static func run(
    _ session: Session, _ id: ActivityID, _ content: Content, _ isDryRun: Bool
  ) throws -> Outcome {
    let (made, notices) = try session.write(dryRun: isDryRun) { transaction in
      try decide(id, content, on: session.present, &transaction)
    }
    let duty = made.duty
    let due = duty.due.map { "，\($0) 前完成" } ?? "，长期坚持"
    return .done(
      ["已记决议 \(duty.id)：\(duty.name)，\(made.lead)牵头\(due)（\(made.list)）"],
      isDryRun: isDryRun, notices: notices)
  }

  private static func decide(
    _ id: ActivityID, _ content: Content, on moment: Moment, _ transaction: inout Transaction
  ) throws -> (duty: Duty, list: String, lead: String) {
    let snapshot = transaction.snapshot
    let meeting = try snapshot.meeting(id).record
    if meeting.isVoid { throw Problem.voidMeeting(meeting) }
    let (target, isNew) = try list(named: content.list, snapshot)
    let made = try duty(content, of: meeting, in: target.id, snapshot)
    if isNew { try transaction.put([target], on: moment) }
    try transaction.put([made], on: moment)
    let lead = try snapshot.entry(Unit.self, made.lead.rawValue)?.name ?? made.lead.rawValue
    return (made, target.name, lead)
  }

  /// The list resolutions go to, and whether it has to be made.
  private static func list(
    named word: String?, _ snapshot: Snapshot
  ) throws -> (list: DutyList, isNew: Bool) {
    if let word {
      let list = try snapshot.required(DutyList.self, word, at: "--list").inUse(on: .earliest, at: "--list")
      guard list.kind == .resolution else { throw Problem.otherList(list) }
      return (list, false)
    }
    let all = try snapshot.register(DutyList.self).entries
    let lists = all.filter { $0.kind == .resolution && $0.retired == nil }
    if lists.count > 1 { throw Problem.severalLists(lists) }
    if let list = lists.first { return (list, false) }
    var numbers = FreeNumbers(DutyList.self, taken: all.map(\.id.rawValue))
    return (DutyList(id: DutyListID(rawValue: numbers.next()), name: "会议决议", kind: .resolution), true)
  }

  private static func duty(
    _ content: Content, of meeting: ActivityRecord, in list: DutyListID, _ snapshot: Snapshot
  ) throws -> Duty {
    let day = meeting.on.day
    var problems = Problems([])
    func unit(_ word: String, _ option: String) -> UnitID? {
      problems.collecting { try snapshot.required(Unit.self, word, at: option).inUse(on: day, at: option).id }
    }
    let lead = unit(content.lead, "--lead")
    let supports = content.supports.compactMap { unit($0, "--support") }
    try problems.throwIfAny()
    let taken = try snapshot.register(Duty.self).entries
    if let twin = taken.first(where: {
      $0.meeting == meeting.id && $0.name == content.title && $0.retired == nil
    }) {
      throw Problem.decidedBefore(twin)
    }
    var numbers = FreeNumbers(Duty.self, taken: taken.map(\.id.rawValue))
    var duty = Duty(
      id: DutyID(rawValue: numbers.next()), name: content.title, list: list, lead: lead ?? "",
      due: content.due)
    duty.supports = supports
    (duty.person, duty.standard) = (content.person, content.standard)
    (duty.start, duty.origin) = (day, "\(meeting.id) \(meeting.activity.title)")
    if let (field, problem) = try Duty.fault(of: duty, try RegisterLookups(snapshot)) {
      throw problem.at(.option(field == "supports" ? "--support" : "--\(field)"))
    }
    return duty
  }
}

extension Problem {
  fileprivate static func voidMeeting(_ record: ActivityRecord) -> Problem {
    Problem(
      "会议已作废", at: .option("<编号>"), value: record.id.description, why: "作废的会议没有决议",
      advice: "请用 creation meeting 查看会议的编号")
  }

  fileprivate static func otherList(_ list: DutyList) -> Problem {
    Problem(
      "不是会议决议清单", at: .option("--list"), value: list.name, why: "它的类别是\(list.kind.title)",
      advice: "请换一张类别为会议决议的清单，或不写 --list")
  }

  fileprivate static func severalLists(_ lists: [DutyList]) -> Problem {
    Problem(
      "不知道记入哪张清单", at: .option("--list"),
      why: "会议决议清单有 \(lists.map { "\($0.id) \($0.name)" }.joined(separator: "、"))", advice: "请用 --list 写明")
  }

  fileprivate static func decidedBefore(_ duty: Duty) -> Problem {
    Problem(
      "这项决议已经记过", at: .record(duty.id.rawValue), value: duty.name, why: "同一次会议里已有同名的决议",
      advice: "请用 creation duty show \(duty.id) 核对；确是另一项的，在 --title 里写明")
  }
}
