import Creation

extension MeanRule {
  /// The keys of a rule of means.
  static let members = Members<MeanRule>.all(
    .beside(Subject.members) { $0.of },
    .needed("marks", "满分", .points) { $0.marks },
    Fields.per,
    Fields.weights,
    Fields.absent
  ) { MeanRule(of: $0, marks: $1, per: $2, weights: $3, absent: $4) }
  .checked(Component.Fields.range, at: "range") { Component.idle($0, beside: nil) }
  .checked(Fields.absent, Fields.per, at: "absent") {
    $0 == .peers && $1 == .result ? "缺项按同组平均时，per 应写 item 或 place" : nil
  }
  .checked(Subject.way, Fields.per, at: "of") {
    $0 != "results" && $1 != .result ? "平均的不是测评结果（results），不能写 per" : nil
  }
  .checked(Subject.way, Fields.weights, at: "of") {
    $0 != "results" && $1 != nil ? "平均的不是测评结果（results），不能写 weights" : nil
  }

  private enum Fields {
    static let per = Field<MeanRule, Grouping>.usual("per", "先按什么归并平均", .word, .result) { $0.per }
    static let weights = Field<MeanRule, Weights?>.maybe("weights", "各条的权重", Weights.shape) { $0.weights }
    static let absent = Field<MeanRule, Absent>.usual("absent", "缺项怎么办", .word, .skipped) { $0.absent }
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

  /// What is averaged, by itself.
  fileprivate static let way = members.way

  /// Why a rule of means cannot take the stretches it names in a scheme for one of that length.
  static func fault(_ rule: JSONValue, in span: Term.Span) -> String? {
    switch way.value(in: rule) {
    case "terms": self.span.value(in: rule).flatMap { $0 >= span ? "\(span.title)的方案里只能平均更短的周期" : nil }
    case "results": wanted.given().value(in: rule).flatMap { $0 > span ? "比方案的周期（\(span.title)）还长" : nil }
    default: nil
    }
  }

  private struct Tested: Sendable {
    var test: TestName
    var span: Term.Span?
  }

  private static let tested = Members<Tested>.all(
    .needed("test", "测评名称", .name) { $0.test },
    wanted
  ) { Tested(test: $0, span: $1) }

  private static let wanted = Field<Tested, Term.Span?>.maybe("terms", "只要这种周期的结果", .word) { $0.span }

  private static let span = Field<Term.Span, Term.Span>.needed("terms", "哪种周期", .word) { $0 }
}

extension MeanRule.Weights {
  fileprivate static let shape = Members<MeanRule.Weights>.all(
    .needed("by", "按什么", .word) { $0.by },
    .usual("values", "各值的权重，没写的为 1（考评单位为其考评权重）", Shape<Rational>.positive.table(), [:]) { $0.values }
  ) { MeanRule.Weights(by: $0, values: $1) }
  .object("weights", "权重")
}
