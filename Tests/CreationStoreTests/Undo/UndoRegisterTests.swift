import Creation
import Testing

@testable import CreationStore

@Suite("撤销登记册的变动")
struct UndoRegisterTests {
  private let desk: UndoDesk
  private let new = Unit(id: "U-900", name: "新单位", kind: .area)

  init() throws { desk = try UndoDesk() }

  private func registers() throws -> [String: [UInt8]] {
    try desk.office.content().filter { $0.key.hasPrefix("registers/") }
  }

  private func unit(_ id: UnitID) throws -> Unit {
    try #require(try desk.office.snapshot().register(Unit.self)[id])
  }

  private let inUse = "责任单位已经用上了，不能撤销登记"

  @Test("登记、变更、停用，撤销以后一个字节不差，流水里各有一笔")
  func bytes() throws {
    let before = try registers()
    var changed = try unit("U-102")
    changed.name = "城西新区"
    changed.parent = nil
    changed.liaison = "李\"四"
    var retired = try unit("U-201")
    retired.retired = Known.day("2026-11-01")
    let command = try desk.put([new, changed, retired])
    #expect(try registers() != before)
    try desk.undo()
    #expect(try registers() == before)
    let changes = try desk.office.postings().compactMap { posting -> RegisterChange? in
      if case .register(let change) = posting.body { change } else { nil }
    }
    #expect(
      Set(changes.map { "\($0.id) \($0.action)" }) == ["U-102 edited", "U-201 edited", "U-900 removed"])
    #expect(try desk.office.problems() == [])
    #expect(try desk.office.snapshot().undone.contains(command))
  }

  @Test("撤了再登记同一个编号，还可以")
  func again() throws {
    try desk.put([new])
    try desk.undo()
    try desk.put([new])
    #expect(try unit("U-900") == new)
    try desk.undo()
    #expect(try desk.office.snapshot().register(Unit.self)["U-900"] == nil)
    #expect(try desk.office.problems() == [])
  }

  @Test("每一种登记册")
  func everyRegister() throws {
    try desk.put([SavedView("早", words: ["--unit=U-101"])])
    try desk.put([ImportProfile(id: "热线", map: ["text": "内容"])])
    let before = try registers()
    try desk.run { transaction in
      _ = try transaction.put([SavedView("早", words: []), SavedView("晚", words: ["a"])], on: UndoDesk.on)
      _ = try transaction.put([ImportProfile(id: "热线", dates: "dd/MM/yyyy")], on: UndoDesk.on)
      _ = try transaction.put([Place(id: "P-900", name: "新点位", kind: "广场")], on: UndoDesk.on)
      _ = try transaction.put([Category(id: "C-90", name: "新类别")], on: UndoDesk.on)
      _ = try transaction.put([self.new], on: UndoDesk.on)
      for put in Self.newRegisters { try put(&transaction) }
    }
    try desk.undo()
    // A register that was not there before is there, with nothing in it.
    let after = try registers().filter { !String(decoding: $0.value, as: UTF8.self).contains(" : []\n") }
    #expect(after == before)
    #expect(try desk.office.problems() == [])
  }

  /// One entry of each register that came later, each naming the one before.
  static let newRegisters: [@Sendable (inout Transaction) throws -> Void] = [
    { _ = try $0.put([DutyList(id: "L-1", name: "短板项目清单")], on: UndoDesk.on) },
    { _ = try $0.put([Indicator(id: "Ⅲ-92", name: "公益广告占比")], on: UndoDesk.on) },
    { transaction in
      var duty = Duty(id: "D-1", name: "施划停车位", list: "L-1", lead: "U-900")
      duty.indicator = "Ⅲ-92"
      _ = try transaction.put([duty], on: UndoDesk.on)
    },
    { _ = try $0.put([Routine(id: "J-1", name: "周巡查")], on: UndoDesk.on) },
    { transaction in
      var plan = InspectionPlan(id: "B-1", name: "第一组")
      (plan.routine, plan.places) = ("J-1", ["P-900"])
      _ = try transaction.put([plan], on: UndoDesk.on)
    },
    { transaction in
      var link = Link(id: "K-1", name: "新点位")
      (link.person, link.place) = ("慕容谦", "P-900")
      _ = try transaction.put([link], on: UndoDesk.on)
    },
    { _ = try $0.put([Honour(id: "H-1", name: "市图书馆")], on: UndoDesk.on) },
  ]

  /// What is put on file first, what names it, and how the refusal calls the first.
  static let pairs: [(first: Int, user: Int, what: String)] = [
    (0, 2, "责任清单"), (1, 2, "测评指标"), (3, 4, "常态机制"),
  ]

  @Test("清单、指标、机制被别的条目指着，不能撤销登记", arguments: pairs.indices)
  func usedByNewRegisters(index: Int) throws {
    let pair = Self.pairs[index]
    try desk.put([new])
    try desk.put([Place(id: "P-900", name: "新点位", kind: "广场")])
    for (number, put) in Self.newRegisters.enumerated()
    where [0, 1, 3].contains(number) && number != pair.first {
      try desk.run(put)
    }
    try desk.run(Self.newRegisters[pair.first])
    let first = desk.last
    try desk.run(Self.newRegisters[pair.user])
    try desk.expectRefusal(first, "\(pair.what)已经用上了，不能撤销登记")
    try desk.undo()
    try desk.undo(first)
    #expect(try desk.office.problems() == [])
  }

  @Test("同一条命令里登记又用上的：一起撤得掉")
  func usedByItself() throws {
    let before = try Readable(desk.office)
    try desk.run { transaction in
      let below = Unit(id: "U-901", name: "下级", kind: .area, parent: "U-900")
      _ = try transaction.put([self.new, below], on: UndoDesk.on)
      _ = try transaction.put(
        [Place(id: "P-900", name: "新点位", kind: "广场", manager: "U-901")], on: UndoDesk.on)
      var category = try #require(transaction.snapshot.register(Category.self)["C-01"])
      category.lead = "U-900"
      category.leads["广场"] = "U-901"
      category.supports = ["U-900"]
      _ = try transaction.put([category], on: UndoDesk.on)
      let report = FindingEvent.Report(place: "P-900", category: "C-01")
      try transaction.post(
        .finding(Known.id("F202611-0001"), .reported(report)), on: Known.moment("2026-11-02"))
      let given = FindingEvent.Assignment(lead: "U-900", supports: ["U-901"])
      try transaction.post(
        .finding(Known.id("F202611-0001"), .assigned(given)), on: Known.moment("2026-11-02"))
    }
    #expect(try desk.office.problems() == [])
    try desk.undo()
    #expect(try Readable(desk.office).differences(from: before) == [])
    #expect(try desk.office.problems() == [])
  }

  @Test("别的命令用上了：流水里")
  func usedInTheLedger() throws {
    let command = try desk.put([new])
    let later = try desk.post([
      .reported("F202611-0001", on: "2026-11-02"), .assigned("F202611-0001", on: "2026-11-02", to: "U-900"),
    ])
    try desk.expectRefusal(command, inUse, value: "F202611-0001")
    let undo = try desk.undo(later)
    try desk.undo(command)
    // Its unit is gone now.
    try desk.expectRefusal(undo, "不能恢复这条命令", value: later.rawValue)
    #expect(try desk.office.problems() == [])
  }

  /// An entry that names the unit.
  static let users: [@Sendable (inout Transaction) throws -> Void] = [
    { _ = try $0.put([Unit(id: "U-901", name: "下级", kind: .area, parent: "U-900")], on: UndoDesk.on) },
    { _ = try $0.put([Place(id: "P-900", name: "新", kind: "广场", manager: "U-900")], on: UndoDesk.on) },
    { _ = try $0.put([Category(id: "C-90", name: "新", lead: "U-900")], on: UndoDesk.on) },
    { _ = try $0.put([Category(id: "C-90", name: "新", leads: ["广场": "U-900"])], on: UndoDesk.on) },
    { _ = try $0.put([Category(id: "C-90", name: "新", supports: ["U-101", "U-900"])], on: UndoDesk.on) },
  ]

  @Test("别的命令用上了：登记册里，也不管文件怎么排版", arguments: users.indices, [false, true])
  func usedInRegisters(user: Int, isCompact: Bool) throws {
    let command = try desk.put([new])
    try desk.run(UndoRegisterTests.users[user])
    if isCompact {
      for file in ["units", "places", "categories"].map({ desk.office.path("registers/\($0).json") }) {
        let text = try Disk.text(file).split(separator: "\n").map { $0.drop { $0 == " " } }.joined(
          separator: " ")
        try Disk.write(text, to: file)
      }
    }
    try desk.expectRefusal(command, inUse)
    try desk.undo()
    try desk.undo(command)
    #expect(try desk.office.problems() == [])
  }

  @Test("后来又改动过：不覆盖别人的改动；改了别的字段，只退回自己的")
  func changedSince() throws {
    var changed = try unit("U-102")
    changed.name = "城西新区"
    let command = try desk.put([changed])
    changed.name = "城西新新区"
    let later = try desk.put([changed])
    try desk.expectRefusal(command, "后来又改动过，不能撤销", value: "城西新新区")
    try desk.undo(later)
    changed.name = "城西新区"
    changed.liaison = "李四"
    try desk.put([changed])
    try desk.undo(command)
    #expect(try unit("U-102").name == "城西区")
    #expect(try unit("U-102").liaison == "李四")
    #expect(try desk.office.problems() == [])
  }

  @Test("手工改过、删掉了登记册里的那一条")
  func changedByHand() throws {
    let command = try desk.put([new])
    let file = desk.office.path("registers/units.json")
    let whole = try Disk.text(file)
    try Disk.write(whole.replacing("新单位", with: "手工改"), to: file)
    try desk.expectRefusal(command, "后来又改动过，不能撤销", value: "手工改")
    try Disk.write(SmallOffice.documents["registers/units.json"] ?? "", to: file)
    try desk.expectRefusal(command, "责任单位已经不在登记册里")
  }
}
