import Creation

/// 考评办法条文 A rulebook as the articles of the 考评办法 a person would read.
package enum RulebookArticles {
  /// The rulebook as a page, with names for the numbers of units and categories.
  package static func page(_ rulebook: Rulebook, _ names: Names) -> Page {
    var articles = Articles(names: names)
    var sections = [Page.Section("总则", articles.general(rulebook))]
    for (index, scheme) in rulebook.schemes.enumerated() {
      let number = ChineseNumeral.text(index + 1)
      let title = title(scheme, in: rulebook)
      sections.append(Page.Section("方案\(number)：\(title)", articles.articles(of: scheme)))
    }
    let measures = measures(rulebook).map { "\($0.title)：\($0.formula)" }
    if !measures.isEmpty { sections.append(Page.Section("指标口径", [.list(measures)])) }
    return Page(title: rulebook.name, heading: [span(rulebook)], sections: sections)
  }

  private static func span(_ rulebook: Rulebook) -> String {
    "自\(rulebook.from.title)起施行" + (rulebook.until.map { "，至\($0.title)止" } ?? "")
  }

  /// What a scheme is for; `*` are all groups where no other scheme of the kind names any.
  private static func title(_ scheme: Scheme, in rulebook: Rulebook) -> String {
    let named = rulebook.schemes.filter { $0.span == scheme.span && $0.campaign == scheme.campaign }
      .flatMap(\.groups)
    let rest = named.allSatisfy { $0 == "*" } ? "各组" : "其余各组"
    let groups = scheme.groups.map { $0 == "*" ? rest : $0 }.joined(separator: "、")
    return "\(scheme.campaign ?? "\(scheme.span.title)考评")（\(groups)）"
  }

  /// The measures the rules look at, in the order of the list of measures.
  private static func measures(_ rulebook: Rulebook) -> [Measure] {
    let used = Set(rulebook.schemes.flatMap(\.components).flatMap(\.measures))
    return Measure.allCases.filter(used.contains)
  }
}

extension Component {
  /// The measures it and what is inside it look at.
  fileprivate var measures: [Measure] {
    switch rule {
    case .sum(let parts): parts.flatMap(\.measures)
    case .events(_, _, let rules):
      rules.compactMap { if case .measure(let measure) = $0.of { measure } else { nil } }
    case .rate, .line, .target, .rank, .mean:
      if case .measure(let measure) = rule.figure { [measure] } else { [] }
    }
  }
}
