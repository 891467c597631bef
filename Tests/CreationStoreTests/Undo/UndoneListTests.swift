import Creation
import Testing

@testable import CreationStore

@Suite("撤销清单")
struct UndoneListTests {
  private let desk: UndoDesk
  private let list: String
  private let file = "ledger/undone.jsonl"

  init() throws {
    desk = try UndoDesk()
    list = desk.office.path("ledger/undone.jsonl")
    try desk.post([.reported("F202610-0001", on: "2026-10-05"), .reported("F202611-0001", on: "2026-11-05")])
    try desk.post([.reported("F202610-0002", on: "2026-10-06")])
    try desk.undo()
    try desk.post([.reported("F202611-0002", on: "2026-11-06")])
    try desk.undo()
  }

  @Test("撤销了的问题，号不再给人，有没有缓存都一样", arguments: [true, false])
  func serials(hasCache: Bool) throws {
    if !hasCache { try Disk.remove(desk.office.path(".cache")) }
    #expect(try desk.nextSerial("2026-10") == "F202610-0003")
    #expect(try desk.nextSerial("2026-11") == "F202611-0003")
    if !hasCache, Disk.exists(desk.office.path(".cache")) { try Disk.remove(desk.office.path(".cache")) }
    try desk.post([.assigned("F202610-0001", on: "2026-10-07")])
    #expect(try desk.nextSerial("2026-10") == "F202610-0003")
  }

