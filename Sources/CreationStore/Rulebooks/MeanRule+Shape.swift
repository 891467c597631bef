import Creation

extension MeanRule {
  /// The keys of a rule of means.
  static let members = Members<MeanRule>.all(
    .beside(Subject.members) { $0.of },
    .needed("marks", "满分", .points) { $0.marks },
    .usual("per", "先按什么归并平均", .word, Grouping.result) { $0.per },
    .maybe("weights", "各条的权重", Weights.shape) { $0.weights },
    .usual("absent", "缺项怎么办", .word, Absent.skipped) { $0.absent }
  ) { MeanRule(of: $0, marks: $1, per: $2, weights: $3, absent: $4) }
  .checked { rule in
    if rule.absent == .peers, rule.per == .result { return [("absent", "缺项按同组平均时，per 应写 item 或 place")] }
    if case .results = rule.of { return [] }
    return rule.weights == nil && rule.per == .result ? [] : [("of", "平均的不是测评结果（results），不能写 per、weights")]
  }
}

extension MeanRule.Subject {
  fileprivate static let members = Members<MeanRule.Subject>.one(
    of: "of", "平均什么",
    [
      Variant(
        "results", "测评结果", tested, embed: { .results($0.test, $0.span) },
        extract: { if case .results(let test, let span) = $0 { Tested(test: test, span: span) } else { nil } }
      ),
      Variant(
        "terms", "期内各期得分", .all(span) { $0 }, embed: { .terms($0) },
        extract: { if case .terms(let span) = $0 { span } else { nil } }),
      Variant("children", "下级单位得分", .children),
    ])

  private struct Tested: Sendable {
    var test: TestName
    var span: Term.Span?
  }

  private static let tested = Members<Tested>.all(
    .needed("test", "测评名称", .name) { $0.test },
    .maybe("terms", "只要这种周期的结果", .word) { $0.span }
  ) { Tested(test: $0, span: $1) }

  private static let span = Field<Term.Span, Term.Span>.needed("terms", "哪种周期", .word) { $0 }
}

extension MeanRule.Weights {
  fileprivate static let shape = Members<MeanRule.Weights>.all(
    .needed("by", "按什么", .word) { $0.by },
    .usual("values", "各值的权重，没写的为 1（考评单位为其考评权重）", Shape<Rational>.positive.table(), [:]) { $0.values }
  ) { MeanRule.Weights(by: $0, values: $1) }
  .object("weights", "权重")
}
