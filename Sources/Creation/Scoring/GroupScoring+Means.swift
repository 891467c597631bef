extension GroupScoring {
  /// 平均计分 for every member.
  func means(_ rule: MeanRule) -> [[ScoreLine]?] {
    let parts: [[Part]] =
      switch rule.of {
      case .results(let test, let span): peered(members.map { results(rule, test, span, $0) }, rule)
      case .terms(let span): members.map { terms(span, $0) }
      case .children: members.map(children)
      }
    return parts.map { lines($0, rule) }
  }

  /// One of the things averaged.
  struct Part {
    var title: String
    /// What was reached of what could be.
    var rate: Rational
    /// What it counts.
    var weight: Rational
    var basis: String
    var records: [ScoreLine.Record]
  }

  /// One line a part; together they are the weighted mean times the marks.
  private func lines(_ parts: [Part], _ rule: MeanRule) -> [ScoreLine]? {
    let whole = parts.reduce(Rational(0)) { $0 + $1.weight }
    guard whole > 0 else { return nil }
    return parts.map { part in
      let marks = Points((rule.marks.value * part.rate * part.weight).divided(by: whole) ?? 0)
      guard scoring.explains else { return ScoreLine("", marks) }
      let share = parts.count > 1 ? "，占 \(part.weight)/\(whole)" : ""
      return ScoreLine(
        part.title, marks, basis: "\(part.basis)，× \(rule.marks)\(share)", records: part.records)
    }
  }

  /// A unit's results of a test, grouped as the rule says.
  private func results(_ rule: MeanRule, _ test: TestName, _ span: Term.Span?, _ unit: UnitID) -> [Part] {
    let records = (scoring.results[unit] ?? []).filter { record in
      record.result.test == test && record.result.outcome.rate != nil
        && span.map { (record.result.term?.span ?? .month) == $0 } ?? true
    }
    var order: [String] = []
    var groups: [String: [ResultRecord]] = [:]
    for record in records {
      let name = rule.per.name(of: record)
      if groups[name] == nil { order.append(name) }
      groups[name, default: []].append(record)
    }
    return order.compactMap { name in groups[name].flatMap { part(name, $0, rule) } }
  }

  private func part(_ name: String, _ records: [ResultRecord], _ rule: MeanRule) -> Part? {
    let rates = records.compactMap(\.result.outcome.rate)
    guard let first = records.first, let rate = rates.reduce(0, +).divided(by: Rational(rates.count)) else {
      return nil
    }
    let basis =
      rates.count == 1
      ? first.result.outcome.title : "\(rates.count) 次平均 \((rate * 100).text(decimals: 2))%"
    return Part(
      title: name, rate: rate, weight: weight(of: first, rule.weights), basis: basis,
      records: records.map { ScoreLine.Record($0.id, as: $0.result.outcome.title) })
  }

  /// What a result counts.
  private func weight(of record: ResultRecord, _ weights: MeanRule.Weights?) -> Rational {
    guard let weights else { return 1 }
    let result = record.result
    let word: String? =
      switch weights.by {
      case .placeKind: scoring.inputs.placeKind(of: result.place)?.rawValue
      case .item: result.item
      case .level: result.level
      case .assessor: result.assessor?.rawValue
      }
    guard let word else { return 1 }
    if let value = weights.values[word] { return value }
    guard weights.by == .assessor else { return 1 }
    return scoring.inputs.units.first { $0.id.rawValue == word }?.weight?.value ?? 1
  }

  /// Gives every member the items it lacks at the mean of the others, where the rule says so.
  private func peered(_ parts: [[Part]], _ rule: MeanRule) -> [[Part]] {
    guard rule.absent == .peers, rule.per != .result else { return parts }
    let byName = Dictionary(grouping: parts.joined(), by: \.title)
    return parts.map { own in
      let lacking = byName.keys.sorted().filter { name in !own.contains { $0.title == name } }
      guard !own.isEmpty else { return own }
      return own
        + lacking.compactMap { name in
          guard let peers = byName[name], let first = peers.first,
            let mean = peers.reduce(Rational(0), { $0 + $1.rate }).divided(by: Rational(peers.count))
          else { return nil }
          let basis = "缺项，按同组 \(peers.count) 个单位的平均 \((mean * 100).text(decimals: 2))%"
          return Part(title: name, rate: mean, weight: first.weight, basis: basis, records: [])
        }
    }
  }

  /// A unit's scores of the shorter stretches inside.
  private func terms(_ span: Term.Span, _ unit: UnitID) -> [Part] {
    scoring.figures.sheets.filter { $0.term.span == span }.compactMap { sheet in
      guard let row = sheet.units.first(where: { $0.unit == unit }), let score = row.score,
        let rate = score.value.divided(by: row.full.value)
      else { return nil }
      return Part(
        title: sheet.term.title, rate: rate, weight: 1, basis: "\(score) ÷ 满分 \(row.full)",
        records: [ScoreLine.Record(sheet.term, as: "该期得分")])
    }
  }

  /// The scores of the units right below.
  private func children(_ unit: UnitID) -> [Part] {
    scoring.inputs.units.filter { $0.parent == unit }.compactMap { child in
      guard let share = below[child.id] else { return nil }
      return Part(
        title: child.name, rate: share.value, weight: child.weight?.value ?? 1,
        basis: "得分率 \((share.value * 100).text(decimals: 2))%",
        records: [ScoreLine.Record(child.id, as: "下级单位得分")])
    }
  }
}

extension MeanRule.Grouping {
  /// What a result is averaged under.
  fileprivate func name(of record: ResultRecord) -> String {
    switch self {
    case .result: record.result.test.rawValue + " " + record.id.description
    case .item: record.result.item ?? record.result.test.rawValue
    case .place: record.result.place?.rawValue ?? record.result.test.rawValue
    }
  }
}
