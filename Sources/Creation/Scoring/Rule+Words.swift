extension Rule {
  /// How marks come from a figure, in words: × 40 分；满分 25，目标 98%，每低 1 个百分点扣 0.5 分，最低 12.5 分.
  public func words(_ figure: Figure) -> String {
    switch self {
    case .rate(_, let marks): "× \(marks) 分"
    case .target(let rule): words(rule, figure)
    case .line(_, let points): words(points, figure)
    case .sum, .mean, .events, .rank: ""
    }
  }

  /// A target; one that gives no marks only takes some where it is missed.
  private func words(_ rule: TargetRule, _ figure: Figure) -> String {
    let target = "目标 \(rule.target)\(figure.isRate ? "%" : "")"
    let step = "每\(rule.isCeiling ? "高" : "低") 1 \(figure.isRate ? "个百分点" : "")扣 \(rule.perPoint) 分"
    return rule.marks == 0
      ? "\(target)，\(step)，最多扣 \(Points(0) - rule.floor) 分"
      : "满分 \(rule.marks)，\(target)，\(step)，最低 \(rule.floor) 分"
  }

  /// A line, level before its first and after its last point.
  private func words(_ points: [LinePoint], _ figure: Figure) -> String {
    let steps = points.enumerated().map { index, point in
      let side = index == 0 ? "及以下" : index == points.count - 1 ? "及以上" : ""
      return "\(point.at)\(figure.isRate ? "%" : "") \(side)得 \(point.marks) 分"
    }
    return "按折线 " + steps.joined(separator: "，") + "，其间按比例"
  }
}
