import Creation

/// 考评办法摘要 What every posting asks of a rulebook: since when it is in force, on which day its months end, and its
/// limits, seen without decoding the rest.
struct RulebookHead: Sendable {
  /// The rulebook's short name.
  let id: String
  /// The first month it applies to.
  let from: Month
  /// The last month it applies to, where it says so.
  let until: Month?
  /// On which day its assessment months end.
  let monthEnds: Int?
  /// What it says of limits, where it says anything.
  let limits: JSONValue?
  /// Its file.
  let file: String

  /// Looks through a rulebook's file; nothing where that is not as it should be.
  init?(_ bytes: [UInt8], file: String) {
    guard let document = try? JSONValue.parse(bytes), let id = document["id"]?.string,
      let from = document["from"]?.string.flatMap(Month.init)
    else { return nil }
    monthEnds = document["month_ends"]?.int
    guard document["month_ends"] == nil || monthEnds.map({ 1...31 ~= $0 }) == true else { return nil }
    until = document["until"]?.string.flatMap(Month.init)
    guard document["until"] == nil || until != nil else { return nil }
    self.id = id
    self.from = from
    limits = document["limits"]
    self.file = file
  }
}

/// The heads of all rulebooks in the order in which they come into force, and the calendar they give.
struct RulebookHeads: Sendable {
  let heads: [RulebookHead]
  let calendar: AssessmentCalendar

  init(_ heads: [RulebookHead]) {
    self.heads = heads.sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    let inForce = { [sorted = self.heads] month in RulebookHeads.inForce(month, among: sorted) }
    let turns = Set(heads.flatMap { [$0.from, $0.until?.next].compactMap(\.self) })
    calendar = AssessmentCalendar(turns.map { (from: $0, endsOn: inForce($0)?.monthEnds) })
  }
}

extension RulebookHeads {
  /// The one in force in a month: of those that have begun and not ended, the one that began last.
  func inForce(_ month: Month) -> RulebookHead? { RulebookHeads.inForce(month, among: heads) }

  private static func inForce(_ month: Month, among heads: [RulebookHead]) -> RulebookHead? {
    heads.last { $0.from <= month && $0.until.map { month <= $0 } ?? true }
  }
}

extension Snapshot {
  /// The heads of the rulebooks on file; a rulebook that cannot be looked through is read as a whole, which says what
  /// is wrong and where.
  func rulebookHeads() throws(Problem) -> RulebookHeads {
    var heads: [RulebookHead] = []
    for file in try rulebookFiles() {
      guard let bytes = try bytes(of: file) else { continue }
      if let head = RulebookHead(bytes, file: file) { heads.append(head) } else { _ = try rulebook(in: file) }
    }
    return RulebookHeads(heads)
  }
}
