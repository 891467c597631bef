extension Period {
  /// The days by the name of the month, quarter, half-year or year they are, else as ``title`` says them.
  public var name: String {
    let cadences: [Cadence] = [.month, .quarter, .half, .year]
    let cadence = cadences.first { $0.span.period(around: first) == self }
    return cadence?.title(of: self) ?? title
  }
}

extension Cadence {
  /// A period of this length as people read it: 2026-10-05, 2026-10-05 至 10-11, 2026年10月, 2026年第四季度.
  public func title(of period: Period) -> String {
    switch self {
    case .day: period.first.description
    case .week: "\(period.first) 至 \(period.last.description.dropFirst(5))"
    case .month: Term(.month, around: period.first.month).title
    case .quarter: Term(.quarter, around: period.first.month).title
    case .half: Term(.half, around: period.first.month).title
    case .year: Term(.year, around: period.first.month).title
    }
  }
}
