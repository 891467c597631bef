/// 计划编号 The number of an inspection plan, such as `B-01`.
public struct InspectionPlanID: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// 检查计划 Which group goes to which places, how often.
///
/// 「按照『分组日常督查与固定点位定人跟踪』的思路，每日开展实地督查，每月全覆盖督导所有实地考察申报点位」（石狮）: a plan names its
/// places, or kinds of place, and who goes; its places are spread over the working days of the period.
public struct InspectionPlan: Hashable, Sendable, Codable {
  /// The number.
  public var id: InspectionPlanID
  /// The group's name.
  public var name: String
  /// 检查机制 it goes by.
  public var mechanism: Source
  /// How often each of its places is visited.
  public var every: Cadence
  /// 检查人员.
  @Listed public var members: [String]
  /// 固定点位 The places it goes to.
  @Listed public var places: [PlaceID]
  /// All places of these kinds, beside those named.
  @Listed public var kinds: [PlaceKind]
  /// 只查申报点位 Whether of the kinds only declared places count.
  public var declaredOnly: Bool?
  /// The routine its rounds fulfil.
  public var routine: RoutineID?
  /// The day from which it is no longer used.
  public var retired: Day?

  /// Creates a plan.
  public init(
    id: InspectionPlanID, name: String, mechanism: Source = .daily, every: Cadence = .month
  ) {
    self.id = id
    self.name = name
    self.mechanism = mechanism
    self.every = every
    members = []
    places = []
    kinds = []
  }

  enum CodingKeys: String, CodingKey {
    case id, name, mechanism, every, members, places, kinds, routine, retired
    case declaredOnly = "declared_only"
  }
}
