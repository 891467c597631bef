/// 考评指标 A named figure of a unit's month, with its formula.
///
/// Rules of a rulebook use it by its key; reports print its formula beside the figure.
public enum Measure: Hashable, Sendable {
  /// What is counted.
  case count(Count)
  /// What is worked out of counts.
  case balance(Balance)
  /// One sum of counts divided by another.
  case rate(Rate)

  /// 推算数 A sum of counts with a name of its own.
  public enum Balance: String, CaseIterable, Hashable, Sendable {
    /// 期末未销.
    case closing
    /// 逾期销号.
    case closedLate = "closed_late"

    /// What it is the sum of.
    public var sum: CountSum {
      switch self {
      case .closing: CountSum(plus: [.opening, .assigned], minus: [.closed, .void, .transferredOut])
      case .closedLate: CountSum(plus: [.closed], minus: [.closedOnTime])
      }
    }
  }
}

extension Measure: CaseIterable {
  /// Every figure, the balance where it belongs among the counts.
  public static let allCases: [Measure] =
    Count.allCases.flatMap { count -> [Measure] in
      switch count {
      case .transferredOut: [.count(count), .balance(.closing)]
      case .closedOnTime: [.count(count), .balance(.closedLate)]
      default: [.count(count)]
      }
    } + Rate.allCases.map { .rate($0) }
}

extension Measure {
  /// The measure with that key, or with that Chinese term.
  public init?(text: String) {
    guard let measure = Measure.byText[text] else { return nil }
    self = measure
  }

  private static let byText = Dictionary(
    allCases.map { ($0.title, $0) } + allCases.map { ($0.key, $0) }, uniquingKeysWith: { $1 })

  /// The key machines read it by.
  public var key: String {
    switch self {
    case .count(let count): count.key
    case .balance(let balance): balance.rawValue
    case .rate(let rate): rate.rawValue
    }
  }

  /// The Chinese term.
  public var title: String {
    switch self {
    case .count(let count): count.title
    case .balance(.closing): "期末未销"
    case .balance(.closedLate): "逾期销号"
    case .rate(let rate): rate.title
    }
  }

  /// How the figure comes about, in words.
  public var formula: String {
    switch self {
    case .count(let count): count.meaning
    case .balance(let balance): balance.sum.title
    case .rate(let rate): rate.formula
    }
  }

  /// The formula with a unit's numbers in it.
  public func basis(of account: Account) -> String {
    switch self {
    case .count(let count): "\(count.title) \(account[count])"
    case .balance(let balance): balance.sum.basis(of: account)
    case .rate(let rate): rate.basis(of: account)
    }
  }

  /// The counts added up, unless it is a rate.
  var sum: CountSum? {
    switch self {
    case .count(let count): [count]
    case .balance(let balance): balance.sum
    case .rate: nil
    }
  }

  /// The counts it is made of.
  public var counts: [Count] {
    if case .rate(let rate) = self { rate.part.counts + rate.whole.counts } else { sum?.counts ?? [] }
  }

  /// Whether it comes from findings, and not from test results and places.
  public var isOfFindings: Bool { counts.allSatisfy { $0.rawValue < Count.declared.rawValue } }

  /// Whether the figure is a rate and not a count.
  public var isRate: Bool { if case .rate = self { true } else { false } }

  /// The figure of a unit's month.
  public func value(of account: Account) -> Value {
    switch self {
    case .count(let count): .count(account[count])
    case .balance(let balance): .count(balance.sum.value(of: account))
    case .rate(let rate): .rate(rate.ratio(of: account))
    }
  }

  /// A figure: a count, or a rate that may have nothing to divide by.
  public enum Value: Hashable, Sendable {
    /// A count.
    case count(Int)
    /// A rate; 0 ÷ 0 is nothing, never 0 % nor 100 %.
    case rate(Ratio)

    /// The number; a rate counts in percentage points, so 98.73 % is 98.73.
    public var number: Rational? {
      switch self {
      case .count(let count): Rational(count)
      case .rate(let ratio): ratio.percent
      }
    }

    /// The figure as people read it: 12, 98.73% or —.
    public var title: String {
      switch self {
      case .count(let count): String(count)
      case .rate(let ratio): ratio.title()
      }
    }
  }
}
