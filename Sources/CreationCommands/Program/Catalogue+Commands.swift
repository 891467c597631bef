import Creation
import CreationStore

extension Program {
  /// Every command there is.
  static let catalogue = Catalogue<Globals, Session, Outcome>(
    "creation", summary: "创城办的责任清单、检查问题、整改时限和月度考评",
    chapters: [
      "每天": [
        Noun("finding", alias: "问题", summary: "登记、回复、复核、查找、导入问题"),
        Noun("remind", alias: "催办", summary: "当天的催办清单"),
      ],
      "责任": [
        Noun("list", alias: "清单", summary: "责任清单：印发了哪几张"),
        Noun("duty", alias: "事项", summary: "清单事项：下达、分解、进展、交付、验收"),
        Noun("material", alias: "材料", summary: "申报材料：报送、审核、退回、归档、完备率"),
        Noun("suggestion", alias: "金点子", summary: "市民建议：登记、答复"),
        Noun("indicator", alias: "指标", summary: "测评指标与 A、B、C 等级"),
        Noun("routine", alias: "机制", summary: "常态机制：该做的做了没有"),
        Noun("activity", alias: "活动", summary: "活动记录：志愿服务、宣传、走访、检查、会议"),
        Noun("meeting", alias: "会议", summary: "会议纪要、决议和议程"),
        Noun("link", alias: "挂钩", summary: "领导、部门挂钩联系，路段包干，门前三包"),
        Noun("honour", alias: "荣誉", summary: "文明单位等荣誉的授予、复查和撤销"),
        Noun("plan", alias: "计划", summary: "检查计划：哪组去哪些点位"),
        Noun("inspection", alias: "督查", summary: "一次次检查：录入、导入、查看、抽查、覆盖"),
      ],
      "每月": [
        Noun("score", alias: "计分", summary: "给一个月计分、排名"),
        Noun("result", alias: "测评", summary: "实地测评、问卷、材料审核、表扬批评的结果"),
        Noun("survey", alias: "问卷", summary: "问卷调查的满意率、知晓率和误差"),
        Noun("month", alias: "月份", summary: "月结与结转"),
        Noun("exposure", alias: "曝光", summary: "曝光台：曝光了什么，改了没有"),
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
    "survey": { SurveyCommands.commands },
    "month": { MonthCommands.commands },
    "report": {
      ReportCommands.commands + [
        BulletinCommand.command, CoverageCommand.command, DutyStatementCommand.command,
      ]
    },
    "unit": { UnitCommands.commands },
    "place": { PlaceCommands.commands },
    "grid": { GridCommands.commands },
    "category": { CategoryCommands.commands },
    "calendar": { CalendarCommands.commands },
    "list": {
      FormCommands<DutyList>.all("list", alias: "清单", example: "creation list add --name 短板项目清单 --kind 短板项目")
    },
    "duty": {
      DutyCommands.views
        + FormCommands<Duty>.entries(
          "duty", alias: "事项",
          example: "creation duty add --name 施划停车位 --list 短板项目清单 --lead 市公安局 --due 2026-12-31")
        + DutyCommands.commands
    },
    "material": { MaterialCommands.commands },
    "suggestion": { SuggestionCommands.commands },
    "indicator": { IndicatorCommands.commands },
    "routine": {
      FormCommands<Routine>.all(
        "routine", alias: "机制",
        example: "creation routine add --name 挂钩部门志愿服务 --kind 志愿服务 --every 每月 --link 部门挂钩")
        + RoutineCommands.commands
    },
    "activity": { ActivityCommands.commands },
    "meeting": { MeetingCommands.commands },
    "link": {
      FormCommands<Link>.all(
        "link", alias: "挂钩", example: "creation link add --name 泉水社区 --kind 部门挂钩 --unit 市教育局 --community 泉水社区"
      )
        + LinkCommands.commands
    },
    "honour": { HonourCommands.commands },
    "exposure": { ExposureCommand.commands },
    "plan": {
      FormCommands<InspectionPlan>.all(
        "plan", alias: "计划", example: "creation plan add --name 第一组 --mechanism 日督查 --kinds 农贸市场、公园广场")
        + PlanCommands.commands
    },
    "inspection": { InspectionCommands.commands },
    "init": { InitCommand.commands },
    "log": { LogCommand.commands },
    "undo": { UndoCommand.commands },
    "check": { CheckCommand.commands },
    "cron": { CronCommand.commands },
  ]
}
