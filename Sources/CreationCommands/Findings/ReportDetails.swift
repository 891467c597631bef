import Creation

/// 来源详情 Where a finding came from, as far as the person says.
struct ReportDetails: Sendable {
  var source: Source?
  var external: String?
  var level: String?
  var channel: String?
  var inspection: String?

  /// The parameters that make them.
  static let parameter = Parameter<ReportDetails>.group(
    .option("--source", alias: "--来源", value: "来源", help: "来源，如 周巡查、12345、随手拍", .word).optional,
    .option("--external", alias: "--外部编号", value: "编号", help: "来源系统的编号", .text).optional,
    .option("--level", alias: "--级别", value: "级别", help: "来源的级别，如 市级、省级", .text).optional,
    .option("--channel", alias: "--渠道", value: "渠道", help: "来自哪个渠道，如 电话、微信", .text).optional,
    .option("--inspection", alias: "--批次", value: "名称", help: "哪一次检查发现的", .text).optional,
    make: ReportDetails.init)

  var isEmpty: Bool {
    source == nil && external == nil && level == nil && channel == nil && inspection == nil
  }

  /// Writes what was said into a report.
  func write(into report: inout FindingEvent.Report) {
    report.source = source ?? report.source
    report.external = external ?? report.external
    report.level = level ?? report.level
    report.channel = channel ?? report.channel
    report.inspection = inspection ?? report.inspection
  }
}
