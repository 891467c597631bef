import Testing

@testable import Creation

@Suite("问题账")
struct FindingBookTests {
  private let id = FindingID(month: .october, serial: 317)

  @Test("每笔说出以前的状态，欠账的单位随之变动")
  func changes() throws {
    let script = FindingScript(
      lead: "U-207",
      [
        "reported 2026-10-12", "assigned 2026-10-13", "replied 2026-10-14", "returned 2026-10-15",
        "replied 2026-10-16", "verified 2026-10-17",
      ])
    var book = FindingBook()
    var debtors: [[UnitID?]] = []
    var states: [FindingState?] = []
    for posting in try script.postings() {
      let before = book[id]?.debtor
      let change = try book.post(posting.event, to: id, on: posting.on)
      #expect(change.position == 0)
      debtors.append([before, book[id]?.debtor])
      states.append(change.was)
    }
    #expect(states == [nil, .reported, .assigned, .replied, .returned, .replied])
    #expect(
      debtors == [
        [nil, nil], [nil, "U-207"], ["U-207", "U-207"], ["U-207", "U-207"], ["U-207", "U-207"],
        ["U-207", nil],
      ])
    #expect(book[id]?.state == .closed)
  }

  @Test("先是结转来的，再是新登记的")
  func order() throws {
    let old = try FindingScript(serial: 9, ["reported 2026-10-01", "assigned 2026-10-02"]).finding()
    var book = FindingBook([old])
    try book.post(.reported(.init(source: "12345")), to: id, on: try moment("2026-10-12"), text: "井盖缺失")
    #expect(book.findings.map(\.id) == [old.id, id])
    #expect(book[old.id] == old)
    #expect(book[id]?.report.source == "12345")
    #expect(book[id]?.text == "井盖缺失")
    #expect(book[FindingID(month: .october, serial: 1)] == nil)
    let change = try book.post(.replied, to: old.id, on: try moment("2026-10-13"))
    #expect(change.position == 0)
    #expect(book[id]?.state == .reported)
  }

  @Test("同一编号登记两次不收，原来的不动", arguments: [false, true])
  func reportedTwice(_ isCarried: Bool) throws {
    let script = FindingScript(["reported 2026-10-12", "assigned 2026-10-13"])
    var book = isCarried ? FindingBook([try script.finding()]) : FindingBook()
    if !isCarried {
      for posting in try script.postings() { try book.post(posting.event, to: id, on: posting.on) }
    }
    let on = try moment("2026-10-14")
    #expect(
      throws: Problem(
        "同一编号登记了两次", at: .record("F202610-0317"), why: "流水里有两笔 finding.reported",
        advice: "请运行 creation check 查明，不要手工改动流水")
    ) {
      try book.post(.reported(.init()), to: id, on: on)
    }
    #expect(book.findings.count == 1)
    try #require(book[id] != nil)
    #expect(book[id]?.state == .assigned)
    #expect(book[id]?.last == Moment("2026-10-13"))
    try book.post(.replied, to: id, on: on)
    #expect(book[id]?.state == .replied)
  }

  @Test("没有登记的不收", arguments: FindingEvent.Kind.allCases.filter { $0 != .reported && $0 != .recalled })
  func unreported(_ kind: FindingEvent.Kind) throws {
    var book = FindingBook()
    let (event, on) = (try FindingScript([]).event(kind), try moment("2026-10-14"))
    #expect(
      throws: Problem(
        "问题没有登记就有了后续记账", at: .record("F202610-0317"), why: "流水里找不到它的 finding.reported",
        advice: "请运行 creation check 查明，不要手工改动流水")
    ) {
      try book.post(event, to: id, on: on)
    }
    #expect(book.findings.isEmpty)
  }

  @Test("调档：账里没有的照原样进来，前后都不欠账；已有的不动")
  func recalled() throws {
    let old = try FindingScript(
      due: "2026-10-10", ["reported 2026-10-01", "assigned 2026-10-01", "closed 2026-10-12"]
    ).finding()
    var book = FindingBook()
    let change = try book.post(.recalled(old), to: old.id, on: try moment("2026-12-03"), text: "井盖缺失")
    #expect(change.was == nil)
    var expected = old
    expected.text = "井盖缺失"
    #expect(book.findings.map(\.self) == [expected])
    #expect(book[old.id]?.last == old.last)
    try book.post(.revisited(satisfied: false), to: old.id, on: try moment("2026-12-03"))
    #expect(book[old.id]?.satisfied == false)
    // It stands in the book already, and has moved on since.
    try book.post(.recalled(old), to: old.id, on: try moment("2026-12-04"), text: "井盖缺失")
    #expect(book.findings.count == 1)
    #expect(book[old.id]?.satisfied == false)
    #expect(book[old.id]?.last == Moment("2026-12-03"))
  }
}
