extension Sequence where Element == Unit {
  /// A unit with all the units below it; a circle in the register is walked once.
  public func subtree(of root: UnitID) -> Set<UnitID> {
    let children = Dictionary(grouping: self) { $0.parent }
    var found: Set<UnitID> = []
    var waiting = [root]
    while let unit = waiting.popLast() {
      guard found.insert(unit).inserted else { continue }
      waiting += (children[unit] ?? []).map(\.id)
    }
    return found
  }
}
