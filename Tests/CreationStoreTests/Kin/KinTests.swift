import Creation
import Testing

@testable import CreationStore

@Suite("同处问题")
struct KinTests {
  @Test("销号当天算起第 30 天以内是反弹，第 31 天不是；另有没销号的也是")
  func judgesRebounds() {
    var kin = Kin()
    #expect(kin.rebound(on: Known.day("2026-10-20"), within: 30) == nil)
    kin.note(Known.id("F202610-0001"), .closed, closed: Known.day("2026-10-20"))
    #expect(kin.rebound(on: Known.day("2026-10-20"), within: 30) == Known.id("F202610-0001"))
    #expect(kin.rebound(on: Known.day("2026-11-19"), within: 30) == Known.id("F202610-0001"))
    #expect(kin.rebound(on: Known.day("2026-11-20"), within: 30) == nil)
    #expect(kin.rebound(on: Known.day("2026-10-19"), within: 30) == nil)
    kin.note(Known.id("F202609-0001"), .assigned, closed: nil)
    #expect(kin.rebound(on: Known.day("2026-10-21"), within: 30) == Known.id("F202610-0001"))
  }

  @Test("没销号的取最新一件；销号的取最后销的，同一天取后登记的；先后次序不影响")
  func ordersByNumber() {
    let facts: [(String, FindingState, String?)] = [
      ("F202610-0003", .replied, nil), ("F202609-0009", .assigned, nil), ("F202608-0001", .void, nil),
      ("F202608-0002", .closed, "2026-10-01"), ("F202608-0003", .closed, "2026-10-02"),
      ("F202608-0004", .closed, "2026-10-02"), ("F202608-0005", .closed, nil), ("F202610-0009", .merged, nil),
      ("F202610-0008", .rejected, "2026-10-30"),
    ]
    var chance = Chance()
    for _ in 0..<50 {
      var kin = Kin()
      for (id, state, closed) in facts.shuffled(using: &chance) {
        kin.note(Known.id(id), state, closed: closed.map(Known.day))
        kin.note(external: Known.id(id), state)
      }
      #expect(kin.open == Known.id("F202610-0003"), "\(chance)")
      #expect(kin.closed == Known.id("F202608-0004"), "\(chance)")
      #expect(kin.closedOn == Known.day("2026-10-02"), "\(chance)")
      #expect(kin.external == Known.id("F202610-0003"), "\(chance)")
    }
  }
}
