/// 达标情况 Where an indicator stands, and what is going on about it.
public struct IndicatorStatus: Hashable, Sendable {
  /// The indicator.
  public var indicator: Indicator
  /// What it was last found to be; nothing where it was never measured.
  public var figure: IndicatorFigure?
  /// 未完成事项 The open duties that serve it.
  public var duties: [DutyRecord] = []
  /// 未归档材料 Its open materials.
  public var materials: [DutyRecord] = []
  /// 检查不合格 How often a place was found wanting in it.
  public var faults = 0
  /// 未销号问题 The open findings of the visits that found that.
  public var findings: [FindingID] = []

  /// Nothing known yet.
  public init(_ indicator: Indicator) { self.indicator = indicator }
}

extension IndicatorStatus {
  /// 等级 The level its last figure reaches; nothing where there is no figure or no rule.
  public var level: IndicatorLevel? { figure?.level(by: indicator.levels) }

  /// Whether it is known to be below a level.
  public func isBelow(_ level: IndicatorLevel) -> Bool { self.level.map { $0.isBelow(level) } ?? false }

  /// Where it stands in a list that begins with what asks for something: C, B, not measured, A, without levels.
  var rank: Int {
    switch level {
    case .c: 0
    case .b: 1
    case .a: 3
    case nil: indicator.levels != nil ? 2 : 4
    }
  }
}

extension IndicatorLevel {
  /// Whether it is a worse one: B is below A, and C below both.
  public func isBelow(_ other: IndicatorLevel) -> Bool { rawValue > other.rawValue }
}
