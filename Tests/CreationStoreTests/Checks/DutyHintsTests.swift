import Creation
import Testing

@testable import CreationStore

@Suite("责任分解的提示")
struct DutyHintsTests {
  @Test("没有落实到人的提示，写上了、验收了就不提示；不算问题")
  func hints() throws {
    let office = try SmallOffice()
    let duty = Duty(id: "D-1", name: "施划停车位", list: "L-1", lead: "U-101")
    _ = try office.store.write(stamp: office.stamp()) { transaction in
      try transaction.replace(RegisterFile([DutyList(id: "L-1", name: "短板项目清单")]))
      try transaction.replace(RegisterFile([duty]))
    }
    let hints = try Check.dutyGaps(office.snapshot())
    #expect(hints.map { $0.site?.description } == ["registers/duties.json D-1.person"])
    #expect(hints.map(\.value) == ["施划停车位"])
    #expect(try office.problems() == [])
    _ = try office.store.write(stamp: office.stamp(2)) { transaction in
      for event in [DutyEvent.delivered(nil), .accepted] {
        try transaction.post(.duty("D-1", event), on: Known.moment("2026-11-01"))
      }
    }
    #expect(try Check.dutyGaps(office.snapshot()) == [])
  }

  @Test("没有清单的机构不读流水，也不提示")
  func silent() throws {
    #expect(try Check.dutyGaps(SmallOffice().snapshot()) == [])
  }
}
