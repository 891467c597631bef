import Creation
import CreationStore

/// 在何处 Where.
struct FindingSpots: Sendable {
  var places, kinds, grids: [String]

  static let parameter = Parameter<FindingSpots>.group(
    .option("--place", alias: "--点位", value: "点位", help: "点位", .text).repeated(),
    .option("--place-kind", alias: "--点位类别", value: "类别", help: "这一类点位，如 农贸市场", .text).repeated(),
    .option("--grid", alias: "--网格", value: "网格", help: "点位所在的网格，编号或名称", .text).repeated(),
    make: FindingSpots.init)
}

extension FindingSpots: FindingCondition {
  func add(to sieve: inout FindingSieve, _ snapshot: Snapshot, asOf moment: Moment) throws {
    var problems = Problems([])
    let named = problems.ids(Place.self, places, at: "--place", snapshot)
    let known = kinds.isEmpty && grids.isEmpty ? [] : try snapshot.register(Place.self).entries
    let ofKind = problems.collecting {
      try known.called(kinds, "点位类别", at: "--place-kind") { [$0.kind.rawValue] }
    }
    let onFile = grids.isEmpty ? RegisterFile() : try snapshot.register(Grid.self)
    let inGrid = problems.collecting {
      try known.called(grids, "网格", at: "--grid", also: onFile.entries.flatMap(\.words)) { place in
        place.grid.map { [$0] + (onFile.find($0)?.words ?? []) } ?? []
      }
    }
    try problems.throwIfAny()
    for wanted in [named, ofKind ?? [], inGrid ?? []] { sieve.require(wanted, \.report.place) }
  }
}

extension Grid {
  /// What it goes by.
  fileprivate var words: [String] { [id.rawValue, name] }
}

extension [Place] {
  /// The places that go by one of some words; a word no place goes by, nor is otherwise known, is refused.
  fileprivate func called(
    _ words: [String], _ noun: String, at option: String, also others: [String] = [],
    _ names: (Place) -> [String]
  ) throws(Problems) -> Set<PlaceID> {
    let known = words.isEmpty ? [] : Set(flatMap(names) + others)
    let unknown = words.filter { !known.contains($0) }
    try Problems(unknown.map { .unknownTrait($0, noun, at: option, among: known.sorted()) }).throwIfAny()
    return Set(filter { names($0).contains(where: words.contains) }.map(\.id))
  }
}

extension Problem {
  fileprivate static func unknownTrait(
    _ word: String, _ noun: String, at option: String, among known: [String]
  ) -> Problem {
    Problem(
      "没有这个\(noun)", at: .option(option), value: word, why: "没有一个点位属于它",
      advice: Nearest.name(to: word, among: known).map { "请改用 \($0)" } ?? "请用 creation place 查看各点位的\(noun)")
  }
}
