extension Finding {
  /// Whether it counts as a problem of its place, category, grid and unit: not void, merged or rejected.
  public var countsForPlace: Bool { state.isProblem }

  /// The finding it rebounds from, if it does.
  public var reboundsFrom: FindingID? { report.rebounds }
}
