import Creation
import CreationStore

/// 同处核对 Looks for each new finding of a table what is on record of the same category at the same place: what it
/// is a relapse of, and what it may repeat.
///
/// Findings of the table itself count too, in the order of its rows. Nothing is read before the first new finding.
struct KinSearch {
  private let snapshot: Snapshot
  private var book: KinBook?
  private var days: [Month: Int] = [:]
  /// What the table itself closed, which is no longer open whatever the book says.
  private var done: Set<FindingID> = []
  private var rebounds = 0
  private var twins: [(new: FindingID, old: FindingID)] = []

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
  }
}

extension KinSearch {
  /// What is on record that is like the report; `reading` is asked once for all that is.
  mutating func kin(
    of report: FindingEvent.Report, reading: () throws(Problem) -> KinBook
  ) throws(Problem) -> Kin {
    guard report.place != nil, report.category != nil else { return Kin() }
    if book == nil { book = try reading() }
    var found = book?.kin(of: report) ?? Kin()
    if let open = found.open, done.contains(open) { found.open = nil }
    return found
  }

  /// The finding a report made then is a relapse of, by the rulebook of its month.
  ///
  /// What was closed on the same day may have been open still at that hour, so `closed` is asked for the time.
  mutating func rebound(
    _ kin: Kin, on: Moment, closed: (FindingID) throws(Problem) -> Moment?
  ) throws(Problem) -> FindingID? {
    guard kin.closed != nil else { return nil }
    let month = try snapshot.month(of: on.day)
    if days[month] == nil { days[month] = try snapshot.limits(in: month).reboundDays }
    guard let within = days[month], let earlier = kin.rebound(on: on.day, within: within) else {
      return nil
    }
    guard kin.closedOn == on.day, let closed = try closed(earlier) else { return earlier }
    return closed.isBefore(on) ? earlier : nil
  }

  /// Counts a new finding beside what is like it, and takes it in.
  ///
  /// What was put right on the spot makes no relapse of what else the same visit found there.
  mutating func take(_ finding: Finding, _ kin: Kin) {
    if finding.report.rebounds != nil { rebounds += 1 }
    if let open = kin.open, finding.state.isOpen { twins.append((finding.id, open)) }
    if !finding.isFixedOnSpot { note(finding) }
  }

  /// Takes in a finding the table brings or changes.
  mutating func note(_ finding: Finding) {
    guard finding.state.isProblem else { return }
    if !finding.state.isOpen { done.insert(finding.id) }
    book?.note(finding)
  }

  /// What the person should know of it.
  var notices: [String] {
    let linked = rebounds > 0 ? ["反弹 \(rebounds) 个：同点位同类别的不久前销号过，已关联前次问题"] : []
    guard !twins.isEmpty else { return linked }
    let shown = twins.prefix(Self.shown).map { "\($0.new) 与 \($0.old)" }.joined(separator: "、")
    let more = twins.count > Self.shown ? "，另有 \(twins.count - Self.shown) 个" : ""
    return linked + [
      "疑似重复 \(twins.count) 个：同点位同类别的还没有销号，\(shown)\(more)；是同一件的，可用 creation finding merge 合并"
    ]
  }

  /// How many suspected duplicates are named one by one.
  private static let shown = 5
}

extension Moment {
  /// Whether it was before another of the same day, to the minute, as lists tell the time; of what has no time the
  /// later report came after the closing.
  fileprivate func isBefore(_ other: Moment) -> Bool {
    guard let otherTime = other.time else { return true }
    return time.map { $0.seconds / 60 < otherTime.seconds / 60 } ?? false
  }
}
