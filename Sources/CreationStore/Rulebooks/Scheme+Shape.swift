import Creation

extension Scheme {
  /// How a scheme stands in a rulebook's file.
  static let shape =
    members
    .checked(Fields.floor, Fields.full, at: "floor") { $0 > $1 ? "底分不能高于满分 \($1)" : nil }
    .checked(Fields.most.given(), Fields.full, at: "most") { $0 < $1 ? "最高分不能低于满分 \($1)" : nil }
    .checked(RulebookFaults.components)
    .object("scheme", "考评方案：适用的组、满分和考评项目")

  private static let members = Members<Scheme>.all(
    .needed("groups", "适用的排名组，* 为其余各组", Shape<String>.text.list(atLeast: 1)) { $0.groups },
    Fields.span,
    Fields.campaign,
    Fields.full,
    Fields.floor,
    Fields.most,
    .usual("range", "只看哪些问题", FindingFilter.shape, FindingFilter()) { $0.range },
    .needed("components", "考评项目", Shape.later("component") { Component.shape }.list(atLeast: 1)) {
      $0.components
    }
  ) { groups, span, campaign, full, floor, most, range, components in
    Scheme(
      groups: groups, span: span, campaign: campaign, full: full, floor: floor, most: most, range: range,
      components: components)
  }

  enum Fields {
    static let span = Field<Scheme, Term.Span>.usual("term", "考评周期", .word, .month) { $0.span }
    static let campaign = Field<Scheme, String?>.maybe("campaign", "专项考评的名称，不写即常规考评", .text) { $0.campaign }
    fileprivate static let full = Field<Scheme, Points>.needed("full", "满分", aboveZero) { $0.full }
    fileprivate static let floor = Field<Scheme, Points>.usual("floor", "底分", .points, 0) { $0.floor }
    fileprivate static let most = Field<Scheme, Points?>.maybe("most", "含加分的最高分，不写即满分", .points) {
      $0.most == $0.full ? nil : $0.most
    }
    private static let aboveZero = Shape<Points>.points.checked { $0 > 0 ? nil : "满分应大于 0" }
  }
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
    Fields.id,
    .needed("title", "名称", .text) { $0.title },
    .usual("weight", "权重", .positive, Rational(1)) { $0.weight },
    Fields.least,
    Fields.most,
    Fields.range,
    .usual("missing", "无数据时怎么办", .word, Component.Missing.unranked) { $0.missing },
    .beside(Rule.members) { $0.rule }
  ) { id, title, weight, least, most, range, missing, rule in
    Component(
      id: id, title: title, weight: weight, least: least, most: most, range: range, missing: missing,
      rule: rule)
  }
  .checked(Fields.least.given(), Fields.most.given(), at: "least") { $0 > $1 ? "最少得分不能高于最多得分 \($1)" : nil }
  .object("component", "考评项目：名称、权重和一条计分规则")

  enum Fields {
    static let id = Field<Component, String>.needed("id", "短名，各月不变", .text) { $0.id }
    fileprivate static let least = Field<Component, Points?>.maybe("least", "最少得分", .points) { $0.least }
    fileprivate static let most = Field<Component, Points?>.maybe("most", "最多得分", .points) { $0.most }
    static let range = Field<Component, FindingFilter>.usual(
      "range", "只看哪些问题", FindingFilter.shape, FindingFilter()
    ) { $0.range }
  }

  /// Why a range says nothing beside a rule that looks at this figure, or at none.
  static func idle(_ range: FindingFilter, beside figure: Figure?) -> String? {
    if range.isEmpty { return nil }
    if case .measure(let measure)? = figure, measure.isOfFindings { return nil }
    return "这一项看测评结果或各期得分，不看问题，range 不起作用"
  }
}
