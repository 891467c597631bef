/// 检查表 What has to be looked at in a place of one kind, made from the indicators.
///
/// 「实地迎检标准逐项落实」（石狮）: one item for each indicator in use that is tested on the spot and names the kind, in
/// the order of their numbers. An indicator without a method counts as one tested on the spot; questionnaires and
/// reviews of material do not.
public struct Checklist: Hashable, Sendable {
  /// The kind of place.
  public let kind: PlaceKind
  /// What is looked at, in the order of the numbers.
  public let items: [Item]

  /// Makes the list of the items that hold on a day.
  public init(_ kind: PlaceKind, of indicators: some Sequence<Indicator>, on day: Day) {
    self.kind = kind
    items = indicators.filter { $0.isLooked(atIn: kind, on: day) }
      .sorted { $0.id.precedes($1.id) }.map(Item.init)
  }

  /// 检查项目 One thing to look at.
  public struct Item: Hashable, Sendable {
    /// The indicator it comes from; its number is what results name as their item.
    public let indicator: IndicatorID
    /// What it is about.
    public let name: String
    /// 测评标准.
    public let standard: String?
    /// 分值 The full marks.
    public let full: Points

    /// The item of an indicator: 1 mark where nothing else is said.
    public init(_ indicator: Indicator) {
      self.indicator = indicator.id
      name = indicator.name
      standard = indicator.standard
      full = indicator.marks ?? 1
    }
  }
}

extension Checklist {
  /// 满分 The marks of all items together.
  public var full: Points { items.reduce(0) { $0 + $1.full } }

  /// The item with that number or name, as a form filled in on the round writes it.
  public func item(_ word: String) -> Item? {
    items.first { $0.indicator.rawValue == word } ?? items.first { $0.name == word }
  }

  /// The kinds of place some indicators make lists for, in the order they are first named.
  public static func kinds(of indicators: some Sequence<Indicator>, on day: Day) -> [PlaceKind] {
    var seen: Set<PlaceKind> = []
    return indicators.filter { $0.isOnTheSpot && $0.isInUse(on: day) }
      .sorted { $0.id.precedes($1.id) }.flatMap(\.places).filter { seen.insert($0).inserted }
  }
}

extension Indicator {
  /// Whether it is in use on a day.
  public func isInUse(on day: Day) -> Bool { retired.map { $0 > day } ?? true }

  fileprivate var isOnTheSpot: Bool { method == .field || method == nil }

  fileprivate func isLooked(atIn kind: PlaceKind, on day: Day) -> Bool {
    isOnTheSpot && places.contains(kind) && isInUse(on: day)
  }
}
