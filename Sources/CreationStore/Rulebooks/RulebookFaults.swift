import Creation

/// 办法通查 What is wrong with a rulebook as a whole, when each part of it reads well.
enum RulebookFaults {
  /// Everything wrong, with the path inside the rulebook.
  static func faults(_ rulebook: Rulebook) -> [(member: String?, why: String)] {
    var faults: [(member: String?, why: String)] = []
    if let until = rulebook.until, until < rulebook.from {
      faults.append(("until", "\(until) 早于施行的 \(rulebook.from)"))
    }
    if rulebook.weather.map(\.least).min() != 0 { faults.append(("weather", "最差的一档 least 应为 0")) }
    var claimed: Set<[String]> = []
    for (index, scheme) in rulebook.schemes.enumerated() {
      let path = "schemes[\(index)]"
      var own: Set<String> = []
      for group in scheme.groups {
        if !own.insert(group).inserted {
          faults.append(("\(path).groups", "排名组「\(group)」写了两次"))
        } else if !claimed.insert([group, scheme.span.key, scheme.campaign ?? ""]).inserted {
          faults.append(("\(path).groups", "排名组「\(group)」前面已有同一周期的方案，这里不起作用"))
        }
      }
    }
    return faults
  }

  /// Everything wrong with a scheme as a whole, with the path inside the scheme.
  static func faults(_ scheme: Scheme) -> [(member: String?, why: String)] {
    var faults = bounds(scheme)
    var seen: Set<String> = []
    for (place, component) in places(scheme.components, "") {
      if !seen.insert(component.id).inserted {
        faults.append(("\(place).id", "方案里已有考评项目「\(component.id)」"))
      }
      faults += self.faults(component.rule, scheme.span).map { ("\(place).\($0.member)", $0.why) }
      if !component.range.isEmpty, !looksAtFindings(component.rule) {
        faults.append(("\(place).range", "这一项看测评结果或各期得分，不看问题，range 不起作用"))
      }
    }
    if case .rank(let rule)? = scheme.components.first?.rule, rule.figure == nil {
      faults.append(("components[0].kind", "第一项前面没有得分可排，请写 measure 或 test，或移到后面"))
    }
    return faults
  }

  /// What does not go together of a scheme's full mark and its bounds.
  private static func bounds(_ scheme: Scheme) -> [(member: String?, why: String)] {
    if scheme.full <= 0 { return [("full", "满分应大于 0")] }
    return (scheme.floor > scheme.full ? [("floor", "底分不能高于满分 \(scheme.full)")] : [])
      + (scheme.most < scheme.full ? [("most", "最高分不能低于满分 \(scheme.full)")] : [])
  }

  /// The components with those inside them, each with its path.
  private static func places(
    _ components: [Component], _ path: String
  ) -> [(path: String, component: Component)] {
    components.enumerated().flatMap { index, component in
      let place = (path.isEmpty ? "" : path + ".") + "components[\(index)]"
      guard case .sum(let parts) = component.rule else { return [(place, component)] }
      return [(place, component)] + places(parts, place)
    }
  }

  /// Whether a rule looks at findings, which a range can choose among.
  private static func looksAtFindings(_ rule: Rule) -> Bool {
    switch rule {
    case .sum, .events: true
    case .mean: false
    case .rank(let rule) where rule.figure == nil: false
    case .rate, .target, .line, .rank:
      if case .measure(let measure) = rule.figure { measure.isOfFindings } else { false }
    }
  }

  private static func faults(_ rule: Rule, _ span: Term.Span) -> [(member: String, why: String)] {
    switch rule {
    case .mean(let mean):
      switch mean.of {
      case .terms(let shorter) where shorter >= span: return [("terms", "\(span.title)的方案里只能平均更短的周期")]
      case .results(_, let wanted?) where wanted > span: return [("terms", "比方案的周期（\(span.title)）还长")]
      default: return []
      }
    case .events(let base, let floor, let rules):
      let none = rules.indices.filter { rules[$0].each == 0 }.map { ("events[\($0)].each", "每件 0 分不起作用") }
      return (floor.map { $0 > base } ?? false ? [("floor", "扣到的分数不能高于基础分 \(base)")] : []) + none
    case .target(let target) where !target.figure.isRate:
      return [("measure", "「\(target.figure.title)」是件数，目标计分要一个率")]
    case .target(let target) where !(0...100 ~= target.target): return [("target", "率的目标应在 0 到 100 之间")]
    default: return []
    }
  }
}
