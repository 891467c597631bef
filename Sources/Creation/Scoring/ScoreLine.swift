/// 计分明细 One step of a score.
public struct ScoreLine: Hashable, Sendable {
  /// What it is for.
  public var title: String
  /// The marks, not rounded.
  public var marks: Points
  /// How they come about, with the numbers in it: 销号 77 ÷（期初 5 + 交办 75）= 96.25%，× 40.
  public var basis: String?
  /// The records behind it.
  public var records: [Record]

  /// Creates a line.
  public init(_ title: String, _ marks: Points, basis: String? = nil, records: [Record] = []) {
    self.title = title
    self.marks = marks
    self.basis = basis
    self.records = records
  }

  /// 依据 A record behind a line, by the number it can be opened with.
  public struct Record: Hashable, Sendable {
    /// The number: of a finding, a result, or the stretch of an earlier score.
    public var id: String
    /// What it counts as there: 期初、销号.
    public var role: String

    /// Names a record.
    public init(_ id: some CustomStringConvertible, as role: String = "") {
      self.id = id.description
      self.role = role
    }
  }
}

/// 项目得分 The marks a component gave, exact and already weighted.
public struct ComponentScore: Hashable, Sendable {
  /// The component's short name.
  public var id: String
  /// The component's title.
  public var title: String
  /// The marks, not rounded.
  public var marks: Points
  /// How they came about, line by line; they add up to the marks exactly. Not kept in files: the postings say
  /// it again at any time.
  public var lines: [ScoreLine]

  /// Creates the marks of a component.
  public init(id: String, title: String, marks: Points, lines: [ScoreLine] = []) {
    self.id = id
    self.title = title
    self.marks = marks
    self.lines = lines
  }
}

extension ComponentScore {
  /// Gives a component's marks: the rule's lines times its weight, kept between its bounds.
  init(_ component: Component, _ lines: [ScoreLine]) {
    var lines = lines
    if component.weight != 1 {
      for index in lines.indices {
        lines[index].marks = lines[index].marks * component.weight
        lines[index].basis = lines[index].basis.map { "\($0)，× 权重 \(component.weight)" }
      }
    }
    let sum = lines.sum
    if let most = component.most, sum > most {
      lines.append(ScoreLine("最高 \(most) 分", most - sum))
    } else if let least = component.least, sum < least {
      lines.append(ScoreLine("最低 \(least) 分", least - sum))
    }
    self.init(id: component.id, title: component.title, marks: lines.sum, lines: lines)
  }
}

extension [ScoreLine] {
  /// The marks of all of them.
  public var sum: Points { reduce(Points(0)) { $0 + $1.marks } }
}
