/// 问卷调查 The questionnaires' rates: of every unit and stretch who is content （满意率） and who knows of it （知晓率）.
///
/// They are test results of those names; several of one unit and stretch, such as of two firms, are added up.
public struct SurveyBook: Hashable, Sendable {
  /// The rates, the latest stretch first and the units of one stretch in the order given.
  public let rows: [Row]

  /// 一行 What one unit's questionnaire of a stretch says.
  public struct Row: Hashable, Sendable {
    /// The unit.
    public var unit: UnitID
    /// The stretch.
    public var term: Term
    /// 满意率.
    public var approval = SurveyRate(Ratio(0, of: 0))
    /// 知晓率.
    public var awareness = SurveyRate(Ratio(0, of: 0))
  }

  /// Adds up the results that are questionnaires' rates; void ones do not count.
  ///
  /// - Parameter units: the units in their order; others follow in the order of their numbers.
  public init(_ records: some Sequence<ResultRecord>, units: [UnitID]) {
    let places = Dictionary(units.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { $1 })
    var rows: [Key: Row] = [:]
    for record in records where !record.isVoid {
      guard let path = Self.path(of: record.result.test),
        case .share(let part, let whole) = record.result.outcome
      else { continue }
      let key = Key(unit: record.result.unit, term: record.term)
      rows[key, default: Row(unit: key.unit, term: key.term)][keyPath: path].add(part, of: whole)
    }
    self.rows = rows.values.sorted { left, right in
      if left.term != right.term {
        return (left.term.first, left.term.span) > (right.term.first, right.term.span)
      }
      return (places[left.unit] ?? .max, left.unit) < (places[right.unit] ?? .max, right.unit)
    }
  }

  private struct Key: Hashable {
    var unit: UnitID
    var term: Term
  }
}

extension SurveyBook {
  /// The stretches there are rates of, the latest first.
  public var terms: [Term] {
    rows.map(\.term).reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// What all units of a stretch come to together.
  public func total(of term: Term) -> (approval: SurveyRate, awareness: SurveyRate) {
    var (approval, awareness) = (SurveyRate(Ratio(0, of: 0)), SurveyRate(Ratio(0, of: 0)))
    for row in rows where row.term == term {
      approval.add(row.approval.share.part, of: row.approval.share.whole)
      awareness.add(row.awareness.share.part, of: row.awareness.share.whole)
    }
    return (approval, awareness)
  }

  private static func path(of test: TestName) -> WritableKeyPath<Row, SurveyRate>? {
    test == .approval ? \.approval : test == .awareness ? \.awareness : nil
  }
}

extension SurveyRate {
  /// Adds more answers; beyond what a number holds they stay there.
  fileprivate mutating func add(_ part: Int, of whole: Int) {
    share = Ratio(share.part.addingSaturated(part), of: share.whole.addingSaturated(whole))
  }
}

extension Int {
  fileprivate func addingSaturated(_ other: Int) -> Int {
    let (sum, overflow) = addingReportingOverflow(other)
    return overflow ? (other > 0 ? .max : .min) : sum
  }
}

extension TestName {
  /// 满意率: how many of those asked are content.
  public static let approval = TestName(rawValue: Rate.approval.title)
  /// 知晓率: how many of those asked know of it.
  public static let awareness = TestName(rawValue: Rate.awareness.title)
}
