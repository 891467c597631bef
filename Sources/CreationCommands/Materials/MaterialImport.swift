import Creation
import CreationStore

/// 导入材料 `creation material import`: as `duty import`, into the list of material where the table names none.
enum MaterialImport {
  static let command = Command<Session, Outcome>(
    "material import", alias: "材料 导入", summary: "从 CSV 导入要报送的材料，编号或名称已有的按表更新",
    discussion: "列同 duty import；没有「清单」一列的，记入申报材料清单。有一行不对就全不写入。",
    examples: ["creation material import 材料.csv --map name=材料名称,lead=报送单位"],
    .argument("文件", help: "CSV 文件，- 为标准输入", .text),
    .option("--map", alias: "--对应", value: "字段=列名,…", help: "哪个字段是哪一列", .columns()).optional,
    TableFormat.parameter, .flag("--dry-run", alias: "--试运行", help: "只检查，不写入"), run: run)

  @Sendable
  private static func run(
    _ session: Session, _ file: String, _ named: [FormField<Duty>: String]?, _ format: TableFormat,
    _ isDryRun: Bool
  ) throws -> Outcome {
    let input = try InputFile(file, session)
    let ((table, changes), notices) = try session.write(dryRun: isDryRun) { transaction in
      let lists = try transaction.snapshot.dutyLists()
      let known = lists.values.filter { $0.kind == .material && $0.retired == nil }
      let list = known.count == 1 ? known.first?.id : nil
      let table = try RegisterImport<Duty>(
        input.bytes, file: input.name, named: named ?? [:], format: format,
        new: { Duty(id: $0, name: "", list: list ?? "", lead: "") }, &transaction)
      for duty in table.entries { try DutyNoun.material.require(duty, in: lists) }
      return (table, try transaction.put(table.entries, on: session.present))
    }
    let rows = table.entries.count
    let added = changes.count { $0.action == .added }
    return .done(
      ["\(input.name)：\(rows) 行，登记 \(added)，变更 \(changes.count - added)，不变 \(rows - changes.count)"],
      isDryRun: isDryRun, notices: table.notices + notices)
  }
}
