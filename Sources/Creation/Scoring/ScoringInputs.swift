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

  /// What units owe beside findings, where a rule asks for it.
  public var owed = Owed()

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

  /// 应办依据 What says what units owe beside findings.
  public struct Owed: Hashable, Sendable {
    /// The duties with a deadline.
    public var duties: [DutyID: DutyTraits]
    /// The routines.
    public var routines: [Routine]
    /// The links by which units owe routines.
    public var links: [Link]

    /// Gathers what there is.
    public init(duties: [DutyID: DutyTraits] = [:], routines: [Routine] = [], links: [Link] = []) {
      self.duties = duties
      self.routines = routines
      self.links = links
    }
  }

  /// 事项特征 What scoring looks at of a duty.
  public struct DutyTraits: Hashable, Sendable {
    /// 牵头单位, whose it is.
    public var lead: UnitID
    /// 完成时限, as the list says it.
    public var due: Day
    /// 清单完成率 or 材料完备率, by the kind of its list.
    public var rate: Rate

    /// Gathers the traits.
    public init(lead: UnitID, due: Day, rate: Rate = .duty) {
      self.lead = lead
      self.due = due
      self.rate = rate
    }
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
