import Creation

extension Bulletin {
  /// 近十二个月走势: the office's rates, and the groups' mean scores.
  var trendSection: Page.Section? {
    let sheets = earlier + [scores]
    guard sheets.count > 1 else { return nil }
    let months = sheets.map(\.month)
    let rates = TrendLines(title: "整改率与按期整改率", months: months, lines: rates(sheets))
    let means = TrendLines(title: "各组平均得分率", months: months, lines: means(sheets))
    return Page.Section(
      "近\(sheets.count)个月走势",
      [
        .illustrations([rates] + means.pieces(of: 3)), .table(table(rates, means)),
        .note("平均得分率 = 组内参加排名单位得分之和 ÷ 满分之和；「—」为当月没有数据。"),
      ])
  }

  private func rates(_ sheets: [ScoreSheet]) -> [TrendLines.Line] {
    [Measure.rate(.rectification), .rate(.onTime)].map { measure in
      TrendLines.Line(measure.title, sheets.map { measure.value(of: $0.total).number })
    }
  }

  private func means(_ sheets: [ScoreSheet]) -> [TrendLines.Line] {
    rankedGroups.map { group in
      TrendLines.Line(
        group.group.rawValue,
        sheets.map { sheet in
          let ranked = sheet.units.filter { $0.group == group.group && $0.rank != nil }
          let full = ranked.reduce(Points.zero) { $0 + $1.full }
          let sum = ranked.compactMap(\.score).reduce(Points.zero, +)
          return (sum.value * 100).divided(by: full.value)
        })
    }
  }

  private func table(_ rates: TrendLines, _ means: TrendLines) -> Sheet {
    var named = means
    for index in named.lines.indices { named.lines[index].name += "平均得分率" }
    var sheet = rates.sheet
    sheet.rows += named.sheet.rows
    return sheet
  }
}
