extension Unit {
  /// Some units with all that stand below them; units that stand in a circle are each taken once.
  public static func subtree(of roots: Set<UnitID>, in units: [Unit]) -> Set<UnitID> {
    let below = Dictionary(grouping: units) { $0.parent }
    var found = roots
    var rest = Array(roots)
    while let unit = rest.popLast() {
      for child in below[unit] ?? [] where found.insert(child.id).inserted { rest.append(child.id) }
    }
    return found
  }
}
