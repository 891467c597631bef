import Creation
import CreationStore

/// 催办范围 What of the day's list is wanted.
struct RemindFilter: Sendable {
  var within: Int?
  var units: [String]
  var only: [ReminderKind]

  /// 工作日 the list looks ahead where nothing is said.
  static let usual = 3

  static let parameter = Parameter<RemindFilter>.group(
    .option(
      "--within", alias: "--几天内", value: "天数", help: "几个工作日内到期算即将到期（默认 \(usual)）",
      .integer(from: 0, to: 366)
    ).optional,
    .option("--unit", alias: "--单位", value: "单位", help: "只要这个牵头单位和它下属的", .text).repeated(),
    .option("--only", alias: "--只要", value: "事项", help: "只要这一种", .choice(ReminderKind.self)).repeated(),
    make: RemindFilter.init)

  /// The units asked for with all below them; nothing where all are wanted.
  func leads(_ snapshot: Snapshot, among all: [Unit]) throws -> Set<UnitID>? {
    guard !units.isEmpty else { return nil }
    var problems = Problems([])
    let named = problems.ids(Unit.self, units, at: "--unit", snapshot)
    try problems.throwIfAny()
    return Unit.subtree(of: named, in: all)
  }

  /// Whether a reminder is wanted; one that is merely running only where it is asked for.
  func holds(for reminder: Reminder, showsLater: Bool) -> Bool {
    guard only.isEmpty else { return reminder.kinds.contains { only.contains($0) } }
    return showsLater || reminder.kind != .later
  }
}
