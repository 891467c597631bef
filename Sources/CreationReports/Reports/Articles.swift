import Creation

/// 条文 The articles of a rulebook, numbered through.
struct Articles {
  let names: Names
  private var number = 0

  init(names: Names) { self.names = names }

  /// What holds for all schemes.
  mutating func general(_ rulebook: Rulebook) -> [Page.Block] {
    let month =
      rulebook.monthEnds.map { "考评月自上月 \($0 + 1) 日起，至本月 \($0) 日止。" } ?? "考评月为自然月。"
    let limits = rulebook.limits
    let bands = rulebook.weather.sorted { $0.least > $1.least }
      .map { $0.least == 0 ? "其余为\($0.weather.title)" : "\($0.least)% 以上为\($0.weather.title)" }
    return [
      article("\(month)得分四舍五入，保留 \(rulebook.decimals) 位小数，只在最后取一次；同分同名次。"),
      article("组内排名；本期没有交办也没有测评结果的单位，以及考评项目没有数据的单位，另列，不参加排名。"),
      article(
        "每个时限最多延期 \(limits.extensions) 次，每次不超过原时限；挂账 \(limits.suspensions) 次，不超过 \(limits.suspensionDays) 天；"
          + "申诉 \(limits.appeals) 次；销号后 \(limits.reboundDays) 天内同一点位同一类别再现为反弹。"
          + (rulebook.rollsNaturalDays ? "自然日时限末日遇休息日顺延。" : "")),
      article("文明天气按得分率：\(bands.joined(separator: "，"))。"),
    ]
  }

  /// A scheme's articles, one a component.
  mutating func articles(of scheme: Scheme) -> [Page.Block] {
    let most = scheme.most == scheme.full ? "" : "，含加分最高 \(scheme.most) 分"
    let floor = scheme.floor == 0 ? "" : "，底分 \(scheme.floor) 分"
    var blocks = [
      article("满分 \(scheme.full) 分\(most)\(floor)，由以下各项相加。" + range(scheme.range))
    ]
    for component in scheme.components { blocks += articles(of: component) }
    return blocks
  }

  private mutating func articles(of component: Component) -> [Page.Block] {
    let bounds = [
      component.weight == 1 ? nil : "权重 \(component.weight)", component.most.map { "最多 \($0) 分" },
      component.least.map { "最少 \($0) 分" },
    ].compactMap(\.self)
    let head = component.title + (bounds.isEmpty ? "" : "（\(bounds.joined(separator: "，"))）")
    let words = RuleWords(names: names)
    let rule = parts(of: component.rule) ?? words.text(component.rule)
    var blocks = [article("\(head)：\(rule)\(range(component.range))\(missing(component))")]
    switch component.rule {
    case .sum(let parts): for part in parts { blocks += articles(of: part) }
    case .events(_, _, let rules): blocks.append(.list(rules.map(words.text)))
    default: break
    }
    return blocks
  }

  /// What is added up, by the numbers of its articles.
  private func parts(of rule: Rule) -> String? {
    guard case .sum(let parts) = rule else { return nil }
    let whole = parts.reduce(0) { $0 + Articles.count($1) }
    let (first, last) = (ChineseNumeral.text(number + 2), ChineseNumeral.text(number + 1 + whole))
    let which = whole == 1 ? "第\(first)条" : "第\(first)条至第\(last)条"
    return "\(which)的得分乘权重后相加。"
  }

  /// How many articles a component takes.
  private static func count(_ component: Component) -> Int {
    guard case .sum(let parts) = component.rule else { return 1 }
    return parts.reduce(1) { $0 + count($1) }
  }

  private func missing(_ component: Component) -> String {
    switch component.missing {
    case .unranked: ""
    case .full where component.rule.fullMarks == 0: "无数据时不扣分。"
    case .full, .zero, .peers: "无数据时\(component.missing.title)。"
    }
  }

  private func range(_ range: FindingFilter) -> String { RuleWords(names: names).text(range) }

  private mutating func article(_ text: String) -> Page.Block {
    number += 1
    return .paragraph("第\(ChineseNumeral.text(number))条　\(text)")
  }
}
