import Creation
import CreationStore

/// The tables of the sample office, read once for the generator.
struct SampleContent {
  let units: [Unit]
  let places: [Place]
  let categories: [String: Creation.Category]
  private let categoriesByKind: [String: [String]]
  private let texts: [String: [String]]
  private let replies: [String: [String]]
  private let remarks: [String: [String]]
  let sources: [(Source, weight: Int)]
  let operators: [String: String]

  init(_ snapshot: Snapshot) throws {
    units = try snapshot.register(Unit.self).entries
    places = try snapshot.register(Place.self).entries
    categories = Dictionary(
      try snapshot.register(Creation.Category.self).entries.map { ($0.id.rawValue, $0) },
      uniquingKeysWith: { $1 })
    var byKind: [String: [String]] = [:]
    for row in SampleContent.rows(SampleCategoryPlaces.csv) {
      for kind in row[1].split(separator: ";") { byKind[String(kind), default: []].append(row[0]) }
    }
    categoriesByKind = byKind
    texts = SampleContent.grouped(SampleFindingTexts.tables.flatMap(SampleContent.rows))
    replies = SampleContent.grouped(SampleContent.rows(SampleReplies.csv))
    remarks = SampleContent.grouped(SampleContent.rows(SampleRemarks.csv))
    sources = SampleContent.rows(SampleSources.csv).map { (Source(rawValue: $0[0]), Int($0[1]) ?? 0) }
    operators = Dictionary(
      SampleContent.rows(SampleOperators.csv).map { ($0[1], $0[0]) }, uniquingKeysWith: { first, _ in first })
  }
}

extension SampleContent {
  /// The categories that can be found at a place.
  func categories(at place: Place) -> [Creation.Category] {
    (categoriesByKind[place.kind.rawValue] ?? []).compactMap { categories[$0] }
  }

  /// What an inspector may write.
  func texts(of category: CategoryID) -> [String] { texts[category.rawValue] ?? [] }

  /// What a unit may answer.
  func replies(to category: CategoryID) -> [String] { replies[category.rawValue] ?? [] }

  /// What the office may remark at a step.
  func remarks(at step: String) -> [String] { remarks[step] ?? [] }

  /// The unit of that number.
  func unit(_ id: String) -> Unit? { units.first { $0.id.rawValue == id } }

  /// The units of a ranking group.
  func units(in group: RankingGroup) -> [Unit] { units.filter { $0.group == group } }

  /// The rows of a table, below its header.
  static func rows(_ csv: String) -> [[String]] {
    csv.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func grouped(_ rows: [[String]]) -> [String: [String]] {
    Dictionary(grouping: rows) { $0[0] }.mapValues { $0.map { $0[1] } }
  }
}
