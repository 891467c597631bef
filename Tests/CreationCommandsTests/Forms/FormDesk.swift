import Creation
import CreationStore
import Testing

@testable import CreationCommands

/// An office with a few entries of every register, for the tests of forms.
struct FormDesk {
  let desk: Desk

  init() throws {
    desk = try Desk()
    for line in [
      "init d", "unit add --id U-1 --name 市公安局", "unit add --id U-2 --name 龙泉街道 --kind 镇街",
      "place add --id P-1 --name 泉水路 --kind 主次干道", "grid add --id G-1 --name 泉水网格",
      "list add --id L-1 --name 短板项目清单 --kind 短板项目",
    ] { try #require(desk.run(line).status == .done, "\(line)") }
  }

  func snapshot() throws -> Snapshot { try Snapshot(DataDirectory(root: "\(desk.path)/d")) }

  /// The names of all registers at hand.
  func lookups() throws -> RegisterLookups {
    try RegisterLookups(snapshot(), names: Set(RegisterChange.Register.allCases))
  }
}
