import Creation

/// 办法通查 What does not go together along the lists of a rulebook, seen in whatever of them reads well by itself.
enum RulebookFaults {
  typealias Faults = [(member: String?, why: String)]

  /// The ranking groups named twice or for nothing, with the path inside the rulebook.
  static func groups(_ rulebook: JSONValue) -> Faults {
    var faults: Faults = []
    var claimed: Set<[String]> = []
    for (index, scheme) in (rulebook["schemes"]?.elements ?? []).enumerated() {
      let stretch = stretch(scheme)
      var own: Set<String> = []
      for (place, group) in groups(of: scheme) {
        if !own.insert(group).inserted {
          faults.append(("schemes[\(index)].\(place)", "排名组「\(group)」写了两次"))
        } else if let stretch, !claimed.insert([group] + stretch).inserted {
          faults.append(("schemes[\(index)].\(place)", "排名组「\(group)」前面已有同一周期的方案，这里不起作用"))
        }
      }
    }
    return faults
  }

  /// What components have against one another or against their scheme, with the path inside the scheme.
  static func components(_ scheme: JSONValue) -> Faults {
    let components = components(of: scheme, "")
    return sameNames(components) + longStretches(components, scheme) + nothingToRank(components)
  }

  private static func sameNames(_ components: [(place: String, json: JSONValue)]) -> Faults {
    var seen: Set<String> = []
    return components.compactMap { place, component in
      guard let id = Component.Fields.id.value(in: component), !seen.insert(id).inserted else { return nil }
      return ("\(place).id", "方案里已有考评项目「\(id)」")
    }
  }

  private static func longStretches(
    _ components: [(place: String, json: JSONValue)], _ scheme: JSONValue
  ) -> Faults {
    guard let span = Scheme.Fields.span.value(in: scheme) else { return [] }
    return components.compactMap { place, component in
      guard Rule.kind.value(in: component) == "mean" else { return nil }
      return MeanRule.Subject.fault(component, in: span).map { ("\(place).terms", $0) }
    }
  }

  private static func nothingToRank(_ components: [(place: String, json: JSONValue)]) -> Faults {
    guard let (place, first) = components.first, Rule.kind.value(in: first) == "rank",
      case .some(.none) = Figure.written.value(in: first)
    else { return [] }
    return [("\(place).kind", "第一项前面没有得分可排，请写 measure 或 test，或移到后面")]
  }

  /// What tells the schemes of one group apart: the length of the stretch they score and the campaign.
  private static func stretch(_ scheme: JSONValue) -> [String]? {
    guard let span = Scheme.Fields.span.value(in: scheme),
      let campaign = Scheme.Fields.campaign.value(in: scheme)
    else { return nil }
    return [span.key, campaign ?? ""]
  }

  private static func groups(of scheme: JSONValue) -> [(place: String, group: String)] {
    (scheme["groups"]?.elements ?? []).enumerated().compactMap { index, json in
      Shape<String>.text.value(json).value.map { ("groups[\(index)]", $0) }
    }
  }

  /// The components of a scheme or a sum with those inside them, each with its place.
  private static func components(
    of owner: JSONValue, _ place: String
  ) -> [(place: String, json: JSONValue)] {
    (owner["components"]?.elements ?? []).enumerated().flatMap { index, component in
      let place = "\(place)components[\(index)]"
      let isSum = Rule.kind.value(in: component) == "sum"
      return [(place, component)] + (isSum ? components(of: component, "\(place).") : [])
    }
  }
}
