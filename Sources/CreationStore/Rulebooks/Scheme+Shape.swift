import Creation

extension Scheme {
  /// How a scheme stands in a rulebook's file.
  static let shape = Members<Scheme>.all(
    .needed("groups", "适用的排名组，* 为其余各组", Shape<String>.text.list(atLeast: 1)) { $0.groups },
    .usual("term", "考评周期", .word, Term.Span.month) { $0.span },
    .maybe("campaign", "专项考评的名称，不写即常规考评", .text) { $0.campaign },
    .needed("full", "满分", .points) { $0.full },
    .usual("floor", "底分", .points, Points(0)) { $0.floor },
    .maybe("most", "含加分的最高分，不写即满分", .points) { $0.most == $0.full ? nil : $0.most },
    .usual("range", "只看哪些问题", FindingFilter.shape, FindingFilter()) { $0.range },
    .needed("components", "考评项目", Shape.later("component") { Component.shape }.list(atLeast: 1)) {
      $0.components
    }
  ) { groups, span, campaign, full, floor, most, range, components in
    Scheme(
      groups: groups, span: span, campaign: campaign, full: full, floor: floor, most: most, range: range,
      components: components)
  }
  .checked(RulebookFaults.faults)
  .object("scheme", "考评方案：适用的组、满分和考评项目")
}

extension FindingFilter {
  /// How a range of findings stands in a rulebook's file.
  static let shape = Members<FindingFilter>.all(
    words("sources", "来源", .text) { $0.sources },
    words("levels", "级别", .text) { $0.levels },
    words("channels", "渠道", .text) { $0.channels },
    words("severities", "严重程度", .word) { $0.severities },
    words("categories", "问题类别编号", .name) { $0.categories },
    words("place_kinds", "点位类别", .name) { $0.placeKinds }
  ) { sources, levels, channels, severities, categories, placeKinds in
    FindingFilter(
      sources: sources, levels: levels, channels: channels, severities: severities, categories: categories,
      placeKinds: placeKinds)
  }
  .object("range", "考评范围：每一行都符合的才算，没写的不限")

  private static func words<Word: Equatable>(
    _ key: String, _ meaning: String, _ shape: Shape<Word>, _ get: @escaping (FindingFilter) -> [Word]
  ) -> Field<FindingFilter, [Word]> {
    .usual(key, meaning, shape.list(), [], get)
  }
}

extension Component {
  /// How a component stands in a rulebook's file; its rule's keys stand beside its own.
  static let shape = Members<Component>.all(
    .needed("id", "短名，各月不变", .text) { $0.id },
    .needed("title", "名称", .text) { $0.title },
    .usual("weight", "权重", .positive, Rational(1)) { $0.weight },
    .maybe("least", "最少得分", .points) { $0.least },
    .maybe("most", "最多得分", .points) { $0.most },
    .usual("range", "只看哪些问题", FindingFilter.shape, FindingFilter()) { $0.range },
    .usual("missing", "无数据时怎么办", .word, Component.Missing.unranked) { $0.missing },
    .beside(Rule.members) { $0.rule }
  ) { id, title, weight, least, most, range, missing, rule in
    Component(
      id: id, title: title, weight: weight, least: least, most: most, range: range, missing: missing,
      rule: rule)
  }
  .checked { component in
    guard let least = component.least, let most = component.most, least > most else { return [] }
    return [("least", "最少得分不能高于最多得分 \(most)")]
  }
  .object("component", "考评项目：名称、权重和一条计分规则")
}
