import Creation
import Testing

@testable import CreationStore

@Suite(
  "撤销：在每一个系统调用处出事", .enabled(if: Binary.isBuilt, Binary.absence),
  .enabled(if: Strace.isPossible, Strace.absence))
struct UndoCrashTests {
  private static let calls = ["write", "rename", "fsync", "ftruncate"]

  @Test("只有问题的命令：清单上一行，全有或全没有", arguments: Strace.Fault.allCases, calls)
  func findings(fault: Strace.Fault, call: String) throws {
    let desk = try UndoDesk()
    try desk.post([.reported("F202610-0001", on: "2026-10-05")])
    let before = try Readable(desk.office)
    try desk.post([.assigned("F202610-0001", on: "2026-10-06"), .reported("F202611-0001", on: "2026-11-06")])
    // A writer was killed while it took something back.
    try Disk.append(Array("{\"v\":1,残余".utf8), to: desk.office.path("ledger/undone.jsonl"))
    try check(desk, before, fault, call)
  }

  @Test("动了登记册的命令：清单、流水、登记册几个文件，全有或全没有", arguments: Strace.Fault.allCases, calls)
  func registers(fault: Strace.Fault, call: String) throws {
    let desk = try UndoDesk()
    try desk.post([.reported("F202610-0001", on: "2026-10-05")])
    let before = try Readable(desk.office)
    try desk.run { transaction in
      _ = try transaction.put([Unit(id: "U-900", name: "新单位", kind: .area)], on: UndoDesk.on)
      _ = try transaction.put([Place(id: "P-900", name: "新点位", kind: "广场")], on: UndoDesk.on)
      try transaction.post(.finding(Known.id("F202610-0001"), .noted), on: Known.moment("2026-10-06"))
    }
    try check(desk, before, fault, call)
  }

  private func check(_ desk: UndoDesk, _ before: Readable, _ fault: Strace.Fault, _ call: String) throws {
    let with = try Readable(desk.office)
    for number in 1...30 {
      let victim = try SmallOffice(copying: desk.office)
      let ending = try Strace.run(["undo"], victim, fault, at: call, number: number)
      let comment: Comment = "第 \(number) 个 \(call)：\(ending)"
      let after = try Readable(victim)
      let isDone = after.differences(from: before) == []
      #expect(isDone || after.differences(from: with) == [], comment)
      #expect(ending.status == nil || ending.status == 0 || ending.status == 2, comment)
      if ending.status == 0 { #expect(isDone, comment) }
      if ending.status == 2, isDone { #expect(ending.errors.contains("已记下但还没写完"), comment) }
      #expect(try Check.ledger(victim.snapshot()) == [], comment)
      if !isDone { #expect(try Binary.run(["undo"], victim).status == 0, comment) }
      #expect(try Readable(victim).differences(from: before) == [], comment)
      let problems = try victim.problems().filter { !$0.what.contains("残余") && !$0.what.contains("没写完") }
      #expect(problems == [], comment)
      if ending.status == 0, number > 14 || fault == .kill { return }
    }
  }
}
