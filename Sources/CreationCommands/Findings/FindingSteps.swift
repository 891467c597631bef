import CreationReports

/// 流转 `creation finding steps`: what can follow on what.
enum FindingSteps {
  static let command = Command<Session, Outcome>(
    "finding steps", alias: "问题 流转", summary: "列出每种记账可以跟在哪些状态之后", SheetOptions.parameter
  ) { _, options in try .sheet(TransitionList.sheet, options) }
}
