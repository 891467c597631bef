import Creation
import CreationStore

/// 交办选项 Who is to deal with a finding, and how long they have, as the person wrote it.
struct HandingOptions: Sendable {
  var unit: String?
  var supports: [String] = []
  var limit: TimeLimit?

  /// The parameters that make them.
  static let parameter = Parameter<HandingOptions>.group(
    .option("--unit", alias: "--单位", value: "单位", help: "牵头单位", .text).optional,
    .option("--support", alias: "--配合", value: "单位", help: "配合单位", .text).repeated(),
    .option("--limit", alias: "--时限", value: "时限", help: "如 3工作日、4工作时、2026-11-30", .limit).optional,
    make: HandingOptions.init)

  /// Whether nothing was written.
  var isEmpty: Bool { unit == nil && supports.isEmpty && limit == nil }

  /// The units meant: those named, else the category's at that kind of place, else the place's manager, else the
  /// unit of the place's grid.
  ///
  /// Nothing that was out of use by that day may be named; a support that was is left out.
  func responsibility(
    _ category: Creation.Category?, _ place: Place?, on day: Day, _ transaction: inout Transaction
  ) throws -> Responsibility {
    func named(_ word: String, _ option: String) throws -> UnitID {
      try transaction.required(Unit.self, word, at: option).inUse(on: day, at: option).id
    }
    let lead = try unit.map { try named($0, "--unit") }
    let others = try supports.map { try named($0, "--support") }
    let grid = try place?.grid.flatMap { try transaction.entry(Grid.self, $0) }
    let responsible = try Responsibility(
      named: lead, supports: others, category: category, place: place, grid: grid, on: day
    ).withoutRetired(on: day, named: others) { try transaction.entry(Unit.self, $0.rawValue) }
    _ = try transaction.entry(Unit.self, responsible.lead.rawValue)?.inUse(on: day, at: "--unit")
    return responsible
  }
}
