import Creation
import Testing

@testable import CreationStore

@Suite("撤销测评结果")
struct UndoResultTests {
  private let desk: UndoDesk
  private let booked: TransactionID

  init() throws {
    desk = try UndoDesk()
    booked = try Self.post([.recorded("R202610-0001", on: "2026-10-12")], desk)
  }

  @discardableResult
  private static func post(_ facts: [ResultFact], _ desk: UndoDesk) throws -> TransactionID {
    try desk.run { try $0.post(facts) }
    return desk.last
  }

  @Test("录入、作废都可以撤销，也可以恢复")
  func thereAndBack() throws {
    let undo = try desk.undo(booked)
    #expect(try desk.office.valid() == [])
    try desk.undo(undo)
    #expect(try desk.office.valid() == ["R202610-0001"])
    let voided = try Self.post([.voided("R202610-0001", on: "2026-10-13")], desk)
    #expect(try desk.office.valid() == [])
    let back = try desk.undo(voided)
    #expect(try desk.office.valid() == ["R202610-0001"])
    try desk.undo(back)
    #expect(try desk.office.valid() == [])
    #expect(try desk.office.problems() == [])
  }

  @Test("作废在后：先撤销作废")
  func voidedLater() throws {
    let voided = try Self.post([.voided("R202610-0001", on: "2026-11-02")], desk)
    try desk.expectRefusal(booked, "后面的记账以它为前提，不能撤销", value: voided.rawValue)
    let undo = try desk.undo(voided)
    try desk.undo(booked)
    try desk.expectRefusal(undo, "不能恢复这条命令", value: voided.rawValue)
    #expect(try desk.office.problems() == [])
  }

  @Test("作废以后同一项重新录入了：两个不能都算")
  func bookedAnew() throws {
    let voided = try Self.post([.voided("R202610-0001", on: "2026-10-13")], desk)
    let anew = try Self.post([.recorded("R202610-0002", on: "2026-10-14", marks: 80)], desk)
    try desk.expectRefusal(voided, "作废的结果后来重新录入了，不能撤销作废", value: voided.rawValue)
    try desk.undo(anew)
    try desk.undo(voided)
    #expect(try desk.office.valid() == ["R202610-0001"])
  }

  @Test("替换的命令整条撤销：旧的算，新的不算；恢复也是整条")
  func replaced() throws {
    let both = try Self.post(
      [.voided("R202610-0001", on: "2026-10-12"), .recorded("R202610-0002", on: "2026-10-14", marks: 80)],
      desk)
    let undo = try desk.undo(both)
    #expect(try desk.office.valid() == ["R202610-0001"])
    try desk.undo(undo)
    #expect(try desk.office.valid() == ["R202610-0002"])
    #expect(try desk.office.problems() == [])
  }

  @Test("撤销以后同一项又录入了：不能恢复")
  func redoTwice() throws {
    let undo = try desk.undo(booked)
    try Self.post([.recorded("R202610-0002", on: "2026-10-14")], desk)
    try desk.expectRefusal(undo, "不能恢复这条命令", value: booked.rawValue)
  }

  @Test("月份已月结的不能撤销；后来作废它的可以")
  func closed() throws {
    try desk.office.close(Known.month("2026-10"))
    try desk.expectRefusal(booked, "2026年10月已月结，不能撤销", value: booked.rawValue)
    let voided = try Self.post([.voided("R202610-0001", on: "2026-11-02")], desk)
    try desk.undo(voided)
    #expect(try desk.office.valid() == ["R202610-0001"])
  }

  @Test("结果用上的单位、点位，登记它的命令不能撤销")
  func entries() throws {
    let added = try desk.put([Unit(id: "U-900", name: "新单位", kind: .area)])
    let used = try Self.post([.recorded("R202610-0002", on: "2026-10-14", unit: "U-900")], desk)
    try desk.expectRefusal(added, "责任单位已经用上了，不能撤销登记", value: "R202610-0002")
    let undo = try desk.undo(used)
    try desk.undo(added)
    try desk.expectRefusal(undo, "不能恢复这条命令", value: used.rawValue)
  }

  @Test("随机地录入、作废、撤销：要么拒绝、一个字节不写，要么和从来没有那条命令一样", arguments: 0..<4)
  func random(round: Int) throws {
    var chance = Chance()
    let desk = try UndoDesk()
    var commands: [(tx: TransactionID, facts: [ResultFact])] = []
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
        let facts = try Self.facts(desk, &chance)
        if !facts.isEmpty { commands.append((try Self.post(facts, desk), facts)) }
      }
      let counting = commands.filter { !undone.contains($0.tx) }.flatMap(\.facts)
      let voided = Set(counting.filter { $0.event == .voided }.map(\.id))
      let expected = Set(counting.map(\.id)).subtracting(voided).map(\.description).sorted()
      #expect(try desk.office.valid().sorted() == expected, "\(chance)")
      #expect(try desk.office.problems() == [], "\(chance)")
    }
  }

  /// Some facts that may follow: new results of items that have none, and results voided.
  private static func facts(_ desk: UndoDesk, _ chance: inout Chance) throws -> [ResultFact] {
    let snapshot = try desk.office.snapshot()
    let months = [Known.month("2026-10"), Known.month("2026-11")]
    let valid = try snapshot.results(in: months[0]...months[1]).filter { !$0.isVoid }
    var serials = Serials(snapshot)
    var facts: [ResultFact] = []
    if let record = valid.randomElement(using: &chance), chance.flip() {
      facts.append(.voided(record.id.description, on: "2026-11-20"))
    }
    let month = chance.one(of: months, else: months[0])
    let item = "项目\(chance.int(1...5))"
    let isFree = !valid.contains { $0.result.item == item && $0.on.month == month }
    if isFree {
      let id = try serials.next(ResultID.self, in: month)
      facts.append(
        .recorded(id.description, on: "\(month)-10", marks: Points(chance.int(0...100)), item: item))
    }
    return facts
  }
}
