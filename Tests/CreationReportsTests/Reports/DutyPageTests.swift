import Creation
import Testing

@testable import CreationReports

@Suite("事项详情")
struct DutyPageTests {
  @Test("五定逐项说，没有定的说未定；节点达到的写日子")
  func fixes() throws {
    let record = try DutySample.record(
      "D-1", "施划停车位", due: "2026-10-20",
      [(.progressed(DutyProgress(milestone: "摸底", figure: 320)), "2026-04-02", nil)]
    ) {
      $0.person = "覃正川"
      $0.target = DutyTarget(">=500个")
      $0.milestones = ["摸底 2026-03-31", "过半 2026-08-31", "全部 2026-11-01"].compactMap(Milestone.init)
      $0.supports = ["U-2"]
    }
    let lines = DutyPage.lines(record, [], [record.duty.id: record], DutySample.wording)
    #expect(
      lines == [
        "D-1  施划停车位　办理中", "清单：短板项目清单（短板项目）", "定人员：覃正川", "定任务：施划停车位",
        "定时限：2026-10-20（周二）前　逾期 11 天", "定标准：（未定）", "定责任：市交警支队（牵头）、城东区（配合）", "节点：",
        "　　摸底 2026-03-31　2026-04-02 达到", "　　过半 2026-08-31　逾期未达到", "　　全部 2026-11-01　未到",
        "量化目标：≥ 500 个　实际 320 个，未达到",
      ])
  }

  @Test("分解树标出自己，责任人没有定的看得见")
  func tree() throws {
    let top = try DutySample.record("D-1", "公共环境") { $0.person = "柯振林" }
    let part = try DutySample.record("D-2", "东片保洁", lead: "U-2", due: "2026-10-20") { $0.parent = "D-1" }
    let records: [DutyID: DutyRecord] = ["D-1": top, "D-2": part]
    #expect(
      DutyPage.tree("D-2", records, DutySample.wording) == [
        "D-1  公共环境　市交警支队　柯振林　办理中", "  D-2  东片保洁　城东区　（责任人未定）　办理中，逾期 11 天 ←",
      ])
  }
}
