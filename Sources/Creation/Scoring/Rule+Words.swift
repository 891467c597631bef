extension Rule {
  /// How marks come from a figure, in words: × 40, 目标 98%，每低 1 个百分点扣 0.5 分，最低 20 分.
  public func words(_ figure: Figure) -> String {
    let unit = figure.isRate ? "个百分点" : ""
    switch self {
    case .rate(_, let marks): return "× \(marks) 分"
    case .target(let rule):
      let side = rule.isCeiling ? "高" : "低"
      return
        "满分 \(rule.marks)，目标 \(rule.target)\(figure.isRate ? "%" : "")，每\(side) 1 \(unit)扣 \(rule.perPoint) 分，"
        + "最低 \(rule.floor) 分"
    case .line(_, let points):
      let steps = points.map { "\($0.at)\(figure.isRate ? "%" : "") 得 \($0.marks)" }
      return "按折线 " + steps.joined(separator: "、") + " 分，其间按比例"
    case .sum, .mean, .events, .rank: return ""
    }
  }
}
