import Testing

@testable import Creation

/// What may follow in which state and where it leads, after §5 of the design; a row a kind, a column a state.
///
/// A cell names the state it leads to, `＝` where it stays, `·` where the posting is refused. Nothing may follow
/// that begins a record (登记) or only calls one up (调档).
struct TransitionTable {
  static let text = """
    　　　　 登记 立案 不予 交办 回复 退回 挂账 无法 销号 作废 合并
    登记     ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
    立案     立案 ·   立案 ·   ·   ·   ·   ·   ·   ·   ·
    不予受理 不予 不予 ·   ·   ·   ·   ·   ·   ·   ·   ·
    交办     交办 交办 ·   ·   ·   ·   ·   ·   ·   ·   ·
    改派     ·   ·   ·   交办 交办 交办 交办 交办 ·   ·   ·
    立行立改 ·   ·   ·   销号 ·   ·   ·   ·   ·   ·   ·
    回复     ·   ·   ·   回复 ·   回复 ·   回复 ·   ·   ·
    复核通过 ·   ·   ·   ·   销号 ·   ·   ·   ·   ·   ·
    复核退回 ·   ·   ·   ·   退回 ·   ·   退回 ·   ·   ·
    销号     ·   ·   ·   销号 销号 销号 销号 销号 ·   ·   ·
    延期     ·   ·   ·   ＝   ·   ＝   ·   ·   ·   ·   ·
    挂账     ·   ·   ·   挂账 ·   挂账 ·   挂账 ·   ·   ·
    恢复     ·   ·   ·   ·   ·   ·   交办 ·   ·   ·   ·
    无法整改 ·   ·   ·   无法 ·   无法 ·   ·   ·   ·   ·
    作废     作废 作废 ·   作废 作废 作废 作废 作废 ·   ·   ·
    重启     ·   ·   ·   ·   ·   ·   ·   ·   交办 交办 交办
    回访     ·   ·   ·   ·   ·   ·   ·   ·   ＝   ·   ·
    申诉     ·   ·   ·   ·   ·   ·   ·   ·   ＝   ·   ·
    申诉裁定 ·   ·   ·   ·   ·   ·   ·   ·   ＝   ·   ·
    合并     合并 合并 ·   合并 合并 合并 合并 合并 ·   ·   ·
    曝光     ＝   ＝   ＝   ＝   ＝   ＝   ＝   ＝   ＝   ＝   ＝
    催办     ·   ·   ·   ＝   ·   ＝   ·   ＝   ·   ·   ·
    更正     ＝   ＝   ·   ＝   ＝   ＝   ＝   ＝   ＝   ·   ·
    备注     ＝   ＝   ＝   ＝   ＝   ＝   ＝   ＝   ＝   ＝   ＝
    调档     ·   ·   ·   ·   ·   ·   ·   ·   ·   ·   ·
    """

  /// The states by the words of the table's head.
  static let states: [String: FindingState] = [
    "登记": .reported, "立案": .accepted, "不予": .rejected, "交办": .assigned, "回复": .replied, "退回": .returned,
    "挂账": .suspended, "无法": .cannotFix, "销号": .closed, "作废": .void, "合并": .merged,
  ]

  /// A posting in a state: where it leads, nothing where it is refused.
  struct Cell {
    var state: FindingState
    var kind: FindingEvent.Kind
    var after: FindingState?
  }

  /// Every cell of the table, row by row.
  static func cells() throws -> [Cell] {
    let rows = text.split(separator: "\n").map { $0.split { " 　".contains($0) }.map(String.init) }
    let head = try #require(rows.first).map { states[$0] }
    return try rows.dropFirst().flatMap { row in
      let kind = try #require(FindingEvent.Kind.allCases.first { $0.title == row[0] }, "\(row)")
      return try zip(head, row.dropFirst()).map { state, word in
        let state = try #require(state)
        return Cell(state: state, kind: kind, after: word == "＝" ? state : states[word])
      }
    }
  }
}

@Suite("状态与流水的先后")
struct FindingTransitionTests {
  /// The shortest way into each state.
  private static let ways: [FindingState: [String]] = [
    .reported: [], .accepted: ["accepted"], .rejected: ["rejected"], .assigned: ["assigned"],
    .replied: ["assigned", "replied"], .returned: ["assigned", "replied", "returned"],
    .suspended: ["assigned", "suspended"], .cannotFix: ["assigned", "cannot-fix"],
    .closed: ["assigned", "closed"], .void: ["voided"], .merged: ["merged"],
  ]

  private func finding(in state: FindingState) throws -> Finding {
    let way = try #require(FindingTransitionTests.ways[state])
    let finding = try FindingScript((["reported"] + way).map { "\($0) 2026-10-13" }).finding()
    #expect(finding.state == state)
    return finding
  }

  @Test("十一个状态 × 二十五种流水，一格不漏")
  func wholeTable() throws {
    let cells = try TransitionTable.cells()
    #expect(cells.count == 11 * 25)
    #expect(Set(cells.map { "\($0.state) \($0.kind)" }).count == 11 * 25)
    #expect(Set(cells.map(\.state)) == Set(FindingState.allCases))
    #expect(Set(cells.map(\.kind)) == Set(FindingEvent.Kind.allCases))
    #expect(cells.filter { $0.after != nil }.count == 84)
  }

  @Test("每一格许不许、到哪个状态，逐格相符")
  func everyCell() throws {
    for cell in try TransitionTable.cells() {
      let label: Comment = "\(cell.state.title)：\(cell.kind.title)"
      #expect(cell.kind.allowedFrom.contains(cell.state) == (cell.after != nil), label)
      var finding = try finding(in: cell.state)
      let on = try moment("2026-10-14")
      #expect((finding.refusal(of: cell.kind, on: on) == nil) == (cell.after != nil), label)
      guard let after = cell.after else { continue }
      #expect(cell.kind.state(after: cell.state) == after, label)
      finding.apply(try FindingScript([]).event(cell.kind), on: on)
      #expect(finding.state == after, label)
      #expect(finding.last == on, label)
    }
  }

  @Test("不许的说出现在的状态，和这时能记的每一种，不多不少")
  func refusals() throws {
    let cells = try TransitionTable.cells()
    for cell in cells where cell.after == nil {
      let finding = try finding(in: cell.state)
      // A unit may answer while its finding is suspended: that it goes on again is then posted with it.
      let next = cells.filter { other in
        other.state == cell.state
          && (other.after != nil
            || (cell.state == .suspended && [.replied, .cannotFix].contains(other.kind)))
      }.map(\.kind.title)
      #expect(
        finding.refusal(of: cell.kind, on: try moment("2026-10-14"))
          == Problem(
            "现在不能\(cell.kind.title)", at: .record("F202610-0317"), value: cell.state.title,
            why: "这个状态之后可以：\(next.joined(separator: "、"))",
            advice: "请用 creation finding show F202610-0317 查看经过"))
    }
  }

  @Test("从登记出发，每个状态都走得到")
  func reachable() throws {
    let cells = try TransitionTable.cells()
    var reached: Set<FindingState> = [.reported]
    for _ in FindingState.allCases {
      reached.formUnion(cells.filter { reached.contains($0.state) }.compactMap(\.after))
    }
    #expect(reached == Set(FindingState.allCases))
  }
}
