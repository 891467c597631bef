/// 考评范围 Which findings a component looks at; an empty list takes all.
public struct FindingFilter: Hashable, Sendable {
  /// 来源 such as 12345.
  public var sources: [String]
  /// 级别 of the source, such as 市级.
  public var levels: [String]
  /// 渠道.
  public var channels: [String]
  /// 严重程度.
  public var severities: [Severity]
  /// 问题类别, by number.
  public var categories: [CategoryID]
  /// 点位类别.
  public var placeKinds: [PlaceKind]

  /// Takes all findings but for what is named.
  public init(
    sources: [String] = [], levels: [String] = [], channels: [String] = [], severities: [Severity] = [],
    categories: [CategoryID] = [], placeKinds: [PlaceKind] = []
  ) {
    self.sources = sources
    self.levels = levels
    self.channels = channels
    self.severities = severities
    self.categories = categories
    self.placeKinds = placeKinds
  }
}

extension FindingFilter {
  /// Whether it takes all findings.
  public var isEmpty: Bool { self == FindingFilter() }

  /// Whether it takes a finding.
  func takes(_ finding: Finding, _ inputs: ScoringInputs) -> Bool {
    let report = finding.report
    return FindingFilter.takes(report.source.rawValue, sources)
      && FindingFilter.takes(report.level, levels) && FindingFilter.takes(report.channel, channels)
      && FindingFilter.takes(report.category, categories)
      && (severities.isEmpty || severities.contains(inputs.severity(of: finding)))
      && (placeKinds.isEmpty || placeKinds.contains { $0 == inputs.placeKind(of: report.place) })
  }

  private static func takes<Word: Equatable>(_ word: Word?, _ words: [Word]) -> Bool {
    words.isEmpty || word.map { words.contains($0) } ?? false
  }
}
