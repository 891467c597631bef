extension Rule {
  /// The marks at a figure, for the kinds that look at one.
  ///
  /// A target of 98 at half a mark per point gives, of 25 marks, `25 − 0.5 × (98 − 87.5) = 19.75`.
  public func marks(at figure: Rational) -> Points? {
    switch self {
    case .rate(let measure, let marks):
      measure.isRate ? (marks * figure).divided(by: 100) : marks * figure
    case .target(_, let marks, let target, let perPoint, let floor):
      max(floor, marks - Points(perPoint * max(0, target - figure)))
    case .line(_, let points):
      Rule.marks(at: figure, along: points)
    case .sum, .events:
      nil
    }
  }

  /// Marks along a line, level before its first and after its last point.
  private static func marks(at figure: Rational, along points: [LinePoint]) -> Points? {
    guard let first = points.first, let last = points.last else { return nil }
    if figure <= first.at { return first.marks }
    if figure >= last.at { return last.marks }
    for (left, right) in zip(points, points.dropFirst()) where figure <= right.at {
      guard let share = (figure - left.at).divided(by: right.at - left.at) else { return nil }
      return left.marks + (right.marks - left.marks) * share
    }
    return last.marks
  }
}
