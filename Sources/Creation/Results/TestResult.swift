/// 测评结果 What a test found for a unit: a field test at a place, a questionnaire, a review of materials, an honour.
///
/// 「以月实地测评、季度问卷调查、年网上申报材料审核3种方式进行」（泉州，八）；「通过材料审核、实地考察、问卷调查等方式作出综合评价」
/// （中山，十二）. Rules of a rulebook use results by the name of their test.
public struct TestResult: Hashable, Sendable {
  /// Which test: 实地测评, 问卷调查, 材料审核, 模拟测评, 农贸市场专项, 满意率 …
  public var test: TestName
  /// The unit it is about.
  public var unit: UnitID
  /// The stretch it stands for; a month's result counts in the month it is booked in and has none.
  public var term: Term?
  /// The place looked at.
  public var place: PlaceID?
  /// 测评项目 The item looked at.
  public var item: String?
  /// 级别 of who tested or praised, such as 市级.
  public var level: String?
  /// 考评单位 The unit that gave the marks, where several do.
  public var assessor: UnitID?
  /// 检查 The round of inspection it was found on.
  public var inspection: ActivityID?
  /// What came out.
  public var outcome: Outcome

  /// Creates a result.
  public init(
    _ test: TestName, of unit: UnitID, for term: Term? = nil, place: PlaceID? = nil, item: String? = nil,
    level: String? = nil, assessor: UnitID? = nil, inspection: ActivityID? = nil, outcome: Outcome
  ) {
    self.test = test
    self.unit = unit
    self.term = term
    self.place = place
    self.item = item
    self.level = level
    self.assessor = assessor
    self.inspection = inspection
    self.outcome = outcome
  }

  /// 结果 What came out of a test.
  public enum Outcome: Hashable, Sendable {
    /// 得分 out of a full mark, such as 92 of 100.
    case marks(Points, of: Points)
    /// 件数: so many of so many, such as 180 satisfied of 200 asked.
    case share(Int, of: Int)
    /// 实测值: a figure as it was measured, such as 23 (%) or 512 (个); what it is worth is for an indicator to say.
    case value(Points)
    /// 不适用: there was nothing to look at.
    case notApplicable
    /// 记一次: it happened, such as a praise or a place found without fault.
    case noted
  }
}

/// 测评名称 The name of a test; an office uses words of its own.
public struct TestName: Identifier {
  /// The text.
  public let rawValue: String

  /// Wraps the text.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// 无问题点位 A place a round visited and found nothing wrong at: 记一次.
  public static let faultless: TestName = "无问题点位"
}

extension TestResult.Outcome {
  /// The outcome as a share of what could be reached, 92 of 100 being 23/25; nothing where there is none.
  public var rate: Rational? {
    switch self {
    case .marks(let marks, let full): marks.value.divided(by: full.value)
    case .share(let part, let whole): Rational(part, over: whole)
    case .value, .notApplicable, .noted: nil
    }
  }
}
