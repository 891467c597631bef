import Creation

extension Rule {
  /// The keys of a rule, which stand beside its component's own.
  static let members: Members<Rule> = .one(
    of: "kind", "计分规则的种类",
    [
      Variant(
        "sum", "加权合成", .all(parts) { $0 }, embed: { .sum($0) },
        extract: { if case .sum(let components) = $0 { components } else { nil } }),
      Variant(
        "mean", "平均计分", MeanRule.members, embed: { .mean($0) },
        extract: { if case .mean(let rule) = $0 { rule } else { nil } }),
      Variant(
        "rate", "按比率计分", rated, embed: { .rate($0.figure, marks: $0.marks) },
        extract: {
          if case .rate(let figure, let marks) = $0 { Rated(figure: figure, marks: marks) } else { nil }
        }
      ),
      Variant(
        "target", "目标计分", TargetRule.members, embed: { .target($0) },
        extract: { if case .target(let rule) = $0 { rule } else { nil } }),
      Variant(
        "line", "折线计分", lined, embed: { .line($0.figure, points: $0.points) },
        extract: {
          if case .line(let figure, let points) = $0 { Lined(figure: figure, points: points) } else { nil }
        }
      ),
      Variant(
        "events", "逐件加减分", counted, embed: { .events(base: $0.base, floor: $0.floor, rules: $0.rules) },
        extract: {
          if case .events(let base, let floor, let rules) = $0 {
            Counted(base: base, floor: floor, rules: rules)
          } else {
            nil
          }
        }),
      Variant(
        "rank", "名次加减分", RankRule.members, embed: { .rank($0) },
        extract: { if case .rank(let rule) = $0 { rule } else { nil } }),
    ])

  /// The kind by itself.
  static let kind = members.way

  private static let parts = Field<[Component], [Component]>.needed(
    "components", "各部分，得分乘权重后相加", Shape.later("component") { Component.shape }.list(atLeast: 1)
  ) { $0 }

  private struct Rated: Sendable {
    var figure: Figure
    var marks: Points
  }

  private static let rated = Members<Rated>.all(
    .beside(Figure.members) { $0.figure },
    .needed("marks", "满分；件数则每件多少分", .points) { $0.marks }
  ) { Rated(figure: $0, marks: $1) }

  private struct Lined: Sendable {
    var figure: Figure
    var points: [LinePoint]
  }

  private static let lined = Members<Lined>.all(
    .beside(Figure.members) { $0.figure },
    .needed("points", "折线的点，从左到右", LinePoint.shape.list(atLeast: 2)) { $0.points }
  ) { Lined(figure: $0, points: $1) }
  .checked(LinePoint.Fields.at.each(of: "points"), at: "points") { read in
    let at = read.compactMap(\.self)
    return zip(at, at.dropFirst()).allSatisfy { $0 < $1 } ? nil : "折线的 at 应从小到大"
  }

  private struct Counted: Sendable {
    var base: Points
    var floor: Points?
    var rules: [EventRule]

    enum Fields {
      static let base = Field<Counted, Points>.usual("base", "基础分", .points, 0) { $0.base }
      static let floor = Field<Counted, Points?>.maybe("floor", "扣到多少分为止", .points) { $0.floor }
    }
  }

  private static let counted = Members<Counted>.all(
    Counted.Fields.base,
    Counted.Fields.floor,
    .needed("events", "逐件规则", EventRule.shape.list(atLeast: 1)) { $0.rules }
  ) { Counted(base: $0, floor: $1, rules: $2) }
  .checked(Counted.Fields.floor.given(), Counted.Fields.base, at: "floor") {
    $0 > $1 ? "扣到的分数不能高于基础分 \($1)" : nil
  }
}

extension Rule.LinePoint {
  fileprivate static let shape = Members<Rule.LinePoint>.all(
    Fields.at,
    .needed("marks", "该处得分", .points) { $0.marks }
  ) { Rule.LinePoint(at: $0, marks: $1) }
  .object("line_point", "折线上的一点")

  fileprivate enum Fields {
    static let at = Field<Rule.LinePoint, Rational>.needed("at", "数值，率按百分点", .number) { $0.at }
  }
}

