import Creation

/// 材料 `creation material`: material to be handed in, a duty of a list of its kind under its own words.
enum MaterialCommands {
  static let commands =
    [
      DutyListCommand.command(
        .material, summary: "列出申报材料：未报、已报待审、已归档、退回补正",
        examples: ["creation material --unit 市教育局 --state 未报", "creation material --overdue --format csv"]),
      DutyShowCommand.command(.material), MaterialAdd.command, MaterialImport.command,
      DutyDeliverCommand.submit,
    ] + [DutyVerbs.archive, DutyVerbs.sendBack].map { $0.command(.material) }
    + [
      DutyExtendCommand.command(.material), DutyVerbs.waive.command(.material),
      MaterialStatusCommand.command,
    ]
}
