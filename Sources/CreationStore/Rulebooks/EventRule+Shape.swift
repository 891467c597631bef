import Creation

extension EventRule {
  /// How an event rule stands in a rulebook's file.
  static let shape = Members<EventRule>.all(
    .needed("title", "名称", .text) { $0.title },
    .beside(Event.members) { $0.of },
    .usual("once", "一件最多算一次", .flag, false) { $0.isOnce },
    .needed("each", "每件多少分，扣分写负数", marks) { $0.each },
    .usual("range", "只看哪些问题", FindingFilter.shape, FindingFilter()) { $0.range },
    .usual("times", "系数", Multiplier.shape.list(), []) { $0.times },
    .usual("highest", "多个系数只取最高的，不连乘", .flag, false) { $0.takesHighest },
    .maybe("each_cap", "单件最多加减多少分", .positive) { $0.eachCap },
    .maybe("category_cap", "一个类别最多加减多少分", .positive) { $0.categoryCap },
    .maybe("cap", "合计最多加减多少分", .positive) { $0.cap },
    .maybe("split", "牵头与配合的分担", Split.shape) { $0.split }
  ) { title, event, once, each, range, times, highest, eachCap, categoryCap, cap, split in
    EventRule(
      title: title, of: event, isOnce: once, each: each, range: range, times: times, takesHighest: highest,
      eachCap: eachCap, categoryCap: categoryCap, cap: cap, split: split)
  }
  .object("event", "逐件规则：每件多少分、系数和限额")

  private static let marks = Shape<Rational>.number.checked { $0 == 0 ? "每件 0 分不起作用" : nil }
}

extension EventRule.Event {
  /// The key of what is counted: a measure or a test.
  fileprivate static let members = Members<EventRule.Event?>.all(
    .maybe("of", "计件数的考评指标", counted) { if case .measure(let measure) = $0 { measure } else { nil } },
    .maybe("test", "计次数的测评", Shape<TestName>.name) { if case .test(let test) = $0 { test } else { nil } }
  ) { measure, test -> EventRule.Event? in
    measure.map { .measure($0) } ?? test.map { .test($0) }
  }
  .required("缺少 of（计件数的考评指标）或 test（测评名称）")

  private static let counted = Shape<Measure>.measure.checked { $0.isRate ? "「\($0.key)」是率，这里要件数" : nil }
}

extension EventRule.Split {
  fileprivate static let shape = Members<EventRule.Split>.all(
    Fields.lead,
    Fields.support
  ) { EventRule.Split(lead: $0, support: $1) }
  .checked(Fields.lead, Fields.support, at: nil) { $0 + $1 > 0 ? nil : "两个份额不能都是 0" }
  .object("split", "牵头与配合的分担，如 8 与 2")

  private enum Fields {
    static let lead = Field<EventRule.Split, Rational>.needed("lead", "牵头单位的份额", .positive) { $0.lead }
    static let support = Field<EventRule.Split, Rational>.needed("support", "配合单位合计的份额", .positive) {
      $0.support
    }
  }
}

extension Multiplier {
  /// How a multiplier stands in a rulebook's file.
  fileprivate static let shape = Members<Multiplier>.one(
    of: "by", "按什么", Trait.allCases.map(trait) + Quantity.allCases.map(quantity) + Mark.allCases.map(mark)
  )
  .object("multiplier", "系数")

  private static func trait(_ trait: Trait) -> Variant<Multiplier> {
    Variant(
      trait.key, trait.title,
      .all(.needed("values", "各值的系数，* 为其余各值，没写的为 1", values(of: trait)) { $0 }) { $0 },
      embed: { .trait(trait, $0) },
      extract: { if case .trait(trait, let values) = $0 { values } else { nil } })
  }

  private static func values(of trait: Trait) -> Shape<[String: Rational]> {
    Shape<Rational>.positive.table { word in
      guard trait == .severity, word != others, Severity(rawValue: word) == nil else { return nil }
      let listed = Severity.allCases.map { "\($0.key)（\($0.title)）" }.joined(separator: "、")
      return "没有严重程度「\(word)」，可选 \(listed)"
    }
  }

  private static func quantity(_ quantity: Quantity) -> Variant<Multiplier> {
    Variant(
      quantity.key, quantity.title,
      .all(.usual("steps", "达到多少件用多大系数；不写即乘以件数", Step.shape.list(), []) { $0 }) { $0 },
      embed: { .quantity(quantity, $0) },
      extract: { if case .quantity(quantity, let steps) = $0 { steps } else { nil } })
  }

  private static func mark(_ mark: Mark) -> Variant<Multiplier> {
    Variant(
      mark.key, mark.title, .all(.needed("factor", "系数", .positive) { $0 }) { $0 },
      embed: { .mark(mark, $0) },
      extract: { if case .mark(mark, let factor) = $0 { factor } else { nil } })
  }
}

extension Multiplier.Step {
  fileprivate static let shape = Members<Multiplier.Step>.all(
    .needed("least", "至少多少", .integer(0...1_000_000)) { $0.least },
    .needed("factor", "系数", .positive) { $0.factor }
  ) { Multiplier.Step(least: $0, factor: $1) }
  .object("step", "档次")
}
