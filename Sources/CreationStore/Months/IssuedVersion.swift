import Creation

/// 已发版本 What was issued of a month before it was opened again: kept beside what took its place.
package struct IssuedVersion: Hashable, Sendable {
  /// The how-manieth version of the month, from 1.
  package var number: Int
  /// Its scores.
  package var scores: ScoreSheet
  /// When the month was closed with it.
  package var closedAt: Instant
  /// Who closed it.
  package var closedBy: String
  /// When the month was opened again.
  package var reopenedAt: Instant
  /// Who opened it again.
  package var reopenedBy: String
  /// Why.
  package var reason: String
}

extension IssuedVersion {
  /// Where the version's files are kept, seen from the data directory.
  static func folder(_ month: Month, _ number: Int) -> String {
    "\(DataDirectory.monthFolder(month))/issued-\(number)"
  }

  /// The file that says when, by whom and why the month was opened again.
  static let note = "reopened.json"

  static func note(_ stamp: Posting.Stamp, _ reason: String) -> [UInt8] {
    JSONValue.object([
      JSONMember("at", .string(stamp.at.description)), JSONMember("by", .string(stamp.by)),
      JSONMember("tx", .string(stamp.tx.rawValue)), JSONMember("reason", .string(reason)),
    ]).bytes + [0x0A]
  }
}

extension Snapshot {
  /// What was issued of a month before, the oldest first; none where it was never opened again.
  package func issued(_ month: Month) throws(Problem) -> [IssuedVersion] {
    try issuedNumbers(month).map { (number) throws(Problem) in try version(number, of: month) }
  }

  /// The numbers of the versions kept.
  func issuedNumbers(_ month: Month) throws(Problem) -> Range<Int> {
    var next = 1
    while try !names(in: IssuedVersion.folder(month, next)).isEmpty { next += 1 }
    return 1..<next
  }

  private func version(_ number: Int, of month: Month) throws(Problem) -> IssuedVersion {
    let folder = IssuedVersion.folder(month, number)
    guard let scores = try bytes(of: "\(folder)/scores.json") else { throw .lost("\(folder)/scores.json") }
    let closing = try head(of: "\(folder)/closing.json", most: 4096).flatMap {
      LineDocument.header($0)?.fields
    }
    guard let at = closing?["at"]?.string.flatMap(Instant.init), let by = closing?["by"]?.string else {
      throw .lost("\(folder)/closing.json")
    }
    let note = try bytes(of: "\(folder)/\(IssuedVersion.note)").flatMap { try? JSONValue.parse($0) }
    guard let reopened = note?["at"]?.string.flatMap(Instant.init), let who = note?["by"]?.string,
      let reason = note?["reason"]?.string
    else { throw .lost("\(folder)/\(IssuedVersion.note)") }
    return IssuedVersion(
      number: number, scores: try ScoresCoding.sheet(scores, file: "\(folder)/scores.json"), closedAt: at,
      closedBy: by, reopenedAt: reopened, reopenedBy: who, reason: reason)
  }
}

extension Problem {
  fileprivate static func lost(_ file: String) -> Problem {
    Problem("以前发布的版本不全", at: .file(file), why: "这个文件不在，或读不懂", advice: "请从备份恢复")
  }
}
