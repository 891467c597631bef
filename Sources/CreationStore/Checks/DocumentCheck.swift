import Creation

extension Check {
  /// Every JSON file a person may edit reads as what it should be.
  @Sendable
  static func documents(_ snapshot: Snapshot) -> [Problem] {
    var problems: [Problem] = []
    func attempt(_ read: () throws(Problem) -> Void) {
      do throws(Problem) { try read() } catch { problems.append(error) }
    }
    attempt { () throws(Problem) in _ = try snapshot.office() }
    attempt { () throws(Problem) in _ = try snapshot.register(Unit.self) }
    attempt { () throws(Problem) in _ = try snapshot.register(Place.self) }
    attempt { () throws(Problem) in _ = try snapshot.register(Grid.self) }
    attempt { () throws(Problem) in _ = try snapshot.register(Category.self) }
    attempt { () throws(Problem) in _ = try snapshot.register(SavedView.self) }
    attempt { () throws(Problem) in _ = try snapshot.register(ImportProfile.self) }
    attempt { () throws(Problem) in
      for file in try snapshot.rulebookFiles() {
        attempt { () throws(Problem) in _ = try snapshot.rulebook(in: file) }
      }
    }
    if let rulebooks = try? snapshot.rulebooks() {
      let twins = rulebooks.compactMap { Problem.ambiguous(rulebooks, $0) }
      problems += Set(twins).sorted { ($0.value ?? "") < ($1.value ?? "") }
    }
    attempt { () throws(Problem) in
      for year in try snapshot.calendarYears() {
        attempt { () throws(Problem) in _ = try snapshot.arrangement(of: year) }
      }
    }
    return problems
  }
}
