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
