import Creation
import Synchronization

/// 考评办法摘要 What every posting asks of a rulebook: since when it is in force, on which day its months end, and its
/// limits, seen without decoding the rest.
struct RulebookHead: Sendable {
  /// The rulebook's short name.
  let id: String
  /// The first month it applies to.
  let from: Month
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
    self.id = id
    self.from = from
    limits = document["limits"]
    self.file = file
  }

  /// The same of a rulebook that was read as a whole.
  init(_ rulebook: Rulebook, file: String) {
    id = rulebook.id
    from = rulebook.from
    monthEnds = rulebook.monthEnds
    limits = nil
    self.file = file
  }
}

/// The heads of all rulebooks, looked through once for all who ask the same snapshot.
final class RulebookHeads: Sendable {
  private let known = Mutex<(heads: [RulebookHead], calendar: AssessmentCalendar)?>(nil)

  /// The heads in the order in which they come into force, and the calendar they give; `look` is asked once.
  func read(
    _ look: () throws(Problem) -> [RulebookHead]
  ) throws(Problem) -> (heads: [RulebookHead], calendar: AssessmentCalendar) {
    if let known = known.withLock({ $0 }) { return known }
    let heads = try look().sorted { ($0.from, $0.id) < ($1.from, $1.id) }
    // Of several that begin in one month the last one is in force.
    let cuts = Dictionary(heads.map { ($0.from, $0.monthEnds) }, uniquingKeysWith: { $1 })
    let calendar = AssessmentCalendar(cuts.map { (from: $0.key, endsOn: $0.value) })
    known.withLock { $0 = (heads, calendar) }
    return (heads, calendar)
  }
}

extension Snapshot {
  /// The heads of the rulebooks on file; a rulebook that cannot be looked through is read as a whole, which says what
  /// is wrong and where.
  func rulebookHeads() throws(Problem) -> [RulebookHead] {
    var heads: [RulebookHead] = []
    for file in try rulebookFiles() {
      guard let bytes = try bytes(of: file) else { continue }
      if let head = RulebookHead(bytes, file: file) {
        heads.append(head)
      } else if let rulebook = try rulebook(in: file) {
        heads.append(RulebookHead(rulebook, file: file))
      }
    }
    return heads
  }
}
