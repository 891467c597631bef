/// 指标实测值 What an indicator was last found to be for a unit.
public struct IndicatorFigure: Hashable, Sendable {
  /// The result it comes from.
  public let record: ResultRecord

  /// Takes a result of ``TestName/measured`` whose item is the indicator's number.
  public init(_ record: ResultRecord) { self.record = record }
}

extension IndicatorFigure {
  /// Whose it is.
  public var unit: UnitID { record.result.unit }

  /// The figure in words, with a percent sign where the levels are in percent: 23%, 3/4, 不适用.
  public func title(by rule: LevelRule?) -> String {
    let outcome = record.result.outcome
    if case .value = outcome, rule?.isPercent == true { return outcome.title + "%" }
    return outcome.title
  }

  /// 等级 The level it reaches, or nothing where there is nothing to measure or the rule does not fit it.
  public func level(by rule: LevelRule?) -> IndicatorLevel? {
    rule.flatMap { rule in rule.figure(of: record.result.outcome).map(rule.level) }
  }
}

extension LevelRule {
  /// The figure that is held against the thresholds.
  ///
  /// A measured value is that figure itself. Of so many of so many a rule in percent takes the share, any other how
  /// many there are:
  ///
  /// ```swift
  /// LevelRule("A>85% B>80%")!.figure(of: .share(83, of: 100))   // 83
  /// LevelRule("A>=3 B>=2")!.figure(of: .share(3, of: 4))        // 3
  /// ```
  public func figure(of outcome: TestResult.Outcome) -> Rational? {
    switch outcome {
    case .value(let value): value.value
    case .share(let part, _) where !isPercent: Rational(part)
    case .marks(let marks, _) where !isPercent: marks.value
    case .share, .marks: outcome.rate.map { $0 * 100 }
    case .notApplicable, .noted: nil
    }
  }
}

extension TestName {
  /// 指标实测: a value of an indicator, whose number the result names as its item.
  public static let measured: TestName = "指标实测"
}
