import Creation
import CreationStore

/// 重开月份 `creation month reopen`: opens the last closed month again and keeps what was issued.
enum MonthReopen {
  static let command = Command<Session, Outcome>(
    "month reopen", alias: "月份 重开", summary: "重开最后一个已月结的月份，已发布的版本留存",
    discussion: "只能重开最后一个已月结的月份，须写明理由。已发布的成绩和结转移到 months/<月份>/issued-1（再重开为 issued-2 …），"
      + "一个字也不改；重开的时间、经办人和理由记入流水，下期通报同列两个版本。补记或更正以后再 month close。重开不能用 undo 撤销。",
    examples: ["creation month reopen 2026-10 --reason '城东区申诉成立，补记三件'"],
    .argument("月份", help: "如 2026-10，或 上月", .month),
    .option("--reason", alias: "--理由", value: "文字", help: "为什么重开，记入流水并在通报写明", .text),
    .flag("--dry-run", alias: "--试运行", help: "只检查，不写入"), run: run)

  @Sendable
  private static func run(
    _ session: Session, _ word: MonthWord, _ reason: String, _ isDryRun: Bool
  ) throws -> Outcome {
    let (line, notices) = try session.write(dryRun: isDryRun) { transaction in
      let snapshot = transaction.snapshot
      let month = try word.month(on: session.today, snapshot)
      let title = month.title(over: try snapshot.days(of: month))
      let number = try transaction.reopen(month, on: session.present, reason: reason)
      return
        "\(title)已重开：第 \(number) 次发布的版本留存在 months/\(month)/issued-\(number)；补记以后请再运行 creation month close \(month)"
    }
    return .done([line], isDryRun: isDryRun, notices: notices)
  }
}
