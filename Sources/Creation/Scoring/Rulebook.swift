/// 考评办法 An office's own rules for scoring a month, as data.
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
  /// 考评月截止日 On which day, 1–31, its assessment months end; nothing for the calendar month's last.
  public var monthEnds: Int?
  /// Decimals of a score, rounded half up, once, at the end.
  public var decimals: Int
  /// 顺延 Whether a limit in natural days that ends on a day off runs to the next workday.
  public var rollsNaturalDays = false
  /// 办理限额 How often and how long a finding's way may be bent.
  public var limits = FindingLimits()
  /// What applies to which ranking groups.
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
  /// The scheme of a ranking group: the first that names it, else the first that takes all (`*`).
  public func scheme(for group: RankingGroup) -> Scheme? {
    schemes.first { $0.groups.contains(group.rawValue) } ?? schemes.first { $0.groups.contains("*") }
  }

  /// The ranking groups in the order the schemes name them.
  var groupOrder: [String] { schemes.flatMap(\.groups) }

  /// The rulebook in force in a month: of those that have begun, the one that began last.
  public static func inForce(_ month: Month, among rulebooks: [Rulebook]) -> Rulebook? {
    rulebooks.filter { $0.from <= month }.max { ($0.from, $0.id) < ($1.from, $1.id) }
  }
}

extension Rulebook: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case format, id, name, from, decimals, limits, schemes
    case rollsNaturalDays = "roll_natural_days"
    case monthEnds = "month_ends"
  }

  /// Reads a rulebook; a key it does not know is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strict(CodingKeys.self)
    format = try container.decode(Int.self, forKey: .format)
    id = try container.decode(String.self, forKey: .id)
    name = try container.decode(String.self, forKey: .name)
    from = try container.decode(Month.self, forKey: .from)
    monthEnds = try container.decodeIfPresent(Int.self, forKey: .monthEnds)
    decimals = try container.decodeIfPresent(Int.self, forKey: .decimals) ?? 2
    rollsNaturalDays = try container.decodeIfPresent(Bool.self, forKey: .rollsNaturalDays) ?? false
    limits = try container.decodeIfPresent(FindingLimits.self, forKey: .limits) ?? FindingLimits()
    schemes = try container.decode([Scheme].self, forKey: .schemes)
    if let monthEnds, !(1...31 ~= monthEnds) {
      throw DecodingError.dataCorruptedError(
        forKey: .monthEnds, in: container, debugDescription: "考评月截止日应在 1 到 31 之间")
    }
    guard 0...6 ~= decimals else {
      throw DecodingError.dataCorruptedError(
        forKey: .decimals, in: container, debugDescription: "小数位数应在 0 到 6 之间")
    }
  }
}
