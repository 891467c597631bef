/// 目标计分 Full marks at the target, less for every percentage point it is missed by, never under the floor.
///
/// `max(12.5, 25 − 0.5 × (98 − rate))`. Where less is better, such as 返工率, marks go for what lies above the target.
public struct TargetRule: Hashable, Sendable {
  /// What is looked at.
  public var figure: Figure
  /// Full marks.
  public var marks: Points
  /// The target, in percentage points.
  public var target: Rational
  /// Marks lost for each point.
  public var perPoint: Rational
  /// The least it gives.
  public var floor: Points
  /// Whether the target is the most there may be.
  public var isCeiling: Bool

  /// Creates a rule.
  public init(
    _ figure: Figure, marks: Points, target: Rational, perPoint: Rational, floor: Points = 0,
    isCeiling: Bool = false
  ) {
    self.figure = figure
    self.marks = marks
    self.target = target
    self.perPoint = perPoint
    self.floor = floor
    self.isCeiling = isCeiling
  }

  /// Marks at a figure: of 25 at a target of 98 and half a mark a point, `25 − 0.5 × (98 − 87.5) = 19.75`.
  func marks(at figure: Rational) -> Points {
    let short = isCeiling ? figure - target : target - figure
    return max(floor, marks - Points(perPoint * max(0, short)))
  }
}
