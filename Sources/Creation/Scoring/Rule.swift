/// 计分规则 How the marks of a component come about; each kind covers a family of published schemes.
public indirect enum Rule: Hashable, Sendable {
  /// 加权合成: the sum of components, each times its weight (明察 60 + 暗访 30 + 满意度 10).
  case sum([Component])
  /// 平均计分: the mean of test results, of shorter stretches' scores or of the units below.
  case mean(MeanRule)
  /// 按比率计分: rate × full marks.
  case rate(Figure, marks: Points)
  /// 目标计分: full marks at a target, less for every percentage point it is missed by.
  case target(TargetRule)
  /// 折线计分: marks along a line through given points, level outside them.
  case line(Figure, points: [LinePoint])
  /// 逐件加减分: a base, and so much for every event.
  case events(base: Points, floor: Points?, rules: [EventRule])
  /// 名次加减分: so much for a rank in the group.
  case rank(RankRule)
}

extension Rule {
  /// 折线点 A point of a piecewise line: marks at a figure.
  public struct LinePoint: Hashable, Sendable {
    /// The figure; a rate counts in percentage points.
    public var at: Rational
    /// The marks there.
    public var marks: Points

    /// Creates a point.
    public init(at: Rational, marks: Points) {
      self.at = at
      self.marks = marks
    }
  }

  /// The figure the rule looks at, for the kinds that look at one.
  public var figure: Figure? {
    switch self {
    case .rate(let figure, _), .line(let figure, _): figure
    case .target(let rule): rule.figure
    case .rank(let rule): rule.figure
    case .sum, .mean, .events: nil
    }
  }

  /// The most marks the rule can give without bonus.
  public var fullMarks: Points {
    switch self {
    case .sum(let components):
      components.reduce(Points(0)) { $0 + $1.rule.fullMarks * $1.weight }
    case .mean(let rule): rule.marks
    case .rate(_, let marks): marks
    case .target(let rule): rule.marks
    case .line(_, let points): points.map(\.marks).max() ?? 0
    case .events(let base, _, _): base
    case .rank: 0
    }
  }

  /// Marks at a figure, for the kinds that give marks for one.
  ///
  /// A target of 98 at half a mark per point gives, of 25 marks, `25 − 0.5 × (98 − 87.5) = 19.75`.
  public func marks(at figure: Rational) -> Points? {
    switch self {
    case .rate(let measured, let marks):
      measured.isRate ? (marks * figure).divided(by: 100) : marks * figure
    case .target(let rule): rule.marks(at: figure)
    case .line(_, let points): Rule.marks(at: figure, along: points)
    case .sum, .mean, .events, .rank: nil
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

/// 考评数据 The figure a rule looks at: a measure, or what a test came to.
public enum Figure: Hashable, Sendable {
  /// A measure of the unit's month.
  case measure(Measure)
  /// The results of a test, in per cent: shares are pooled, marks are averaged.
  case test(TestName)

  /// Whether it counts in percentage points.
  public var isRate: Bool { if case .measure(let measure) = self { measure.isRate } else { true } }

  /// The Chinese term.
  public var title: String {
    switch self {
    case .measure(let measure): measure.title
    case .test(let test): test.rawValue
    }
  }
}
