import Creation
import Testing

@testable import CreationStore

@Suite("撤销事项的记账")
struct UndoDutyTests {
  private let desk: UndoDesk

  init() throws {
    desk = try UndoDesk()
    try desk.put([DutyList(id: "L-01", name: "短板项目清单", kind: .weakness)])
    try desk.put([
      Duty(id: "D-1", name: "施划停车位", list: "L-01", lead: "U-201"),
      Duty(id: "D-2", name: "增设座椅", list: "L-01", lead: "U-101"),
    ])
  }

  @discardableResult
  private func post(_ id: DutyID, _ events: [DutyEvent], on: String) throws -> TransactionID {
    try desk.run { transaction in
      for event in events { try transaction.post(.duty(id, event), on: Known.moment(on)) }
    }
    return desk.last
  }

  private func state(_ id: DutyID = "D-1") throws -> DutyState {
    try desk.office.snapshot().dutyCourses()[id]?.state ?? .open
  }

  @Test("交付可以撤销，也可以恢复")
  func thereAndBack() throws {
    let delivered = try post("D-1", [.delivered(512)], on: "2026-10-12")
    let undo = try desk.undo(delivered)
    #expect(try state() == .open)
    try desk.undo(undo)
    #expect(try state() == .delivered)
    #expect(try desk.office.problems() == [])
  }

  @Test("验收在后的交付不能撤销；先撤销验收")
  func order() throws {
    let delivered = try post("D-1", [.delivered(nil)], on: "2026-10-12")
    let accepted = try post("D-1", [.accepted], on: "2026-10-13")
    try post("D-2", [.delivered(nil)], on: "2026-10-14")
    try desk.expectRefusal(delivered, "后面的记账以它为前提，不能撤销", value: accepted.rawValue)
    try desk.undo(accepted)
    try desk.undo(delivered)
    #expect(try state() == .open)
    #expect(try state("D-2") == .delivered)
    #expect(try desk.office.problems() == [])
  }

  @Test("答复是一条命令两笔，撤销也是整条")
  func answered() throws {
    let answered = try post("D-1", [.delivered(nil), .accepted], on: "2026-10-12")
    #expect(try state() == .done)
    let undo = try desk.undo(answered)
    #expect(try state() == .open)
    try desk.undo(undo)
    #expect(try state() == .done)
  }

  @Test("撤销以后又交付了，原来的不能恢复")
  func deliveredAnew() throws {
    let first = try post("D-1", [.delivered(nil)], on: "2026-10-12")
    let undo = try desk.undo(first)
    try post("D-1", [.delivered(nil)], on: "2026-10-20")
    try desk.expectRefusal(undo, "不能恢复这条命令", value: first.rawValue)
    #expect(try desk.office.problems() == [])
  }

  @Test("已月结的月份的不能撤销")
  func closed() throws {
    let delivered = try post("D-1", [.delivered(nil)], on: "2026-10-12")
    try desk.office.close(Known.month("2026-10"))
    try desk.expectRefusal(delivered, "2026年10月已月结，不能撤销", value: delivered.rawValue)
  }

  @Test("记过账的事项，登记它的命令不能撤销")
  func entries() throws {
    let added = try desk.put([Duty(id: "D-9", name: "新事项", list: "L-01", lead: "U-101")])
    let used = try post("D-9", [.progressed(DutyProgress(figure: 3))], on: "2026-10-12")
    try desk.expectRefusal(added, "清单事项已经用上了，不能撤销登记", value: "D-9")
    try desk.undo(used)
    try desk.undo(added)
    #expect(try desk.office.problems() == [])
  }

  @Test("随机地记账、撤销：要么拒绝、一个字节不写，要么和从来没有那条命令一样", arguments: 0..<4)
  func random(round: Int) throws {
    var chance = Chance()
    var commands: [(tx: TransactionID, event: DutyEvent)] = []
    var undone: Set<TransactionID> = []
    for _ in 0..<24 {
      if chance.int(0...2) == 0, let command = commands.randomElement(using: &chance) {
        let before = try desk.office.content()
        do {
          try desk.undo(command.tx)
          undone.insert(command.tx)
        } catch is Problem {
          #expect(try desk.office.content() == before, "\(chance)")
        }
      } else {
        let event = chance.dutyEvent(chance.one(of: DutyEvent.Kind.allCases, else: .accepted))
        let course = try desk.office.snapshot().dutyCourses()["D-1"] ?? DutyCourse()
        let on = Known.moment("2026-11-\(10 + commands.count / 2)")
        guard course.refusal(of: event.kind, on: on, "D-1") == nil else { continue }
        commands.append((try post("D-1", [event], on: on.day.description), event))
      }
      var expected = DutyCourse()
      for command in commands where !undone.contains(command.tx) {
        expected.post(command.event, on: Known.moment("2026-11-10"))
      }
      let course = try desk.office.snapshot().dutyCourses()["D-1"] ?? DutyCourse()
      #expect(course.state == expected.state && course.figure == expected.figure, "\(chance)")
      #expect(course.returns == expected.returns && course.extensions == expected.extensions, "\(chance)")
      #expect(try desk.office.problems() == [], "\(chance)")
    }
  }
}
