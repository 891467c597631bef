/// 合计 Counts added up, some of them taken away: 期初 + 交办 − 作废 − 转出.
public struct CountSum: Hashable, Sendable {
  /// The counts added.
  public let plus: [Count]
  /// The counts taken away.
  public let minus: [Count]

  /// Creates the sum.
  public init(plus: [Count], minus: [Count] = []) {
    self.plus = plus
    self.minus = minus
  }
}

extension CountSum: ExpressibleByArrayLiteral {
  /// Adds up counts.
  public init(arrayLiteral counts: Count...) { self.init(plus: counts) }
}

extension CountSum {
  /// All its counts.
  public var counts: [Count] { plus + minus }

  /// The sum for an account.
  public func value(of account: Account) -> Int {
    plus.reduce(0) { $0 + account[$1] } - minus.reduce(0) { $0 + account[$1] }
  }

  /// The sum in words.
  public var title: String { joined(\.titleInSum) }

  /// The sum with a unit's numbers in it.
  public func basis(of account: Account) -> String { joined { "\($0.titleInSum) \(account[$0])" } }

  /// A text of it behind a division sign: in brackets where it has more than one count.
  func divisor(_ text: String) -> String { counts.count > 1 ? "（\(text)）" : " \(text)" }

  private func joined(_ text: (Count) -> String) -> String {
    plus.map(text).joined(separator: " + ") + minus.map { " − " + text($0) }.joined()
  }
}
