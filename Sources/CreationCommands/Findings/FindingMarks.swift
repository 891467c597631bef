import Creation
import CreationStore

/// 有何记载 What is on record of it besides its state.
struct FindingMarks: Sendable {
  var isRebound, isExposed, isFixed: Bool
  var appeals: [Finding.Appeal]

  static let parameter = Parameter<FindingMarks>.group(
    .flag("--rebound", alias: "--反弹", help: "只要反弹的：同点位同类别的刚销号又出现"),
    .flag("--exposed", alias: "--曝光", help: "只要曝光过的"),
    .flag("--fixed", alias: "--立行立改", help: "只要立行立改的"),
    .option("--appeal", alias: "--申诉", value: "结果", help: "申诉的结果", .choice(Finding.Appeal.self)).repeated(),
    make: FindingMarks.init)
}

extension FindingMarks: FindingCondition {
  func add(to sieve: inout FindingSieve, _ snapshot: Snapshot, asOf moment: Moment) {
    if isRebound { sieve.require { $0.report.rebounds != nil } }
    if isExposed { sieve.require { $0.counts.exposures > 0 } }
    if isFixed { sieve.require(\.isFixedOnSpot) }
    sieve.require(appeals) { $0.appeal }
  }
}
