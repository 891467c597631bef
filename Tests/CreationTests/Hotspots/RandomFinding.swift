@testable import Creation

/// Findings at a few places over five months, some closed.
enum RandomFinding {
  static func make(_ serial: Int, using chance: inout Chance) throws -> Finding {
    let reported = try day("2026-07-15").advanced(by: Int.random(in: 0..<150, using: &chance))
    let place = Int.random(in: 0...6, using: &chance)
    let isClosed = Bool.random(using: &chance)
    return try PlacedFinding(
      serial: Int32(serial), on: reported.description,
      place: place == 0 ? nil : PlaceID(rawValue: "P-\(place)"),
      category: CategoryID(rawValue: "C-\(Int.random(in: 1...3, using: &chance))"),
      lead: UnitID(rawValue: "U-\(Int.random(in: 1...3, using: &chance))"),
      due: reported.advanced(by: Int.random(in: 0..<30, using: &chance)).description,
      closed: isClosed ? reported.advanced(by: Int.random(in: 0..<20, using: &chance)).description : nil
    ).finding()
  }
}
