import Creation
import CreationStore

/// 金点子 `creation suggestion`: what citizens propose and a unit answers, a duty of a list of its kind.
///
/// 「定期向社会征集经常化创建文明城市『金点子』，建立市民群众建言献策『直通车』制度」（丽水，17）.
enum SuggestionCommands {
  static let commands = [
    DutyListCommand.command(
      .suggestion, summary: "列出市民建议：待答复、已答复、采纳了没有",
      examples: ["creation suggestion --state 待答复", "creation suggestion --unit 市市政园林局 --format csv"]),
    DutyShowCommand.command(.suggestion), add, answer, DutyExtendCommand.command(.suggestion),
    DutyVerbs.drop.command(.suggestion),
  ]

  private static let add = Command<Session, Outcome>(
    "suggestion add", alias: "金点子 登记", summary: "登记一条市民建议，交承办单位答复",
    discussion: "记入金点子清单；只有一张时不用写 --list。--from 写来自哪里，不写姓名和电话。",
    examples: ["creation suggestion add --title 书院公园增设座椅 --from 市民来信 --unit 市市政园林局 --due 2026-12-05"],
    .option("--title", alias: "--建议", value: "建议", help: "建议什么", .text),
    .option("--unit", alias: "--单位", value: "单位", help: "承办单位", .text),
    .option("--from", alias: "--来自", value: "来处", help: "来自哪里，如 市民来信、政协委员", .text).default("市民"),
    .option("--due", alias: "--完成时限", value: "日期", help: "答复时限", .day).optional, NewItem.parameter
  ) { session, title, unit, origin, due, item in
    try item.add(.suggestion, title, unit: unit, due: due, session) { duty, _ in duty.origin = origin }
  }

  private static let answer = Command<Session, Outcome>(
    "suggestion answer", alias: "金点子 答复", summary: "记下答复，办结",
    discussion: "--adopted 采纳、--declined 未采纳，记在答复的开头；都不写的只算答复。",
    examples: ["creation suggestion answer D-201 --adopted --text 年内增设十处座椅"], DutyPosting.targets,
    .flag("--adopted", alias: "--采纳", help: "采纳了"), .flag("--declined", alias: "--未采纳", help: "没有采纳"),
    PostingSlip.parameter("怎样答复", isRequired: true)
  ) { session, words, isAdopted, isDeclined, slip in
    guard !isAdopted || !isDeclined else {
      throw Problem(
        "采纳和未采纳只能写一个", at: .option("--adopted"), why: "同时写了 --declined", advice: "请只留一个")
    }
    let adoption: Adoption? = isAdopted ? .adopted : isDeclined ? .declined : nil
    var slip = slip
    slip.text = slip.text.map { text in adoption?.answer(text) ?? text }
    return try DutyPosting.post(
      words, slip, .suggestion, session,
      events: { record, _, _ in
        record.course.state == .delivered ? [.accepted] : [.delivered(nil), .accepted]
      },
      said: { record, _ in
        "\(record.duty.id) 已答复（\(DutyVerbs.standing(record))）" + (adoption.map { "，\($0.title)" } ?? "")
      })
  }
}
