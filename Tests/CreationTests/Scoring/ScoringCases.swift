import Testing

@testable import Creation

/// A component as a rulebook has it.
func component(_ text: String) throws -> Component { try read(text) }

/// Marks in words, exact: `19.75`, or `53/3` where no decimal is it.
func marks(_ points: Points?) -> String { points?.description ?? "—" }

extension MonthScoring {
  /// Scoring by components alone, for one group of units, of a month with the findings told.
  init(
    _ components: [Component], full: Points = 100, floor: Points = 0, decimals: Int = 2,
    findings: [FindingScript] = [], severities: [CategoryID: Severity] = [:], asOf: String = "2026-10-31"
  ) throws {
    var book = MonthBook(.october)
    try book.post(findings)
    self.init(
      book,
      rulebook: Rulebook(
        id: "test", name: "考评办法", from: .october, decimals: decimals,
        schemes: [Scheme(groups: ["*"], full: full, floor: floor, components: components)]),
      severities: severities, asOf: try moment(asOf))
  }

  /// The score of a unit with an account.
  func score(_ account: Account) -> UnitScore {
    score(of: Unit(id: "U-101", name: "城东区", kind: .district, group: "各区"), account)
  }

  /// The component marks of the unit that the scripts' findings go to.
  func marks(of component: Component) -> ComponentScore? { marks(of: component, "U-101", Account()) }
}

extension Account {
  /// An account in which so many of so many were closed in time, and all rates are that.
  static func rates(_ part: Int, of whole: Int) -> Account {
    .with {
      ($0.assigned, $0.closed, $0.closedOnTime, $0.overdueOpen) = (whole, part, part, whole - part)
      ($0.due, $0.dueOnTime, $0.current, $0.currentClosed) = (whole, part, whole, part)
      ($0.verified, $0.returned) = (whole, part)
    }
  }
}
