import Creation
import CreationReports
import CreationStore

extension Snapshot {
  /// 更正 What of this month or the one before was issued and then opened again: both versions of every score that changed.
  func corrections(of scores: ScoreSheet) throws -> [Bulletin.Correction] {
    var corrections = try issued(scores.month).map { Bulletin.Correction($0, now: scores) }
    let before = scores.month.previous
    if let held = try self.scores(of: before) {
      corrections = try issued(before).map { Bulletin.Correction($0, now: held) } + corrections
    }
    return corrections
  }
}

extension Bulletin.Correction {
  /// An issued version against what took its place.
  fileprivate init(_ version: IssuedVersion, now scores: ScoreSheet) {
    let held = Dictionary(scores.units.map { ($0.unit, $0) }, uniquingKeysWith: { $1 })
    let rows = version.scores.units.compactMap { issued -> Row? in
      let now = held[issued.unit]
      guard now?.score != issued.score || now?.rank != issued.rank else { return nil }
      return Row(
        unit: issued.name, issuedScore: issued.score, issuedRank: issued.rank, score: now?.score,
        rank: now?.rank)
    }
    self.init(
      month: scores.month,
      reason: "\(version.reason)（第 \(version.number) 次发布于 \(version.closedAt.moment.day)，"
        + "\(version.reopenedAt.moment.day) 由\(version.reopenedBy)重开）",
      rows: rows)
  }
}
