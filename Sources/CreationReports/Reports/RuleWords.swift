import Creation

/// 规则用语 A rule in words and formulas.
struct RuleWords {
  let names: Names

  /// A component's rule.
  func text(_ rule: Rule) -> String {
    switch rule {
    case .sum(let parts):
      "以下\(ChineseNumeral.text(parts.count))项得分\(parts.allSatisfy { $0.weight == 1 } ? "" : "乘权重后")相加。"
    case .mean(let rule): text(rule)
    case .rate(let figure, let marks):
      figure.isRate ? "得分 = \(name(figure)) × \(marks) 分。" : "\(name(figure))每件\(given(marks)) 分。"
    case .target(let rule): "以\(name(rule.figure))计，\(Rule.target(rule).words(rule.figure))。"
    case .line(let figure, _): "以\(name(figure))计，\(rule.words(figure))。"
    case .events(let base, let floor, _):
      (base == 0 ? "" : "基础分 \(base) 分，") + "按下列各项逐件加减"
        + (floor.map { "，扣到 \($0) 分为止" } ?? "") + "。"
    case .rank(let rule): text(rule)
    }
  }

  /// What is looked at; counts and tests are set off, since their names are words of everyday.
  private func name(_ figure: Figure) -> String {
    switch figure {
    case .measure(let measure): measure.isRate ? measure.title : "「\(measure.title)」"
    case .test(let test): "「\(test)」得分率"
    }
  }

  private func text(_ rule: MeanRule) -> String {
    let subject =
      switch rule.of {
      case .results(let test, let span):
        "「\(test)」" + (span.map { "（\(name($0))）" } ?? "")
          + (rule.per == .result ? "各次结果得分率" : "得分率先\(rule.per.title)平均，再求各\(rule.per.noun)")
      case .terms(let span): "期内各\(span.title)得分率"
      case .children: "下级单位得分率（按考评权重）"
      }
    let weights =
      rule.weights.map { weights in
        let values = weights.values.sorted { $0.key < $1.key }.map { word, value in
          "\(weights.by == .assessor ? names.name(of: UnitID(rawValue: word)) : word) \(value)"
        }
        return "，按\(weights.by.title)加权" + (values.isEmpty ? "" : "（\(values.joined(separator: "、"))，其余 1）")
      } ?? ""
    let absent = rule.per == .result ? "" : "；缺项\(rule.absent.title)"
    return "\(subject)的平均 × \(rule.marks) 分\(weights)\(absent)。"
  }

  /// A stretch as a word before what it has: 季度, 年度.
  private func name(_ span: Term.Span) -> String { span == .quarter ? span.title : span.title + "度" }

  private func text(_ rule: RankRule) -> String {
    let figure = rule.figure?.title ?? "以上各项得分"
    let top = rule.top.enumerated().map { "第\(ChineseNumeral.text($0 + 1))名 \(signed($1))" }
    let bottom = rule.bottom.enumerated().map {
      "倒数第\(ChineseNumeral.text($0 + 1))名 \(signed($1))"
    }
    let all = top + bottom + ["其余 \(signed(rule.others))"]
    return "组内按\(figure)\(rule.isAscending ? "从低到高" : "从高到低")排名，\(all.joined(separator: "，")) 分；同名次同分。"
  }

  private func signed(_ points: Points) -> String {
    points > 0 ? "+\(points)" : points < 0 ? "−\(Points(0) - points)" : "0"
  }

  private func given(_ points: Points) -> String { points < 0 ? "扣 \(Points(0) - points)" : "加 \(points)" }

  /// An event rule, for a list of them.
  func text(_ rule: EventRule) -> String {
    let each = "\(rule.title)：「\(rule.of.title)」每\(rule.isOnce ? "件" : "次")\(given(Points(rule.each))) 分"
    let times = rule.times.map(text)
    let highest = rule.takesHighest && rule.times.count > 1 ? ["多个系数取最高的"] : []
    let caps = [
      rule.eachCap.map { "单件不超过 \($0) 分" }, rule.categoryCap.map { "一个类别不超过 \($0) 分" },
      rule.cap.map { "合计不超过 \($0) 分" },
    ].compactMap(\.self)
    let split = rule.split.map { ["牵头与配合按 \($0.lead):\($0.support) 分担"] } ?? []
    return ([each] + times + highest + caps + split).joined(separator: "，") + "。" + text(rule.range)
  }

  private func text(_ multiplier: Multiplier) -> String {
    switch multiplier {
    case .trait(let trait, let values):
      let named = values.filter { $0.key != Multiplier.others }.sorted { $0.key < $1.key }
      let all = named.map { "\(name($0.key, trait)) \($0.value)" }
      let others = values[Multiplier.others] ?? 1
      return "乘以\(trait.title)系数（\(all.joined(separator: "、"))，其余 \(others)）"
    case .quantity(let quantity, let steps):
      guard !steps.isEmpty else { return "乘以\(quantity.title)" }
      let unit = quantity == .overdueDays ? "天" : "次"
      let all = steps.sorted { $0.least < $1.least }.map { "满 \($0.least) \(unit)为 \($0.factor)" }
      return "乘以\(quantity.title)系数（\(all.joined(separator: "、"))，不满的为 1）"
    case .mark(let mark, let factor): return "\(mark.title)的乘以 \(factor)"
    }
  }

  private func name(_ word: String, _ trait: Multiplier.Trait) -> String {
    switch trait {
    case .severity: Severity(rawValue: word)?.title ?? word
    case .category: names.name(of: CategoryID(rawValue: word))
    case .source, .level, .channel, .placeKind: word
    }
  }

  /// A range of findings; nothing where it takes all.
  func text(_ range: FindingFilter) -> String {
    let parts: [(String, [String])] = [
      ("来源", range.sources), ("级别", range.levels), ("渠道", range.channels),
      ("严重程度", range.severities.map(\.title)),
      ("类别", range.categories.map { names.name(of: $0) }), ("点位类别", range.placeKinds.map(\.rawValue)),
    ]
    let words = parts.filter { !$0.1.isEmpty }.map { "\($0.0)为\($0.1.joined(separator: "、"))" }
    return words.isEmpty ? "" : "只计\(words.joined(separator: "，且"))的问题。"
  }
}

extension MeanRule.Grouping {
  /// What is averaged first.
  fileprivate var noun: String {
    switch self {
    case .result: "次结果"
    case .item: "项目"
    case .place: "点位"
    }
  }
}