extension TargetRule {
  fileprivate static let members = Members<TargetRule>.all(
    .beside(Figure.members) { $0.figure },
    Fields.marks,
    .needed("target", "目标，率按百分点", percent) { $0.target },
    .needed("per_point", "每差 1 个百分点扣多少分", .positive) { $0.perPoint },
    Fields.floor,
    .usual("at_most", "目标是上限（越低越好）", .flag, false) { $0.isCeiling }
  ) { TargetRule($0, marks: $1, target: $2, perPoint: $3, floor: $4, isCeiling: $5) }
  .checked(Figure.written.given(), at: "measure") { $0.isRate ? nil : "「\($0.title)」是件数，目标计分要一个率" }
  .checked(Fields.floor, Fields.marks, at: "floor") { $0 > $1 ? "最低得分不能高于达到目标时的得分 \($1)" : nil }

  private static let percent = Shape<Rational>.number.checked { 0...100 ~= $0 ? nil : "率的目标应在 0 到 100 之间" }

  private enum Fields {
    static let marks = Field<TargetRule, Points>.needed("marks", "达到目标时的得分", .points) { $0.marks }
    static let floor = Field<TargetRule, Points>.usual("floor", "最低得分", .points, 0) { $0.floor }
  }
}

extension RankRule {
  fileprivate static let members = Members<RankRule>.all(
    .beside(Figure.optionalMembers) { $0.figure },
    .usual("ascending", "数值越小名次越前", .flag, false) { $0.isAscending },
    Fields.top,
    Fields.bottom,
    .usual("others", "其余各名多少分", .points, Points(0)) { $0.others }
  ) { RankRule(by: $0, isAscending: $1, top: $2, bottom: $3, others: $4) }
  .checked(Fields.top, Fields.bottom, at: nil) { $0.isEmpty && $1.isEmpty ? "top、bottom 至少写一个" : nil }

  private enum Fields {
    static let top = list("top", "第一名、第二名……各多少分") { $0.top }
    static let bottom = list("bottom", "倒数第一、倒数第二……各多少分") { $0.bottom }

    private static func list(
      _ key: String, _ meaning: String, _ get: @escaping (RankRule) -> [Points]
    ) -> Field<RankRule, [Points]> {
      .usual(key, meaning, Shape<Points>.points.list(), [], get)
    }
  }
}

extension Figure {
  /// The key of a figure: a measure or a test.
  static let members: Members<Figure> = unranged.required("缺少 measure（考评指标）或 test（测评名称）")
    .checked(Component.Fields.range, written.given(), at: "range") { Component.idle($0, beside: $1) }

  /// The same where there may be none.
  static let optionalMembers = unranged.checked(
    Component.Fields.range, written, at: "range", why: Component.idle)

  /// The figure by itself.
  static let written = unranged.itself

  private static let unranged = Members<Figure?>.all(
    .maybe("measure", "考评指标", .measure) { if case .measure(let measure) = $0 { measure } else { nil } },
    .maybe("test", "测评名称", Shape<TestName>.name) { if case .test(let test) = $0 { test } else { nil } }
  ) { measure, test in
    measure.map { .measure($0) } ?? test.map { .test($0) }
  }
}

extension Members {
  /// The value, which must be there.
  func required<Wrapped: Sendable>(_ why: String) -> Members<Wrapped> where Value == Wrapped? {
    Members<Wrapped>(fields: fields, variants: variants, keys: keys) { object, reading in
      guard let value = read(object, &reading) else { return nil }
      return value ?? reading.refuse(why)
    } write: {
      write(.some($0))
    }
  }
}

extension Shape<Measure> {
  /// A measure by its key.
  static let measure = Shape(
    form: .words(Measure.allCases.map { ShapeForm.Word(key: $0.key, title: $0.title) })
  ) { json, reading in
    guard let text = json.string else { return reading.refuse("这里要文字") }
    if let measure = Measure(text: text) { return measure }
    let near = Nearest.name(to: text, among: Measure.allCases.map(\.key)).map { "，是不是「\($0)」？" } ?? "；"
    return reading.refuse("没有考评指标「\(text)」\(near)creation score measures 列出全部")
  } write: {
    .string($0.key)
  }
}
