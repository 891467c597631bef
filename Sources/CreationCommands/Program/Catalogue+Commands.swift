extension Program {
  /// Every command there is.
  static let catalogue = Catalogue<Globals, Session, Outcome>(
    "creation", summary: "创城办的责任清单、检查问题、整改时限和月度考评",
    chapters: [
      "每天": [
        Noun("finding", alias: "问题", summary: "登记、回复、复核、查找、导入问题"),
        Noun("remind", alias: "催办", summary: "当天的催办清单"),
      ],
      "每月": [
        Noun("score", alias: "计分", summary: "给一个月计分、排名"),
        Noun("result", alias: "测评", summary: "实地测评、问卷、材料审核、表扬批评的结果"),
        Noun("month", alias: "月份", summary: "月结与结转"),
        Noun("report", alias: "报表", summary: "通报、点位覆盖、问题反弹与黑点"),
      ],
      "登记册": [
        Noun("unit", alias: "单位", summary: "责任单位"),
        Noun("place", alias: "点位", summary: "公共场所档案"),
        Noun("grid", alias: "网格", summary: "网格与网格长"),
        Noun("category", alias: "类别", summary: "问题类别与整改时限"),
        Noun("calendar", alias: "日历", summary: "放假安排与期限推算"),
      ],
      "数据": [
        Noun("init", alias: "新建", summary: "新建数据目录"),
        Noun("log", alias: "流水", summary: "谁在什么时候记了什么"),
        Noun("undo", alias: "撤销", summary: "撤销一条命令"),
        Noun("check", alias: "检查", summary: "检查数据是否完好"),
        Noun("cron", alias: "定时", summary: "定时任务的 crontab 行"),
      ],
    ],
    globals: Globals.parameter, making: { commands[$0.key]?() ?? [] })

  private static let commands: [String: @Sendable () -> [Command<Session, Outcome>]] = [
    "finding": { FindingCommands.commands },
    "remind": { RemindCommand.commands },
    "score": { ScoreCommand.commands },
    "result": { ResultCommands.commands },
    "month": { MonthCommands.commands },
    "report": { ReportCommands.commands + [BulletinCommand.command, CoverageCommand.command] },
    "unit": { UnitCommands.commands },
    "place": { PlaceCommands.commands },
    "grid": { GridCommands.commands },
    "category": { CategoryCommands.commands },
    "calendar": { CalendarCommands.commands },
    "init": { InitCommand.commands },
    "log": { LogCommand.commands },
    "undo": { UndoCommand.commands },
    "check": { CheckCommand.commands },
    "cron": { CronCommand.commands },
  ]
}
