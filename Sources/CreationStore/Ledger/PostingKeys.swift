import Creation

/// The keys of a ledger line, in the order they are written; a key's place in the list is its slot.
enum Slot: Int, CaseIterable {
  case v, id, kind, on, at, by, tx
  case place, category, source, external, level, channel, inspection, rebounds
  case lead, supports, start, limit, due, calendar, provisional
  case cause, until, satisfied, upheld, into
  case test, unit, term, item, assessor, marks, part, of, outcome
  case was, now, text, files, origin, received, end, crc
  case state, reported, round, assigned, replied, closed, last, revised, suspension, merged, appeal, fixed
  case extensions, suspensions, transfers, appeals, returns, visits, urges, exposures

  /// The keys for the line reader.
  static let table = KeyTable(keys)

  /// The key as it stands in the line.
  var key: String { Slot.keys[rawValue] }

  /// All keys, in the order of the cases; written out, since asking a case for its name is slow.
  static let keys = [
    "v", "id", "kind", "on", "at", "by", "tx", "place", "category", "source", "external", "level", "channel",
    "inspection", "rebounds", "lead", "supports", "start", "limit", "due", "calendar", "provisional", "cause",
    "until", "satisfied", "upheld", "into", "test", "unit", "term", "item", "assessor", "marks", "part", "of",
    "outcome", "was", "now", "text", "files", "origin", "received", "end", "crc", "state", "reported",
    "round",
    "assigned", "replied", "closed", "last", "revised", "suspension", "merged", "appeal", "fixed",
    "extensions",
    "suspensions", "transfers", "appeals", "returns", "visits", "urges", "exposures",
  ]
}

extension FindingEvent.Kind {
  /// The kinds as the ledger writes them, in the order of `allCases`.
  static let ledgerWords = KeyTable(allCases.map { "finding.\($0.rawValue)" })

  var ledgerWord: String { "finding.\(rawValue)" }
}

extension ResultEvent.Kind {
  /// The kinds as the ledger writes them, in the order of `allCases`.
  static let ledgerWords = KeyTable(allCases.map(\.ledgerWord))

  var ledgerWord: String { "result.\(rawValue)" }
}
