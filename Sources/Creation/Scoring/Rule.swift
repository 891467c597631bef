/// 计分规则 How the marks of a component come about; each kind covers a family of published schemes.
public indirect enum Rule: Hashable, Sendable {
  /// 加权合成: the sum of components, each times its weight (明察 60 + 暗访 30 + 满意度 10).
  case sum([Component])
  /// 按比率计分: rate × full marks.
  case rate(Measure, marks: Points)
  /// 目标计分: full marks at the target, less for every percentage point below it, never under the floor:
  /// `max(12.5, 25 − 0.5 × (98 − rate))`.
  case target(Measure, marks: Points, target: Rational, perPoint: Rational, floor: Points)
  /// 折线计分: marks along a line through given points, level outside them.
  case line(Measure, points: [LinePoint])
  /// 逐件加减分: a base, and so much for every event.
  case events(base: Points, floor: Points?, rules: [EventRule])
}

extension Rule {
  /// 折线点 A point of a piecewise line: marks at a figure.
  public struct LinePoint: Hashable, Sendable {
    /// The figure; a rate counts in percentage points.
    public var at: Rational
    /// The marks there.
    public var marks: Points

    /// Creates a point.
    public init(at: Rational, marks: Points) {
      self.at = at
      self.marks = marks
    }
  }

  /// The kinds as the rulebook names them.
  enum Kind: String, Codable, CaseIterable {
    case sum, rate, target, line, events

    /// The keys that say something to a rule of this kind.
    var keys: [Component.CodingKeys] {
      switch self {
      case .sum: [.components]
      case .rate: [.measure, .marks]
      case .target: [.measure, .marks, .target, .perPoint, .floor]
      case .line: [.measure, .points]
      case .events: [.base, .floor, .events]
      }
    }
  }

  /// The measure the rule looks at, for the kinds that look at one.
  public var measure: Measure? {
    switch self {
    case .rate(let measure, _), .target(let measure, _, _, _, _), .line(let measure, _): measure
    case .sum, .events: nil
    }
  }

  /// The most marks the rule can give without bonus.
  public var fullMarks: Points {
    switch self {
    case .sum(let components):
      components.reduce(Points(0)) { $0 + $1.rule.fullMarks * $1.weight }
    case .rate(_, let marks), .target(_, let marks, _, _, _): marks
    case .line(_, let points): points.map(\.marks).max() ?? 0
    case .events(let base, _, _): base
    }
  }
}

extension Rule {
  /// Reads the rule from its component's object; a key of another kind of rule is refused, for it would be
  /// without effect.
  init(_ container: KeyedDecodingContainer<Component.CodingKeys>) throws {
    let kind = try container.decode(Kind.self, forKey: .kind)
    try container.refuseKeys(foreignTo: kind)
    switch kind {
    case .sum:
      self = .sum(try container.decode([Component].self, forKey: .components))
    case .rate:
      self = .rate(try container.rate(), marks: try container.decode(Points.self, forKey: .marks))
    case .target:
      self = .target(
        try container.rate(), marks: try container.decode(Points.self, forKey: .marks),
        target: try container.decode(Rational.self, forKey: .target),
        perPoint: try container.decode(Rational.self, forKey: .perPoint),
        floor: try container.decodeIfPresent(Points.self, forKey: .floor) ?? 0)
    case .line:
      self = .line(
        try container.decode(Measure.self, forKey: .measure), points: try container.linePoints())
    case .events:
      self = .events(
        base: try container.decodeIfPresent(Points.self, forKey: .base) ?? 0,
        floor: try container.decodeIfPresent(Points.self, forKey: .floor),
        rules: try container.decode([EventRule].self, forKey: .events))
    }
  }

  func encode(into container: inout KeyedEncodingContainer<Component.CodingKeys>) throws {
    switch self {
    case .sum(let components):
      try container.encode(Kind.sum, forKey: .kind)
      try container.encode(components, forKey: .components)
    case .rate(let measure, let marks):
      try container.encode(Kind.rate, forKey: .kind)
      try container.encode(measure, forKey: .measure)
      try container.encode(marks, forKey: .marks)
    case .target(let measure, let marks, let target, let perPoint, let floor):
      try container.encode(Kind.target, forKey: .kind)
      try container.encode(measure, forKey: .measure)
      try container.encode(marks, forKey: .marks)
      try container.encode(target, forKey: .target)
      try container.encode(perPoint, forKey: .perPoint)
      try container.encode(floor, forKey: .floor)
    case .line(let measure, let points):
      try container.encode(Kind.line, forKey: .kind)
      try container.encode(measure, forKey: .measure)
      try container.encode(points, forKey: .points)
    case .events(let base, let floor, let rules):
      try container.encode(Kind.events, forKey: .kind)
      try container.encode(base, forKey: .base)
      try container.encodeIfPresent(floor, forKey: .floor)
      try container.encode(rules, forKey: .events)
    }
  }
}

extension Rule.LinePoint: Codable {
  enum CodingKeys: String, CodingKey, CaseIterable {
    case at, marks
  }

  /// Reads a point; a key it does not know is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.strict(CodingKeys.self)
    at = try container.decode(Rational.self, forKey: .at)
    marks = try container.decode(Points.self, forKey: .marks)
  }
}

extension KeyedDecodingContainer<Component.CodingKeys> {
  fileprivate func refuseKeys(foreignTo kind: Rule.Kind) throws {
    let own = [.id, .title, .weight, .missing, .kind] + kind.keys
    guard let key = allKeys.first(where: { !own.contains($0) }) else { return }
    let known = kind.keys.map(\.stringValue).joined(separator: "、")
    throw DecodingError.dataCorruptedError(
      forKey: key, in: self,
      debugDescription: "「\(key.stringValue)」对 \(kind.rawValue) 规则不起作用，它的键有：\(known)")
  }

  /// A measure that is a rate.
  fileprivate func rate() throws -> Measure {
    let measure = try decode(Measure.self, forKey: .measure)
    guard measure.isRate else {
      throw DecodingError.dataCorruptedError(
        forKey: .measure, in: self, debugDescription: "「\(measure.key)」是件数，这里要一个率（以 _rate 结尾）")
    }
    return measure
  }

  /// The points of a line, at least two, from left to right.
  fileprivate func linePoints() throws -> [Rule.LinePoint] {
    let points = try decode([Rule.LinePoint].self, forKey: .points)
    guard points.count >= 2, zip(points, points.dropFirst()).allSatisfy({ $0.at < $1.at }) else {
      throw DecodingError.dataCorruptedError(
        forKey: .points, in: self, debugDescription: "折线至少两点，且 at 从小到大")
    }
    return points
  }
}
