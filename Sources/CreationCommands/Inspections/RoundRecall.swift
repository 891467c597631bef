import Creation
import CreationStore

/// 已记检查 What is on record of the rounds by a mechanism on some days, so that nothing is booked twice.
struct RoundRecall {
  /// What of a place a round looked at: as a whole where there is no item.
  struct Item: Hashable {
    var day: Day
    var place: PlaceID
    var item: String?
  }

  private let rounds: [ActivityRecord]
  private let test: TestName
  private var results: [Item: ResultRecord] = [:]
  private var findings: [Finding] = []
  private var visited: Set<Item> = []
  private var externals: KnownFindings?

  /// Reads what is on record; numbers of other systems only where a row has one.
  init(_ snapshot: Snapshot, _ card: RoundCard, _ days: Set<Day>, hasExternals: Bool) throws {
    test = card.test
    guard let first = days.min(), let period = Period(first: first, last: .latest) else {
      rounds = []
      return
    }
    rounds = try snapshot.activities(in: period).filter {
      $0.activity.kind == .inspection && $0.activity.mechanism == card.mechanism && !$0.isVoid
        && days.contains($0.on.day)
    }
    if hasExternals { externals = try KnownFindings(snapshot) }
    guard !rounds.isEmpty else { return }
    let numbers = Set(rounds.map(\.id))
    for record in try snapshot.results(since: try snapshot.month(of: first)) where !record.isVoid {
      guard record.result.inspection.map(numbers.contains) ?? false else { continue }
      note(record)
    }
    let names = Set(numbers.map(\.description))
    findings = try MonthReader(snapshot, text: true).since(first.month).findings.filter {
      $0.report.inspection.map(names.contains) ?? false
    }
    for finding in findings {
      if let place = finding.report.place { visited.insert(Item(day: finding.reported.day, place: place)) }
    }
  }
}

extension RoundRecall {
  /// The round of a day under a name.
  func round(on day: Day, named name: String) -> ActivityRecord? {
    rounds.first { $0.on.day == day && $0.activity.title == name }
  }

  /// The grade of an item, where it has one.
  func result(_ item: Item) -> ResultRecord? { results[item] }

  /// Whether a round was at a place on a day.
  func wasVisited(_ place: PlaceID, on day: Day) -> Bool { visited.contains(Item(day: day, place: place)) }

  /// The finding a row tells of, where it is on record: under the number another system gave it, or of that day, place
  /// and category in the same words.
  func finding(_ draft: FindingIntake.Draft) -> Finding? {
    if draft.row.external != nil, let known = externals?.finding(draft.row) { return known }
    let report = draft.facts.report
    return findings.first {
      $0.report.place == report.place && $0.report.category == report.category
        && $0.reported.day == draft.row.reported.day && $0.text == draft.row.text
        && $0.report.external == report.external
    }
  }

  private mutating func note(_ record: ResultRecord) {
    guard let place = record.result.place else { return }
    visited.insert(Item(day: record.on.day, place: place))
    guard record.result.test == test else { return }
    results[Item(day: record.on.day, place: place, item: record.result.item)] = record
  }
}
