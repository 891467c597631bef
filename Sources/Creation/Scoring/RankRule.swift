/// 名次加减分 So much for a rank in the group: first +1.5, second +1, third +0.5, last −0.5.
public struct RankRule: Hashable, Sendable {
  /// What is ranked by; the marks of the components before it where nothing is said.
  public var figure: Figure?
  /// Whether less is better.
  public var isAscending: Bool
  /// Marks for the first, the second …
  public var top: [Points]
  /// Marks for the last, the last but one …
  public var bottom: [Points]
  /// Marks for all others.
  public var others: Points

  /// Creates a rule.
  public init(
    by figure: Figure? = nil, isAscending: Bool = false, top: [Points] = [], bottom: [Points] = [],
    others: Points = 0
  ) {
    self.figure = figure
    self.isAscending = isAscending
    self.top = top
    self.bottom = bottom
    self.others = others
  }

  /// The rank of each and its marks; those that tie share rank and marks, the better rank's from the top and the worse
  /// from the bottom.
  ///
  /// Of 90, 80, 80, 70 with +1.5, +1, +0.5 the marks are 1.5, 1, 1 and 0.
  func marks(of figures: [Rational?]) -> [(rank: Int, marks: Points)?] {
    let sorted = figures.compactMap(\.self).sorted(by: isAscending ? { $0 < $1 } : { $0 > $1 })
    return figures.map { figure in
      guard let figure, let first = sorted.firstIndex(of: figure) else { return nil }
      if first < top.count { return (first + 1, top[first]) }
      let behind = sorted.count - 1 - (sorted.lastIndex(of: figure) ?? first)
      return (first + 1, behind < bottom.count ? bottom[behind] : others)
    }
  }
}
