import Testing

@testable import Creation

@Suite("问题流水的种类")
struct FindingEventTests {
  @Test("代码写进流水，不能变")
  func words() {
    #expect(
      FindingEvent.Kind.words == [
        "reported 登记", "assigned 交办", "replied 回复", "verified 复核通过", "returned 复核退回", "closed 销号",
      ])
  }

  @Test("每种流水报得出自己的种类", arguments: FindingEvent.Kind.allCases)
  func kind(_ kind: FindingEvent.Kind) throws {
    #expect(try FindingScript([]).event(kind).kind == kind)
  }

  @Test("什么都没说的登记来自日督查")
  func report() {
    #expect(
      FindingEvent.Report()
        == FindingEvent.Report(place: nil, category: nil, source: "日督查", external: nil))
  }
}

/// What may follow in which state: 登记→交办→回复→复核→销号, 退回 for another round, and closing without
/// verification for whatever a unit has in hand. One row a state, one column a kind.
struct TransitionTable {
  static let text = """
             reported assigned replied verified returned closed
    reported    no      yes      no       no       no      no
    assigned    no      no       yes      no       no      yes
    replied     no      no       no       yes      yes     yes
    returned    no      no       yes      no       no      yes
    closed      no      no       no       no       no      no
    """

  /// Every cell of the table.
  static func cells() throws -> [(state: FindingState, kind: FindingEvent.Kind, isAllowed: Bool)] {
    let rows = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    let kinds = try #require(rows.first).map { FindingEvent.Kind(rawValue: $0) }
    return try rows.dropFirst().flatMap { row in
      let state = try #require(FindingState(rawValue: row[0]))
      return try zip(kinds, row.dropFirst()).map { (state, try #require($0), $1 == "yes") }
    }
  }
}

@Suite("状态与流水的先后")
struct FindingTransitionTests {
  /// The shortest way into each state.
  private static let ways: [FindingState: [String]] = [
    .reported: [], .assigned: ["assigned"], .replied: ["assigned", "replied"],
    .returned: ["assigned", "replied", "returned"], .closed: ["assigned", "closed"],
  ]

  @Test("状态 × 种类逐格相符，一格不漏")
  func everyCell() throws {
    let cells = try TransitionTable.cells()
    #expect(cells.count == 30)
    #expect(Set(cells.map { "\($0.state) \($0.kind)" }).count == 30)
    for (state, kind, isAllowed) in cells {
      let way = try #require(FindingTransitionTests.ways[state])
      let steps = (["reported"] + way).map { "\($0) 2026-10-13" }
      let finding = try FindingScript(steps).finding()
      #expect(finding.state == state)
      #expect(kind.allowedFrom.contains(state) == isAllowed, "\(state) \(kind)")
      let refusal = finding.refusal(of: kind, on: try moment("2026-10-13"))
      #expect((refusal == nil) == isAllowed, "\(state) \(kind)")
    }
  }
}
