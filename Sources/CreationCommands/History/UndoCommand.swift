import Creation
import CreationReports
import CreationStore

/// 撤销 `creation undo`: takes a command back.
enum UndoCommand {
  static let commands = [command]

  private static let command = Command<Session, Outcome>(
    "undo", alias: "撤销", summary: "撤销最后一条命令（须是自己记的），或 --tx 指明的一条",
    discussion: "整条命令一起撤销：记过的账仍在流水里，注明已撤销，从此不计入任何数字；登记册改回原样。"
      + "月份已月结、后面的记账以它为前提的，拒绝并说明。撤销的命令号再撤销一次，原来的命令恢复有效；含登记册变动的不能恢复，请重新运行。",
    examples: ["creation undo", "creation undo --tx T1tn93o-0k2f --text 点位选错"],
    .option("--tx", alias: "--命令号", value: "命令号", help: "撤销哪条命令（默认自己最后一条）", .word).optional,
    .option("--text", alias: "--说明", value: "文字", help: "为什么撤销", .text).optional,
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入"), run: run)

  @Sendable
  private static func run(
    _ session: Session, _ command: TransactionID?, _ text: String?, _ isDryRun: Bool
  ) throws -> Outcome {
    let (result, notices) = try session.write(dryRun: isDryRun) { transaction in
      let entries = try transaction.undo(command, on: session.present, text: text)
      return (
        said: said(entries, try Names(transaction.snapshot)),
        notices: try reportersLeft(entries, transaction.snapshot)
      )
    }
    return .done(result.said, isDryRun: isDryRun, notices: result.notices + notices)
  }

  /// Whose reporters stay on file: their report may be made to count again, so only a person can say.
  private static func reportersLeft(
    _ entries: [LoggedPosting], _ snapshot: Snapshot
  ) throws -> [String] {
    let reported = entries.compactMap { entry in
      if case .finding(let id, .reported) = entry.posting.body { id } else { nil }
    }
    guard !reported.isEmpty else { return [] }
    let reporters = try snapshot.reporters()
    let left = reported.filter { reporters[$0] != nil }
    guard let first = left.first else { return [] }
    return ["\(left.count) 个问题的举报人信息还在 private/，不再需要的请删除：creation finding forget \(first) --reason 登记已撤销"]
  }

  private static func said(_ entries: [LoggedPosting], _ names: Names) -> [String] {
    guard let stamp = entries.first?.posting.stamp else { return [] }
    if let other = entries.lazy.compactMap(\.takenBack).first {
      return ["已恢复：命令 \(other) 重新计入"]
    }
    let head = "已撤销 \(stamp.tx)：\(stamp.by) 记于 \(stamp.at.moment.title)，共 \(entries.count) 笔"
    let shown = entries.prefix(10).map { "  " + LogList.line(LogList.Row($0), names) }
    return [head] + shown + (entries.count > 10 ? ["  另有 \(entries.count - 10) 笔"] : [])
  }
}
