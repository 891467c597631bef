/// 单位月账 What a unit owed and did in a month, count by count.
///
/// The balance holds always: opening + assigned − closed − void − transferred out = closing.
/// 「列清单、对账单」（泉州，二）.
public struct Account: Sendable {
  private var numbers: InlineArray<36, Int> = .init(repeating: 0)

  /// Creates an empty account.
  public init() {}

  /// How many of a kind.
  public subscript(count: Count) -> Int {
    get { numbers[count.rawValue] }
    set { numbers[count.rawValue] = newValue }
  }
}

extension Account: Hashable {
  /// Whether every count is the same.
  public static func == (left: Account, right: Account) -> Bool {
    Count.allCases.allSatisfy { left[$0] == right[$0] }
  }

  /// Hashes every count.
  public func hash(into hasher: inout Hasher) {
    for count in Count.allCases { hasher.combine(self[count]) }
  }
}

extension Account {
  /// 期末未销: open at the as-of date.
  public var closing: Int {
    self[.opening] + self[.assigned] - self[.closed] - self[.void] - self[.transferredOut]
  }

  /// Whether the unit had anything to do in the month.
  public var hadWork: Bool { self[.opening] + self[.assigned] > 0 }

  /// Adds another account's counts.
  public mutating func add(_ other: Account) {
    for count in Count.allCases { self[count] += other[count] }
  }
}
