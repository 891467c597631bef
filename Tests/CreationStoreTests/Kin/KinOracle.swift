import Creation
import Testing

@testable import CreationStore

/// What is on record like a report, found by looking at every finding in turn.
enum KinOracle {
  static func kin(of report: FindingEvent.Report, _ findings: some Sequence<Finding>) -> Kin {
    let problems = findings.filter { ![.void, .merged, .rejected].contains($0.state) }
    let alike = problems.filter {
      report.place != nil && report.category != nil && $0.report.place == report.place
        && $0.report.category == report.category
    }
    let closed = alike.filter { $0.state == .closed && $0.closed != nil }
      .max { ($0.closed?.day ?? .earliest, $0.id) < ($1.closed?.day ?? .earliest, $1.id) }
    var kin = Kin()
    kin.open = alike.filter { $0.state != .closed }.map(\.id).max()
    kin.closed = closed?.id
    kin.closedOn = closed?.closed?.day
    kin.external =
      report.external == nil
      ? nil
      : problems.filter { $0.report.external == report.external && $0.report.source == report.source }
        .map(\.id).max()
    return kin
  }
}

extension SmallOffice {
  /// What a command learns is on record.
  func kin(_ report: FindingEvent.Report, isDryRun: Bool = false) throws -> Kin {
    try store.write(stamp: stamp(99), isDryRun: isDryRun) { try $0.kin(of: report) }.value
  }

  /// Whether the index on file can be used as it is.
  func hasIndex() throws -> Bool {
    let snapshot = try snapshot()
    do {
      let index = try KinIndex(opening: snapshot)
      _ = try index.kin(of: .init())
      return true
    } catch {
      return false
    }
  }

  var index: String { path(KinIndex.file) }

  /// Changes numbers of the index, with digests that fit.
  func changeIndex(_ change: (inout WordPages) throws -> Void) throws {
    let bytes = try Disk.bytes(index)
    let file = try SharedFile.opened(index, 2)
    var pages = try WordPages(bytes.count / WordPages.size, of: file)
    try change(&pages)
    try pages.write(into: file.file)
  }
}

extension SharedFile {
  static func opened(_ path: String, _ flags: Int32 = 0) throws -> SharedFile {
    guard let file = try OpenFile(path, flags) else { throw Problem("没有这个文件", value: path, advice: "请查测试") }
    return SharedFile(file)
  }
}
