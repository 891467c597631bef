/// 考评办法 An office's own rules for scoring, as data.
///
/// 「研究制定《泉州市文明城市创建考评办法》，落实常态化考评机制」（泉州，八）. No city's formula is in the code.
public struct Rulebook: Hashable, Sendable {
  /// Version of the file's format.
  public var format: Int
  /// Short name, also the file's name.
  public var id: String
  /// Title as printed, such as 示例市文明城市创建考评办法（2026年）.
  public var name: String
  /// The first month it applies to; it then applies until another one does.
  public var from: Month
  /// The last month it applies to, where it says so.
  public var until: Month?
  /// Decimals of a score, rounded half up, once, at the end.
  public var decimals: Int
  /// 考评月 The day its assessment months end on; the calendar month's last where nothing is said.
  public var monthEnds: Int?
  /// 顺延 Whether a limit in natural days that ends on a day off runs to the next workday.
  public var rollsNaturalDays = false
  /// 办理限额 How often and how long a finding's way may be bent.
  public var limits = FindingLimits()
  /// 天气档 of the weather map.
  public var weather: [WeatherBand] = .usual
  /// What applies to which ranking groups and stretches.
  public var schemes: [Scheme]

  /// The format this version writes.
  public static let currentFormat = 1

  /// Creates a rulebook.
  public init(id: String, name: String, from: Month, decimals: Int = 2, schemes: [Scheme]) {
    format = Rulebook.currentFormat
    self.id = id
    self.name = name
    self.from = from
    self.decimals = decimals
    self.schemes = schemes
  }
}

extension Rulebook {
  /// The scheme of a ranking group for a stretch of that length: the first that names the group, else the first that
  /// takes all (`*`); of a campaign (专项考评) where one is named.
  public func scheme(
    for group: RankingGroup, _ span: Term.Span = .month, campaign: String? = nil
  ) -> Scheme? {
    let schemes = schemes.filter { $0.span == span && $0.campaign == campaign }
    return schemes.first { $0.groups.contains(group.rawValue) } ?? schemes.first { $0.groups.contains("*") }
  }

  /// The scheme of a group for a stretch, the mean of its months where none is written down.
  func scheme(orMeanFor group: RankingGroup, _ span: Term.Span, campaign: String?) -> Scheme? {
    if let scheme = scheme(for: group, span, campaign: campaign) { return scheme }
    guard span > .month, let month = scheme(for: group, campaign: campaign) else { return nil }
    let mean = MeanRule(of: .terms(.month), marks: month.full)
    return Scheme(
      groups: month.groups, span: span, full: month.full, most: month.most,
      components: [Component(id: "months", title: "各月平均", rule: .mean(mean))])
  }

  /// The ranking groups in the order the schemes name them.
  var groupOrder: [String] { schemes.flatMap(\.groups) }

  /// The campaigns it has schemes for, in its order.
  public var campaigns: [String] {
    var seen: Set<String> = []
    return schemes.compactMap(\.campaign).filter { seen.insert($0).inserted }
  }

  /// The rulebook in force in a month: of those that have begun and not ended, the one that began last.
  public static func inForce(_ month: Month, among rulebooks: [Rulebook]) -> Rulebook? {
    rulebooks.filter { $0.from <= month && $0.until.map { month <= $0 } ?? true }
      .max { ($0.from, $0.id) < ($1.from, $1.id) }
  }
}
