import Creation
import Testing

@Suite("责任缺口")
struct DutyGapTests {
  private let units = [
    Unit(id: "U-1", name: "环卫办", kind: .section),
    Unit(id: "U-2", name: "撤销的办", kind: .section, retired: Day(number: 0)),
  ]
  private let lists = [
    DutyList(id: "L-1", name: "短板", kind: .weakness), DutyList(id: "L-2", name: "金点子", kind: .suggestion),
    DutyList(id: "L-3", name: "旧", kind: .annual, retired: Day(number: 0)),
  ]

  private func duty(
    _ id: DutyID, _ name: String = "施划停车位", list: DutyListID = "L-1", lead: UnitID = "U-1",
    person: String? = "某人", parent: DutyID? = nil
  ) -> Duty {
    var duty = Duty(id: id, name: name, list: list, lead: lead)
    (duty.person, duty.parent) = (person, parent)
    return duty
  }

  private func gaps(_ duties: [Duty], ended: Set<DutyID> = []) -> [String] {
    DutyGap.all(duties, lists: lists, units: units, ended: ended).map { "\($0.kind.title) \($0.duty.id)" }
  }

  @Test("分解到底的要有责任人，分解开的看下一级")
  func nobody() {
    #expect(gaps([duty("D-1", person: nil)]) == ["没有落实到人 D-1"])
    #expect(gaps([duty("D-1", person: nil), duty("D-2", "一", parent: "D-1")]) == [])
    #expect(gaps([duty("D-1"), duty("D-2", "一", person: nil, parent: "D-1")]) == ["没有落实到人 D-2"])
  }

  @Test("停用清单里的、停用的、办完的、金点子，都不说")
  func excluded() {
    var retired = duty("D-3", person: nil)
    retired.retired = Day(number: 0)
    let quiet = [duty("D-1", list: "L-2", person: nil), duty("D-2", list: "L-3", person: nil), retired]
    #expect(gaps(quiet) == [])
    #expect(gaps([duty("D-1", person: nil)], ended: ["D-1"]) == [])
  }

  @Test("牵头单位停用了，无人负责")
  func leadGone() {
    #expect(gaps([duty("D-1", lead: "U-2")]) == ["无人负责 D-1"])
    #expect(gaps([duty("D-1", lead: "U-404")]) == [], "没有登记的归引用检查说")
  }

  @Test("同一清单同一上级同名的，牵头不同就是两个牵头，只说一次")
  func twoLeads() {
    let other = duty("D-2", lead: "U-3")
    #expect(gaps([duty("D-1"), other]) == ["两个牵头 D-1"])
    #expect(gaps([duty("D-1"), duty("D-2")]) == [], "同一单位的不算")
    #expect(gaps([duty("D-1"), duty("D-2", "另一件", lead: "U-3")]) == [])
    #expect(gaps([duty("D-1"), duty("D-2", lead: "U-3", parent: "D-1")]) == [], "上级不同的不算")
    let found = DutyGap.all([duty("D-1"), other], lists: lists, units: units)
    #expect(found.first?.others == ["D-2"])
  }
}
