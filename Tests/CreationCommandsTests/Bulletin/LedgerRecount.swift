import Foundation

/// The sample ledger's JSON lines, counted the simple way: no code of the program is asked.
struct LedgerRecount {
  /// A finding as its lines leave it.
  struct Item {
    var reported = ""
    var place: String?
    var category: String?
    var lead: String?
    var rebounds: String?
    var due: String?
    var until: String?
    var replied: String?
    var closed: String?
    var isOpen = true
    var isProblem = true
  }

  /// The findings by number, at the end of the month.
  private(set) var items: [String: Item] = [:]
  /// How many lines of each kind the month has.
  private(set) var kinds: [String: Int] = [:]
  let month: String

  /// Reads the ledger's months up to one such as `2026-10`.
  init(_ folder: URL, through month: String) throws {
    self.month = month
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    for file in files where file.hasSuffix(".jsonl") && file.dropLast(6) <= month {
      let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
      for line in text.split(separator: "\n") {
        let fields = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
        take(fields.compactMapValues { $0 as? String }, isThisMonth: file.hasPrefix(month))
      }
    }
  }

  private mutating func take(_ line: [String: String], isThisMonth: Bool) {
    guard let id = line["id"], let kind = line["kind"], kind.hasPrefix("finding."), let on = line["on"] else {
      return
    }
    if isThisMonth { kinds[kind, default: 0] += 1 }
    var item = items[id] ?? Item()
    switch kind {
    case "finding.reported":
      item = Item(reported: on, place: line["place"], category: line["category"], rebounds: line["rebounds"])
    case "finding.assigned", "finding.reassigned", "finding.reopened":
      (item.lead, item.due, item.until, item.replied, item.closed) = (
        line["lead"] ?? item.lead, line["due"], nil, nil, nil
      )
      item.isOpen = true
    case "finding.extended", "finding.resumed": (item.due, item.until) = (line["due"], nil)
    case "finding.suspended": (item.due, item.until) = (line["due"], line["until"])
    case "finding.replied": item.replied = on
    case "finding.returned": item.replied = nil
    case "finding.verified", "finding.fixed": (item.closed, item.isOpen) = (on, false)
    case "finding.voided", "finding.merged", "finding.rejected":
      (item.isOpen, item.isProblem) = (false, false)
    default: break
    }
    items[id] = item
  }

  /// The problems reported in the month.
  var reported: [Item] { items.values.filter { $0.isProblem && $0.reported.hasPrefix(month) } }

  /// Those open and late at the end of the month's last day, or answered too late and still open.
  func overdue(at end: String) -> [String: Item] {
    items.filter { _, item in
      guard item.isOpen, item.isProblem, item.lead != nil, let due = item.due else { return false }
      // A due date without a time of day runs to the end of that day.
      let limit = due.count == 10 ? due + "T23:59:59" : due
      return limit < (item.replied ?? end + "T23:59:59")
    }
  }

  /// Names and how often each occurs, the most frequent first.
  static func counts(_ words: [String]) -> [(word: String, count: Int)] {
    Dictionary(grouping: words) { $0 }.map { ($0.key, $0.value.count) }.sorted { ($1.1, $0.0) < ($0.1, $1.0) }
  }
}
