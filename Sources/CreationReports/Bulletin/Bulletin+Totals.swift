import Creation

extension Bulletin {
  /// 总体情况: the month in a few sentences, and the figures a reader looks for first.
  var totalSection: Page.Section {
    Page.Section(
      "总体情况",
      [.paragraph(balance + rates + process), .figures(figures)] + (unassigned.map { [.note($0)] } ?? []))
  }

  private var area: String {
    switch office.level {
    case .city: "全市"
    case .district: "全区"
    case .street: "全街道"
    }
  }

  private var balance: String {
    let total = scores.total
    let gone = [(total[.void], "作废"), (total[.transferredOut], "转出")].filter { $0.0 > 0 }
    return "\(scores.month.ordinal)月，\(area)期初未销号问题\(total[.opening])个，本月交办\(total[.assigned])个"
      + "，销号\(total[.closed])个" + gone.map { "，\($0.1)\($0.0)个" }.joined()
      + "，期末未销号\(total.closing)个，其中逾期未销号\(total[.overdueOpen])个。"
  }

  private var rates: String {
    [Measure.rate(.rectification), .rate(.onTime)].map { measure in
      "\(measure.title)\(value(measure))" + (change(measure).map { "，较上月\($0)" } ?? "")
    }.joined(separator: "；") + "。"
  }

  private var process: String {
    let total = scores.total
    let facts = [
      (total[.fixedOnSpot], "立行立改\(total[.fixedOnSpot])个"), (total[.returned], "复核退回\(total[.returned])次"),
      (total[.overdueDays], "逾期天数累计\(total[.overdueDays])天"), (total[.exposed], "曝光\(total[.exposed])次"),
    ].filter { $0.0 > 0 }.map(\.1)
    let ranked = scores.units.count { $0.rank != nil }
    return (facts.isEmpty ? "" : facts.joined(separator: "，") + "。")
      + "参加排名的单位\(ranked)个，不参加排名的单位\(scores.units.count - ranked)个。"
  }

  private var figures: [KeyFigure] {
    Bulletin.keyMeasures.map { measure in
      KeyFigure(measure.title, value(measure), change: change(measure), formula: measure.formula)
    }
  }

  private static let keyMeasures: [Measure] = [
    .count(.assigned), .count(.closed), .balance(.closing), .count(.overdueOpen), .rate(.rectification),
    .rate(.onTime),
  ]

  private func value(_ measure: Measure) -> String { measure.value(of: scores.total).title }

  /// The change on last month: 上升1.20个百分点, 增加12个, 持平.
  func change(_ measure: Measure) -> String? {
    guard let previous, let now = measure.value(of: scores.total).number,
      let before = measure.value(of: previous.total).number
    else { return nil }
    let decimals = measure.isRate ? 2 : 0
    // Of the figures as they are printed, so that a reader who subtracts them comes to the same.
    let change = now.rounded(decimals: decimals) - before.rounded(decimals: decimals)
    guard change != 0 else { return "持平" }
    let words = measure.isRate ? ("上升", "下降", "个百分点") : ("增加", "减少", "个")
    return (change > 0 ? words.0 : words.1) + change.magnitude.text(decimals: decimals) + words.2
  }

  /// Findings nobody has been given yet, which are in no unit's account.
  private var unassigned: String? {
    let count = findings.count { $0.state.isOpen && $0.lead == nil }
    return count > 0 ? "另有\(count)个问题已登记、尚未交办，不计入以上数字。" : nil
  }
}
