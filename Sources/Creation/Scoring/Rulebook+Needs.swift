extension Rulebook {
  /// Whether any rule asks how grave a finding is.
  public var looksAtSeverity: Bool {
    ranges.contains { !$0.severities.isEmpty } || multipliers.contains { $0.trait == .severity }
  }

  /// Whether any rule asks for the places: their kind, who runs them, or whether they are declared.
  public var looksAtPlaces: Bool {
    ranges.contains { !$0.placeKinds.isEmpty } || multipliers.contains { $0.trait == .placeKind }
      || counts.contains(.declared) || counts.contains(.inspected)
      || components.contains { component in
        if case .mean(let rule) = component.rule { rule.weights?.by == .placeKind } else { false }
      }
  }

  /// Whether any scheme for stretches of that length looks at findings one by one: only at some of them, or at what
  /// happened to each; all others are content with the accounts.
  public func looksAtFindings(for span: Term.Span) -> Bool {
    let schemes = schemes.filter { $0.span == span }
    let components = schemes.flatMap { $0.components.flatMap(\.flattened) }
    return schemes.contains { !$0.range.isEmpty }
      || components.contains { component in
        if case .events = component.rule { return true }
        return !component.range.isEmpty
      }
  }

  /// Whether any rule asks for the responsibility lists or the materials.
  public var looksAtDuties: Bool {
    !counts.isDisjoint(with: [.dutiesDue, .dutiesDone, .materialsDue, .materialsComplete])
  }

  /// Whether any rule asks for the routines.
  public var looksAtRoutines: Bool { !counts.isDisjoint(with: [.routinesDue, .routinesMet]) }

  /// The counts any rule asks for, as a figure or event by event.
  private var counts: Set<Count> {
    let figures = components.compactMap(\.rule.figure).flatMap { figure -> [Count] in
      if case .measure(let measure) = figure { measure.counts } else { [] }
    }
    let events = eventRules.flatMap { rule -> [Count] in
      if case .measure(let measure) = rule.of { measure.counts } else { [] }
    }
    return Set(figures + events)
  }

  /// The shorter stretches whose scores a scheme for stretches of that length averages.
  public func averagedSpans(for span: Term.Span) -> Set<Term.Span> {
    let components = schemes.filter { $0.span == span }.flatMap { $0.components.flatMap(\.flattened) }
    return Set(
      components.compactMap { component in
        guard case .mean(let rule) = component.rule, case .terms(let shorter) = rule.of else { return nil }
        return shorter
      })
  }

  private var components: [Component] { schemes.flatMap { $0.components.flatMap(\.flattened) } }

  private var eventRules: [EventRule] {
    components.flatMap { component -> [EventRule] in
      if case .events(_, _, let rules) = component.rule { rules } else { [] }
    }
  }

  private var multipliers: [Multiplier] { eventRules.flatMap(\.times) }

  private var ranges: [FindingFilter] {
    schemes.map(\.range) + components.map(\.range) + eventRules.map(\.range)
  }
}

extension Multiplier {
  /// The trait it looks at, if it looks at one.
  fileprivate var trait: Trait? { if case .trait(let trait, _) = self { trait } else { nil } }
}
