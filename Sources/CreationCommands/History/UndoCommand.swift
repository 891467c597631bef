import Creation
import CreationReports
import CreationStore

/// 撤销 `creation undo`: takes a command back.
enum UndoCommand {
  static let commands = [command]

  private static let command = Command<Session, Outcome>(
    "undo", alias: "撤销", summary: "撤销自己的最后一条命令，或 --tx 指明的一条",
    discussion: "整条命令一起撤销：记过的账仍在流水里，注明已撤销，从此不计入任何数字；登记册改回原样。"
      + "月份已月结、后面的记账以它为前提的，拒绝并说明。撤销的命令号再撤销一次，原来的命令恢复有效。",
    examples: ["creation undo", "creation undo --tx T1tn93o-0k2f --text 点位选错"],
    .option("--tx", alias: "--命令号", value: "命令号", help: "撤销哪条命令（默认自己最后一条）", .word).optional,
    .option("--text", alias: "--说明", value: "文字", help: "为什么撤销", .text).optional,
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入"), run: run)

  @Sendable
  private static func run(
    _ session: Session, _ command: TransactionID?, _ text: String?, _ isDryRun: Bool
  ) throws -> Outcome {
    let (lines, notices) = try session.write(dryRun: isDryRun) { transaction in
      let entries = try transaction.undo(command, on: session.present, text: text)
      return said(entries, try Names(transaction.snapshot))
    }
    return .done(lines, isDryRun: isDryRun, notices: notices)
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
