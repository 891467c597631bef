import Creation
import Testing

@testable import CreationStore

@Suite("撤销：随机的流水")
struct UndoPropertyTests {
  @Test("撤销以后和没有这条命令一样；撤销了撤销，和有它一样", arguments: 0..<16)
  func thereAndBack(round: Int) throws {
    var ledger = SoundLedger(try UndoDesk(), Chance())
    let desk = ledger.desk
    for _ in 0..<ledger.chance.int(0...6) { _ = try ledger.command() }
    let before = try Readable(desk.office)
    let changesRegisters = try ledger.command()
    let with = try Readable(desk.office)
    let command = desk.last
    #expect(with != before, "\(ledger.chance)")
    try expectSound(desk, ledger.chance)
    let undo = try desk.undo(round % 2 == 0 ? nil : command)
    #expect(try Readable(desk.office).differences(from: before) == [], "\(ledger.chance)")
    try expectSound(desk, ledger.chance)
    guard !changesRegisters else {
      return try desk.expectRefusal(undo, "含登记册变动的命令不能恢复", value: command.rawValue)
    }
    let redo = try desk.undo(undo)
    #expect(try Readable(desk.office).differences(from: with) == [], "\(ledger.chance)")
    try expectSound(desk, ledger.chance)
    try desk.undo(redo)
    #expect(try Readable(desk.office).differences(from: before) == [], "\(ledger.chance)")
    try expectSound(desk, ledger.chance)
  }

  @Test("一条接一条往回撤：每次撤的是还算数的最后一条，每一步都回到从前", arguments: 0..<6)
  func oneAfterTheOther(round: Int) throws {
    var ledger = SoundLedger(try UndoDesk(), Chance())
    let desk = ledger.desk
    var states = [try Readable(desk.office)]
    var commands: [TransactionID] = []
    for _ in 0..<7 {
      _ = try ledger.command()
      states.append(try Readable(desk.office))
      commands.append(desk.last)
    }
    for (index, command) in commands.enumerated().reversed() {
      let taken = try desk.run { try $0.undo(nil, on: UndoDesk.on, text: nil) }
      #expect(Set(taken.map(\.posting.stamp.tx)) == [command], "\(ledger.chance)")
      #expect(try Readable(desk.office).differences(from: states[index]) == [], "\(ledger.chance)")
      try expectSound(desk, ledger.chance)
    }
    try desk.expectRefusal(nil, "没有可以撤销的命令")
    // What is recorded now stands on its own.
    _ = try ledger.command()
    try expectSound(desk, ledger.chance)
    #expect(try MonthReader(desk.office.snapshot()).all().findings.count > 0, "\(ledger.chance)")
  }

  @Test("撤销随便哪一条：要么拒绝、一个字节不写，要么和从来没有它一样完好", arguments: 0..<6)
  func anyOfThem(round: Int) throws {
    var ledger = SoundLedger(try UndoDesk(), Chance())
    let desk = ledger.desk
    var commands: [TransactionID] = []
    for _ in 0..<8 {
      _ = try ledger.command()
      commands.append(desk.last)
    }
    for _ in 0..<20 {
      let command = ledger.chance.one(of: commands, else: desk.last)
      let before = try desk.office.content()
      do {
        commands.append(try desk.undo(command))
      } catch is Problem {
        #expect(try desk.office.content() == before, "\(ledger.chance)")
      }
      try expectSound(desk, ledger.chance)
      let findings = try MonthReader(desk.office.snapshot()).all().findings
      for report in SoundLedger.reports {
        #expect(try desk.office.kin(report) == KinOracle.kin(of: report, findings), "\(ledger.chance)")
      }
    }
  }

  private func expectSound(_ desk: UndoDesk, _ chance: Chance) throws {
    let problems = try desk.office.problems()
    #expect(problems == [], "\(chance)")
  }
}
