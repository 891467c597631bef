/// 活动合计 How many activities there were, and how much of everything they are counted by.
public struct ActivityTotals: Hashable, Sendable {
  /// 场次.
  public private(set) var count = 0
  /// The sums; nothing where no activity said that figure.
  public private(set) var figures: [ActivityFigure: Points] = [:]

  /// Counts nothing yet.
  public init() {}

  /// Counts activities, each once.
  public init(_ activities: some Sequence<Activity>) {
    for activity in activities { add(activity) }
  }
}

extension ActivityTotals {
  /// Counts one more.
  public mutating func add(_ activity: Activity) {
    count += 1
    for (figure, value) in activity.figures { figures[figure] = (figures[figure] ?? 0) + value }
  }

  /// The sums in words: 参加人数 120 人、服务时长 240 小时.
  public var title: String {
    ActivityFigure.allCases.compactMap { figure in
      figures[figure].map { "\(figure.title) \($0) \(figure.unit)" }
    }.joined(separator: "、")
  }
}
