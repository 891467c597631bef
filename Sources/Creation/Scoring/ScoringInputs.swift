/// 计分依据 What scores rest on beside the ledger: the rulebook and what the registers say.
///
/// A closed month keeps its own, so that it can be worked out again when rulebook and registers have long changed.
public struct ScoringInputs: Hashable, Sendable {
  /// The rules.
  public var rulebook: Rulebook
  /// The units, in the order of the register.
  public var units: [Unit]
  /// How grave the problems of a category are.
  public var severities: [CategoryID: Severity]
  /// The places, where a rule asks for them.
  public var places: [PlaceID: PlaceTraits]

  /// Gathers what there is.
  public init(
    rulebook: Rulebook, units: [Unit], severities: [CategoryID: Severity] = [:],
    places: [PlaceID: PlaceTraits] = [:]
  ) {
    self.rulebook = rulebook
    self.units = units
    self.severities = severities
    self.places = places
  }

  /// 点位特征 What scoring looks at of a place.
  public struct PlaceTraits: Hashable, Sendable {
    /// 点位类别.
    public var kind: PlaceKind
    /// 管理主体.
    public var manager: UnitID?
    /// 申报点位 or not.
    public var isDeclared: Bool

    /// Gathers the traits.
    public init(kind: PlaceKind, manager: UnitID? = nil, isDeclared: Bool = false) {
      self.kind = kind
      self.manager = manager
      self.isDeclared = isDeclared
    }
  }
}

extension ScoringInputs {
  /// How grave a finding is; 一般 where its category is not known.
  func severity(of finding: Finding) -> Severity {
    finding.report.category.flatMap { severities[$0] } ?? .general
  }

  /// The kind of a place.
  func placeKind(of place: PlaceID?) -> PlaceKind? { place.flatMap { places[$0]?.kind } }
}

extension Rulebook {
  /// Whether any rule asks how grave a finding is.
  public var looksAtSeverity: Bool {
    ranges.contains { !$0.severities.isEmpty } || multipliers.contains { $0.trait == .severity }
  }

  /// Whether any rule asks for the places: their kind, who runs them, or whether they are declared.
  public var looksAtPlaces: Bool {
    let counts = components.compactMap(\.rule.figure).flatMap { figure -> [Count] in
      if case .measure(let measure) = figure { measure.counts } else { [] }
    }
    return ranges.contains { !$0.placeKinds.isEmpty } || multipliers.contains { $0.trait == .placeKind }
      || counts.contains(.declared) || counts.contains(.inspected)
      || components.contains { component in
        if case .mean(let rule) = component.rule { rule.weights?.by == .placeKind } else { false }
      }
  }

  /// The shorter stretches whose scores a scheme for stretches of that length averages.
  public func averagedSpans(for span: Term.Span) -> Set<Term.Span> {
    let components = schemes.filter { $0.span == span }.flatMap { $0.components.flatMap(\.flattened) }
    return Set(
      components.compactMap { component in
        guard case .mean(let rule) = component.rule, case .terms(let shorter) = rule.of else { return nil }
        return shorter
      })
  }

  private var components: [Component] { schemes.flatMap { $0.components.flatMap(\.flattened) } }

  private var eventRules: [EventRule] {
    components.flatMap { component -> [EventRule] in
      if case .events(_, _, let rules) = component.rule { rules } else { [] }
    }
  }

  private var multipliers: [Multiplier] { eventRules.flatMap(\.times) }

  private var ranges: [FindingFilter] {
    schemes.map(\.range) + components.map(\.range) + eventRules.map(\.range)
  }
}

extension Multiplier {
  /// The trait it looks at, if it looks at one.
  fileprivate var trait: Trait? { if case .trait(let trait, _) = self { trait } else { nil } }
}
