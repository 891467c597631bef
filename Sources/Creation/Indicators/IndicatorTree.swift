/// 测评体系 Indicators as a tree: each under the one above it, those of one level in the order of their numbers.
///
/// An indicator whose upper one is not among them stands at the top, so that none is lost.
public struct IndicatorTree: Hashable, Sendable {
  /// The indicators from top to bottom.
  public let rows: [Row]

  /// 一行 An indicator with where it stands.
  public struct Row: Hashable, Sendable {
    /// The indicator.
    public var indicator: Indicator
    /// How many stand above it.
    public var depth: Int
    /// Whether none stands below it; only such are measured.
    public var isLeaf: Bool
  }

  /// Puts indicators into their order.
  public init(_ indicators: some Sequence<Indicator>) {
    let all = indicators.sorted { $0.id.precedes($1.id) }
    let numbers = Set(all.map(\.id))
    let below = Dictionary(
      grouping: all.filter { $0.parent.map { numbers.contains($0) } ?? false }, by: { $0.parent })
    var rows: [Row] = []
    var seen: Set<IndicatorID> = []
    let tops = all.filter { $0.parent.map { !numbers.contains($0) } ?? true }
    // What only stands below itself hangs on no top; it comes last.
    for top in tops + all {
      var open = [(indicator: top, depth: 0)]
      while let (indicator, depth) = open.popLast() {
        guard seen.insert(indicator.id).inserted else { continue }
        let children = below[indicator.id] ?? []
        rows.append(Row(indicator: indicator, depth: depth, isLeaf: children.isEmpty))
        open += children.reversed().map { ($0, depth + 1) }
      }
    }
    self.rows = rows
  }
}

extension IndicatorTree {
  /// The indicators that are measured.
  public var leaves: [Indicator] { rows.filter(\.isLeaf).map(\.indicator) }
}
