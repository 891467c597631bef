import Creation
import Testing

@testable import CreationStore

@Suite("撤销不得的")
struct UndoRefusalTests {
  private let desk: UndoDesk
  private let first = "F202610-0001"
  private let second = "F202610-0002"
  private let reported: TransactionID

  init() throws {
    desk = try UndoDesk()
    reported = try desk.post([.reported(first, on: "2026-10-05")])
  }

  @Test("没有这条命令、没有可撤的")
  func unknown() throws {
    try desk.expectRefusal("T1-none", "没有这条命令", value: "T1-none")
    try desk.undo()
    try desk.expectRefusal(nil, "没有可以撤销的命令")
  }

  @Test("命令号只对一半的不算")
  func halfANumber() throws {
    for half in ["T1", "T1-", String(reported.rawValue.dropLast()), reported.rawValue + "0", ""] {
      try desk.expectRefusal(TransactionID(rawValue: half), "没有这条命令", value: half)
    }
  }

  @Test("撤销过的不再撤销；撤销了撤销的撤销也一样")
  func before() throws {
    let undo = try desk.undo(reported)
    try desk.expectRefusal(reported, "这条命令已经撤销过", value: reported.rawValue)
    try desk.undo(undo)
    try desk.expectRefusal(undo, "这条命令已经撤销过", value: undo.rawValue)
    try desk.undo(reported)
    try desk.expectRefusal(reported, "这条命令已经撤销过")
  }

  @Test("月份已月结：有一笔在里面就不行；最后一条算数的在已结的月份里，也不去碰它")
  func closedMonth() throws {
    let two = try desk.post([.assigned(first, on: "2026-10-06"), .reported("F202611-0001", on: "2026-11-02")])
    try desk.office.close(Known.month("2026-10"))
    for command in [reported, two] {
      try desk.expectRefusal(command, "2026年10月已月结，不能撤销", value: command.rawValue)
    }
    let third = try desk.post([.assigned("F202611-0001", on: "2026-11-03")])
    #expect(try desk.run { try $0.undo(nil, on: UndoDesk.on, text: nil) }.map(\.posting.stamp.tx) == [third])
    try desk.expectRefusal(nil, "2026年10月已月结，不能撤销", value: two.rawValue)
  }

  @Test("撤销以后月份结了，不能再恢复：月结的数不变")
  func redoInAClosedMonth() throws {
    let undo = try desk.undo()
    try desk.office.close(Known.month("2026-10"))
    let before = try Readable(desk.office)
    try desk.expectRefusal(undo, "2026年10月已月结，不能恢复", value: reported.rawValue)
    #expect(try Readable(desk.office) == before)
    #expect(try desk.office.problems() == [])
  }

  @Test("同一问题后面还有记账：说出是哪一条；撤了那一条就可以")
  func laterPosting() throws {
    let later = try desk.post([.assigned(first, on: "2026-11-02")])
    try desk.expectRefusal(reported, "后面的记账以它为前提，不能撤销", value: later.rawValue)
    let undo = try desk.undo(later)
    try desk.undo(reported)
    // Now what was taken back first has nothing to stand on.
    try desk.expectRefusal(undo, "不能恢复这条命令", value: later.rawValue)
    #expect(try desk.office.problems() == [])
  }

  @Test("同一条命令里、同一个月前后的行，各算各的")
  func neighbours() throws {
    let mixed = try desk.post([.reported(second, on: "2026-10-05"), .assigned(first, on: "2026-10-06")])
    let noted = try desk.post([Fact(first, .noted, on: "2026-10-06")])
    try desk.expectRefusal(mixed, "后面的记账以它为前提，不能撤销", value: noted.rawValue)
    try desk.undo(noted)
    try desk.undo(mixed)
    #expect(try MonthReader(desk.office.snapshot()).all().findings.map(\.id.description) == [first])
  }

  @Test(
    "别的问题指着它：并入它、说它反弹、更正成反弹",
    arguments: [
      FindingEvent.merged(into: Known.id("F202610-0001")),
      .corrected(.init(place: "P-001", category: "C-01", rebounds: Known.id("F202610-0001"))),
    ])
  func named(event: FindingEvent) throws {
    try desk.post([.reported(second, on: "2026-10-06")])
    let later = try desk.post([Fact(second, event, on: "2026-11-02")])
    try desk.expectRefusal(reported, "后面的记账以它为前提，不能撤销", value: later.rawValue)
    let undo = try desk.undo(later)
    try desk.undo(reported)
    try desk.expectRefusal(undo, "不能恢复这条命令", value: later.rawValue)
    #expect(try desk.office.problems() == [])
  }