  @Test("撤销了的也写在账上，log 看得到，注明撤销")
  func log() throws {
    var seen: [String] = []
    for entry in try desk.office.snapshot().log(LogQuery()).entries {
      seen.append("\(entry.posting.record)\(entry.isUndone ? " 撤" : "")")
    }
    #expect(
      seen.sorted() == [
        "F202610-0001", "F202610-0002 撤", "F202611-0001", "F202611-0002 撤", "T1-1003", "T1-1005",
      ])
  }

  @Test("举报人：撤销了登记仍在档，本人来问查得到、删得掉，check 不说什么")
  func reporters() throws {
    let id = Known.id("F202611-0003")
    try desk.run { transaction in
      try transaction.post(.finding(id, .reported(.init())), on: Known.moment("2026-11-07"))
      transaction.keepReporter(of: id, name: "赵六", phone: "13800001234")
    }
    let undo = try desk.undo()
    #expect(try desk.office.problems() == [])
    #expect(try desk.office.snapshot().reporters(PersonSearch(name: "赵六", phone: nil)).map(\.finding) == [id])
    try desk.run { try $0.forgetReporters(of: [id], reason: "本人要求", on: UndoDesk.on) }
    #expect(try desk.office.snapshot().reporters().isEmpty)
    #expect(try desk.office.problems() == [])
    try desk.undo(undo)
    #expect(try desk.office.snapshot().reporters().isEmpty)
    #expect(try desk.office.problems() == [])
  }

  @Test("任何一个字节坏了：check 指出文件和行；数字不出；列表照看")
  func damage() throws {
    let whole = try Disk.bytes(list)
    var chance = Chance()
    for position in whole.indices {
      var damaged = whole
      damaged[position] = chance.flip() ? whole[position] ^ 1 << UInt8(chance.int(0...7)) : 0x0A
      guard damaged[position] != whole[position] else { continue }
      try Disk.write(damaged, to: list)
      let line = whole[..<position].count { $0 == 0x0A } + 1
      let sites = try desk.office.problems().compactMap(\.site)
      let isNamed = sites.contains(.line(file: file, line: line)) || sites.contains(.file(file))
      #expect(isNamed, "\(position) \(String(decoding: damaged, as: UTF8.self)) \(chance)")
    }
  }

  @Test("清单有坏行：哪个月的数字都不出，月结不了；check、列表、登记照常", arguments: ["坏行\n", "{}\n", "{\"v\":2}\n"])
  func noFigure(line: String) throws {
    try Disk.write(Array(line.utf8) + Disk.bytes(list), to: list)
    let snapshot = try desk.office.snapshot()
    let site = Problem.Site.line(file: file, line: 1)
    let strict: [() throws -> Void] = [
      { _ = try MonthReader(snapshot).all() }, { _ = try MonthReader(snapshot).current() },
      { _ = try MonthReader(snapshot).books(through: Known.month("2026-10")) },
      { _ = try MonthReader(snapshot).books(through: Known.month("2026-11")) },
      { _ = try MonthReader(snapshot).books(through: Known.month("2026-12")) },
      { _ = try MonthReader(snapshot).since(Known.month("2026-11")) },
      { _ = try MonthReader(snapshot).findings([Known.id("F202610-0001")]) },
      { _ = try snapshot.histories(of: [Known.id("F202610-0001")]) },
      { try self.desk.office.close(Known.month("2026-10")) }, { try self.desk.undo() },
    ]
    for (index, read) in strict.enumerated() {
      let problem = #expect(throws: Problem.self, "\(index)", performing: read)
      #expect(problem?.site == site, "\(index)")
    }
    #expect(try desk.office.snapshot().closed.isEmpty)
    var damaged: [Problem] = []
    let shown = try MonthReader(snapshot, damaged: { damaged.append($0) }).all().findings
    #expect(shown.map(\.id.description) == ["F202610-0001", "F202611-0001"])
    #expect(damaged.map(\.site) == [site])
    #expect(try desk.office.problems().contains { $0.site == site })
    #expect(try desk.nextSerial("2026-11") == "F202611-0003")
    try desk.post([.reported("F202611-0009", on: "2026-11-09")])
  }

  @Test("撤销的命令不在流水里：check 指出来")
  func unknownCommand() throws {
    let line = HandLedger.command([
      "\"v\":1,\"id\":\"T1-none\",\"kind\":\"command.undone\",\"on\":\"2026-11-30\","
        + "\"at\":\"2026-11-30T10:00:00+08:00\",\"by\":\"张三\",\"tx\":\"T1-zzzz\""
    ])
    try Disk.append(line, to: list)
    let problems = try desk.office.problems()
    #expect(problems.map(\.what) == ["撤销的命令不在流水里"])
    #expect(problems.map(\.value) == ["T1-none"])
    #expect(problems.map(\.site) == [.line(file: file, line: 3)])
  }

  @Test("末尾的残余：读的人不理，check 说一声，下一次撤销移到一边")
  func tornTail() throws {
    let before = try Readable(desk.office)
    let whole = try Disk.bytes(list)
    let command = try desk.post([.reported("F202610-0003", on: "2026-10-07")])
    let with = try Readable(desk.office)
    try desk.undo(command)
    let coming = try Disk.bytes(list).dropFirst(whole.count)
    for count in [1, 40, coming.count - 12, coming.count - 1] {
      let torn = Array(coming.prefix(count))
      try Disk.write(whole + torn, to: list)
      #expect(try Readable(desk.office).differences(from: with) == [], "\(count)")
      #expect(try desk.office.problems().map(\.site) == [.file(file)], "\(count)")
      let stamp = Posting.Stamp(at: Known.instant("2026-12-01T08:00:00+08:00"), by: "张三", tx: "T1-again")
      let receipt = try desk.office.store.write(stamp: stamp) {
        _ = try $0.undo(.some(command), on: UndoDesk.on, text: nil)
      }.receipt
      #expect(receipt.notices.count == 1 && receipt.notices.first?.contains(file) == true, "\(receipt)")
      #expect(try Disk.bytes(list).starts(with: whole))
      #expect(try Readable(desk.office).differences(from: before) == [], "\(count)")
      let aside = try desk.office.content().filter { $0.key.contains("undone.jsonl.torn-") }
      #expect(aside.values.map { $0 } == [torn])
      #expect(try desk.office.problems().map(\.what) == ["有移到一边的残余流水"])
      for name in aside.keys { try Disk.remove(desk.office.path(name)) }
    }
  }

  @Test("回车换行、末尾多空行的清单照读")
  func carriageReturns() throws {
    let before = try Readable(desk.office)
    try Disk.write(Disk.bytes(list).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }, to: list)
    #expect(try Readable(desk.office).differences(from: before) == [])
  }

  @Test("按外部编号导入的，撤销以后再导，又收得进来，用新的号", .enabled(if: Binary.isBuilt, Binary.absence))
  func imports() throws {
    let office = desk.office
    try Disk.write(
      "external-id,reported,text\nW1,2026-10-08,甲\nW2,2026-11-08,乙\n", to: office.scratch.at("工单.csv"))
    let words = ["finding", "import", office.scratch.at("工单.csv")]
    #expect(try Binary.run(words, office).status == 0)
    let numbers = try MonthReader(office.snapshot()).all().findings.filter { $0.report.external != nil }
    #expect(numbers.map(\.id.description).sorted() == ["F202610-0003", "F202611-0003"])
    #expect(try Binary.run(["undo"], office).status == 0)
    #expect(try MonthReader(office.snapshot()).all().findings.count == 2)
    #expect(try Binary.run(words, office).status == 0)
    let again = try MonthReader(office.snapshot()).all().findings.filter { $0.report.external != nil }
    #expect(again.map(\.id.description).sorted() == ["F202610-0004", "F202611-0004"])
    #expect(again.compactMap(\.report.external).sorted() == ["W1", "W2"])
    #expect(try office.problems() == [])
  }
}
