import Creation
import Glibc

/// 举报人 Who reported a finding: kept in `private/`, readable by the owner alone, never in the ledger.
extension Transaction {
  /// Keeps a reporter's name and telephone with the rest of the command.
  package mutating func keepReporter(of id: FindingID, name: String?, phone: String?) {
    guard name != nil || phone != nil else { return }
    ReporterLines.write(
      Reporter(of: id, name: name, phone: phone), at: stamp.at, into: &reporters)
  }

  /// Erases every line about who reported the findings, and says so in the ledger, with the reason.
  ///
  /// The file is replaced as a whole in the same command. Throws where nothing is on file about one of them, or
  /// the reason would put on record what is to be forgotten.
  package mutating func forgetReporters(
    of ids: [FindingID], reason: String, on: Moment
  ) throws(Problem) {
    let file = ReporterLines(try snapshot.bytes(of: DataDirectory.reporterFile) ?? [])
    let all = file.lines.compactMap(\.reporter)
    for id in ids {
      let told = all.filter { $0.finding == id }
      guard file.names(id) else { throw .noReporter(id) }
      guard !told.contains(where: { $0.isGivenAway(by: reason) }) else { throw .tellingReason }
      try post(.reporterForgotten(id), on: on, text: reason)
    }
    replace(DataDirectory.reporterFile, with: file.without(Set(ids)))
  }
}

extension Store {
  /// Adds lines about reporters to what a command does; a last line that was cut off is not written on.
  func append(reporters lines: [UInt8], to steps: inout [Journal.Order]) throws(Problem) {
    let name = DataDirectory.reporterFile
    if let index = steps.firstIndex(where: { $0.file == name }) {
      steps[index].bytes += lines
      return
    }
    var before = 0
    var last: UInt8?
    if let file = try OpenFile(directory.path(name), O_RDONLY) {
      before = try file.status().size
      last = try file.bytes(from: max(0, before - 1), count: 1).first
    }
    let isCut = last != nil && last != 0x0A
    steps.append(.init(action: .append, file: name, before: before, bytes: (isCut ? [0x0A] : []) + lines))
  }
}

extension Snapshot {
  /// Who reported each finding, where it is known.
  package func reporters() throws(Problem) -> [FindingID: Reporter] {
    try reporterLines().reporters
  }

  /// Who reported a finding, where it is known.
  package func reporter(of id: FindingID) throws(Problem) -> Reporter? {
    try reporterLines().reporters[id]
  }

  /// Everything that is or was on file about one person, older lines that were replaced too.
  package func reporters(_ search: PersonSearch) throws(Problem) -> [Reporter] {
    try reporterLines().lines.compactMap(\.reporter).filter { search.finds($0) }
  }

  private func reporterLines() throws(Problem) -> ReporterLines {
    ReporterLines(try bytes(of: DataDirectory.reporterFile) ?? [])
  }
}

extension Problem {
  fileprivate static func noReporter(_ id: FindingID) -> Problem {
    Problem(
      "没有举报人信息可删", at: .record(id.description), why: "private/ 里没有它的举报人，或已经删除",
      advice: "请核对编号")
  }

  fileprivate static let tellingReason = Problem(
    "理由里写了举报人的姓名或电话", at: .option("--reason"), why: "理由要记入流水，流水不能再改",
    advice: "请改写理由，例如 本人要求")
}