  @Test("登记时就说反弹的")
  func rebounds() throws {
    let report = FindingEvent.Report(place: "P-001", category: "C-01", rebounds: Known.id(first))
    let later = try desk.post([Fact("F202611-0001", .reported(report), on: "2026-11-02")])
    try desk.expectRefusal(reported, "后面的记账以它为前提，不能撤销", value: later.rawValue)
  }

  @Test("别人的最后一条，不写命令号不撤")
  func someoneElses() throws {
    let other = try desk.post([.reported(second, on: "2026-10-06")], by: "李四")
    try desk.expectRefusal(nil, "最后一条命令是别人记的", value: other.rawValue)
    try desk.undo(other)
    try desk.undo()
    #expect(try MonthReader(desk.office.snapshot()).all().findings.isEmpty)
  }

  @Test("前后两条记在同一秒、不同的月份：不猜哪条在后")
  func sameSecond() throws {
    let desk = try UndoDesk()
    for fact in [
      Fact.reported("F202611-0001", on: "2026-11-02"), .reported("F202610-0001", on: "2026-10-02"),
    ] {
      let stamp = Posting.Stamp(at: Known.instant("2026-11-30T09:00:00+08:00"), by: "张三", tx: desk.next)
      _ = try desk.office.store.write(stamp: stamp) {
        try $0.post(.finding(fact.id, fact.event), on: fact.on)
      }
      try desk.run { _ in }
    }
    try desk.expectRefusal(nil, "分不出最后一条是哪条")
    try desk.undo(desk.last)
  }

  @Test("撤销的撤销，后面有记账以它为前提时不能再撤")
  func undoOfRedo() throws {
    let redo = try desk.undo(try desk.undo(reported))
    let later = try desk.post([.assigned(first, on: "2026-10-06")])
    try desk.expectRefusal(redo, "后面的记账以它为前提，不能撤销", value: later.rawValue)
    #expect(try desk.office.problems() == [])
    try desk.undo(later)
    try desk.undo(redo)
    #expect(try MonthReader(desk.office.snapshot()).all().findings.isEmpty)
  }

  @Test("删除举报人的命令不能撤销：已经删了的回不来")
  func forgotten() throws {
    let id = Known.id(first)
    try desk.run { $0.keepReporter(of: id, name: "赵六", phone: "13800001234") }
    try desk.run { try $0.forgetReporters(of: [id], reason: "本人要求", on: UndoDesk.on) }
    try desk.expectRefusal(nil, "删除了的举报人不能恢复", value: desk.last.rawValue)
    try desk.expectRefusal(desk.last, "删除了的举报人不能恢复", value: desk.last.rawValue)
  }

  @Test("试运行一个字节也不写")
  func dryRun() throws {
    let before = try desk.office.content()
    let taken = try desk.run(isDryRun: true) { try $0.undo(nil, on: UndoDesk.on, text: nil) }
    #expect(taken.map(\.posting.record) == [first])
    #expect(try desk.office.content() == before)
  }

  @Test("撤销的回访，后来调过档，不能再恢复：档里没有它")
  func redoBeforeARecall() throws {
    let desk = try UndoDesk()
    let id = "F202608-0001"
    try desk.post([
      .reported(id, on: "2026-08-05"), .assigned(id, on: "2026-08-05"), Fact(id, .closed, on: "2026-08-10"),
    ])
    let visit = try desk.post([Fact(id, .revisited(satisfied: true), on: "2026-08-20")])
    let undo = try desk.undo(visit)
    var finding = try #require(try MonthReader(desk.office.snapshot()).all()[Known.id(id)])
    try desk.run { try $0.post(.revisited(satisfied: false), to: &finding, on: Known.moment("2026-09-10")) }
    #expect(try desk.office.postings().contains { $0.body.isRecall })
    try desk.expectRefusal(undo, "不能恢复这条命令", value: visit.rawValue)
    #expect(try desk.office.problems() == [])
  }
}

extension Posting.Body {
  /// Whether a finding is called back.
  fileprivate var isRecall: Bool { if case .finding(_, .recalled) = self { true } else { false } }
}
