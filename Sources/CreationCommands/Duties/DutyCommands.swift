/// 事项 `creation duty`: listing, showing, splitting, and everything that happens to a duty.
enum DutyCommands {
  /// The commands that take the place of the usual list and show.
  static let views = [
    DutyListCommand.command(
      .duty, summary: "列出清单事项：办到哪里、时限、逾期、目标",
      examples: [
        "creation duty --list 短板项目清单 --overdue", "creation duty --unit 龙泉街道 --state 未完成 --due 本季度",
        "creation duty --kind 年度任务 --format csv --output 年度任务.csv",
      ]),
    DutyShowCommand.command(.duty),
  ]

  /// What can happen to a duty.
  static let commands =
    [DutySplitCommand.command, DutyProgressCommand.command, DutyDeliverCommand.deliver]
    + [DutyVerbs.accept, DutyVerbs.sendBack].map { $0.command(.duty) }
    + [DutyExtendCommand.command(.duty), DutyVerbs.drop.command(.duty)]
}
