import Creation

extension DutyEvent {
  /// How what happened to a duty stands in a ledger line.
  static let members = Members<DutyEvent>.one(
    of: Slot.kind.key, "记账种类",
    [
      Variant(
        Kind.progressed.ledgerWord, Kind.progressed.title,
        .all(
          .maybe("milestone", "达到的节点", .text) { $0.milestone },
          .maybe("figure", "实际数", .number) { $0.figure }
        ) { DutyProgress(milestone: $0, figure: $1) },
        embed: { .progressed($0) },
        extract: { if case .progressed(let progress) = $0 { progress } else { nil } }),
      Variant(
        Kind.delivered.ledgerWord, Kind.delivered.title,
        .all(.maybe("figure", "实际数", .number) { $0 }) { $0 },
        embed: { .delivered($0) }, extract: { if case .delivered(let figure) = $0 { figure } else { nil } }),
      Variant(Kind.accepted.ledgerWord, Kind.accepted.title, .accepted),
      Variant(Kind.returned.ledgerWord, Kind.returned.title, .returned),
      Variant(
        Kind.extended.ledgerWord, Kind.extended.title,
        .all(.needed("until", "延到哪天", .written(as: "2026-12-31")) { $0 }) { $0 },
        embed: { .extended(to: $0) }, extract: { if case .extended(let day) = $0 { day } else { nil } }),
      Variant(Kind.dropped.ledgerWord, Kind.dropped.title, .dropped),
    ])
}

extension DutyEvent.Kind {
  /// The kind as the ledger writes it.
  var ledgerWord: String { "duty.\(rawValue)" }
}
