import Creation
import CreationReports
import CreationStore

/// 删除举报人 `creation finding forget`: erases who reported a finding, at their request.
enum ForgetReporter {
  static let command = Command<Session, Outcome>(
    "finding forget", alias: "问题 删除举报人", summary: "应本人要求删除举报人的姓名电话",
    discussion: "写明问题编号，或用 --name、--phone 找出这个人举报的全部问题。private/ 里有关的各行全部删去，流水里记下删除的时间、经办人和理由，"
      + "不记姓名电话。问题本身和已写进说明的文字不变。备份和以前导出的文件要另行清理。",
    examples: [
      "creation finding forget F202611-0042 --reason 本人要求",
      "creation finding forget --phone 13800001111 --reason 本人要求",
    ],
    .argument("编号", help: "问题编号，可写几个", .finding).repeated(),
    .option("--name", alias: "--姓名", value: "姓名", help: "这个人举报的全部问题", .text).optional,
    .option("--phone", alias: "--电话", value: "号码", help: "用这个电话举报的全部问题", .text).optional,
    .option("--reason", alias: "--理由", value: "文字", help: "为什么删，记入流水，不要写姓名电话", .text),
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入"), run: run)

  @Sendable
  private static func run(
    _ session: Session, _ ids: [FindingID], _ name: String?, _ phone: String?, _ reason: String,
    _ isDryRun: Bool
  ) throws -> Outcome {
    let person = name == nil && phone == nil ? nil : PersonSearch(name: name, phone: phone)
    guard ids.isEmpty != (person == nil) else { throw Problem.whose }
    let (result, notices) = try session.write(dryRun: isDryRun) { transaction in
      let found = try found(ids, person, transaction.snapshot)
      let told = try leftInTexts(of: found, transaction.snapshot)
      try transaction.forgetReporters(of: found, reason: reason, on: session.present)
      return (ids: found, told: told)
    }
    let lines = result.ids.map { "\($0) 的举报人信息已删除" }
    return .done(lines, isDryRun: isDryRun, notices: told(result.told) + notices)
  }

  /// The findings meant, in order, each once.
  private static func found(
    _ ids: [FindingID], _ person: PersonSearch?, _ snapshot: Snapshot
  ) throws -> [FindingID] {
    guard let person else { return Set(ids).sorted() }
    let reporters = try snapshot.reporters(person)
    let found = Set(reporters.map(\.finding)).sorted()
    guard !found.isEmpty else { throw Problem.nobody(person) }
    let phones = Set(reporters.compactMap { $0.phone.map(PersonSearch.comparable) })
    if person.phone == nil, phones.count > 1 { throw Problem.namesakes(found) }
    return found
  }

  /// The findings whose ledger texts name the person: what is posted is never edited.
  private static func leftInTexts(of ids: [FindingID], _ snapshot: Snapshot) throws -> [FindingID] {
    let reporters = try snapshot.reporters()
    guard let first = ids.first?.month else { return [] }
    var told: Set<FindingID> = []
    for month in snapshot.months where month >= first {
      try snapshot.postings(in: month, damaged: { _ in }) { (posting, _) throws(Problem) in
        guard case .finding(let id, _) = posting.body, let text = posting.text, ids.contains(id) else {
          return
        }
        if reporters[id]?.isGivenAway(by: text) == true { told.insert(id) }
      }
    }
    return told.sorted()
  }

  private static func told(_ ids: [FindingID]) -> [String] {
    if ids.isEmpty { return [] }
    let list = ids.map(\.description).joined(separator: "、")
    return ["\(list) 的说明里写着本人的姓名或电话；流水不能改，电话在导出时会遮住"]
  }
}

extension Problem {
  fileprivate static let whose = Problem(
    "没有说清删谁的", why: "写问题编号，或写 --name、--phone，两者取一",
    advice: "请写成 creation finding forget F202611-0042 --reason 本人要求")

  fileprivate static func nobody(_ person: PersonSearch) -> Problem {
    let options = [person.name.map { _ in "--name" }, person.phone.map { _ in "--phone" }]
    return Problem(
      "没有这个人的举报信息", at: .option(options.compactMap(\.self).joined(separator: " ")),
      why: "private/ 里没有相符的，或已经删除", advice: "请核对写法，或用问题编号来删")
  }

  fileprivate static func namesakes(_ ids: [FindingID]) -> Problem {
    Problem(
      "同名的可能不止一人", at: .option("--name"), value: ids.map(\.description).joined(separator: "、"),
      why: "这些问题的举报人同名，电话不同", advice: "请加上 --phone，或写明问题编号")
  }
}
