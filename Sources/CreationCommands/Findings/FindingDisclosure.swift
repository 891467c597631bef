import Creation
import CreationReports
import CreationStore

/// 照实写出 What a list shows that is hidden otherwise: the numbers in texts, and who reported.
struct FindingDisclosure: Sendable {
  var isUnmasked: Bool
  var showsReporter: Bool

  static let parameter = Parameter<FindingDisclosure>.group(
    .flag("--unmasked", alias: "--不打码", help: "电话、证件号照原样写出"), ReporterColumns.parameter,
    make: FindingDisclosure.init)
}

extension FindingDisclosure {
  /// The list of those findings with what else is asked for.
  func sheet(_ sheet: Sheet, of findings: [Finding], _ snapshot: Snapshot) throws -> Sheet {
    guard showsReporter else { return sheet }
    return try ReporterColumns.added(to: isUnmasked ? sheet : sheet.masked, of: findings.map(\.id), snapshot)
  }

  /// The outcome not masked where something is shown, with the warnings due.
  func outcome(_ outcome: Outcome) -> Outcome {
    var outcome = outcome
    if isUnmasked { outcome = outcome.unmasked("电话、证件号没有打码，请只给该看的人看") }
    if showsReporter { outcome = outcome.unmasked(ReporterColumns.notice) }
    return outcome
  }
}
