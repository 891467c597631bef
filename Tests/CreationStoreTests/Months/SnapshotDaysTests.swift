import Creation
import Testing

@testable import CreationStore

@Suite("考评月起止")
struct SnapshotDaysTests {
  private let office: SmallOffice
  private let october = Known.month("2026-10")

  /// Months that end on the 20th; a finding handed over before the cut and closed after it, others on either side.
  init() throws {
    office = try SmallOffice()
    try office.cut(on: 20)
    try office.post([
      .reported("F202609-0001", on: "2026-09-21"),
      .assigned("F202609-0001", on: "2026-09-21", due: "2026-09-24"),
      .reported("F202609-0002", on: "2026-09-30"), .assigned("F202609-0002", on: "2026-09-30", to: "U-102"),
    ])
    try office.post(
      [
        .reported("F202610-0001", on: "2026-10-20"),
        .assigned("F202610-0001", on: "2026-10-20", due: "2026-10-23"),
        Fact("F202609-0002", .closed, on: "2026-10-20"),
      ], tx: 2)
    try office.post(
      [
        .reported("F202610-0002", on: "2026-10-21"), .assigned("F202610-0002", on: "2026-10-21", to: "U-102"),
        Fact("F202610-0001", .closed, on: "2026-10-22"), Fact("F202609-0001", .closed, on: "2026-11-20"),
      ], tx: 3)
    try office.post([.reported("F202611-0001", on: "2026-11-21")], tx: 4)
  }

  private func days(_ month: String) throws -> String {
    let days = try office.snapshot().days(of: Known.month(month))
    return "\(days.first) \(days.last)"
  }

  @Test("起止随考评办法，哪天算哪个月")
  func followsTheRulebook() throws {
    #expect(try days("2026-10") == "2026-09-21 2026-10-20")
    let snapshot = try office.snapshot()
    for (day, month) in [
      ("2026-09-20", "2026-09"), ("2026-09-21", "2026-10"), ("2026-10-20", "2026-10"),
      ("2026-10-21", "2026-11"),
      ("2026-12-31", "2027-01"),
    ] {
      #expect(try snapshot.month(of: Known.day(day)).description == month, "\(day)")
    }
    #expect(try snapshot.postedMonths().map(\.description) == ["2026-10", "2026-11", "2026-12"])
  }

  @Test("三个月的账：跨截止日的问题上月交办、下月销号")
  func booksByAssessmentMonth() throws {
    let books = try MonthReader(office.snapshot()).books(through: Known.month("2026-12"))
    let rows = books.suffix(3).map { book in
      let account = book.accounts(asOf: Moment(book.days.last)).values.reduce(into: Account()) { $0.add($1) }
      return [account[.opening], account[.assigned], account[.closed], account.closing]
    }
    #expect(rows == [[0, 3, 1, 2], [2, 1, 2, 1], [1, 0, 0, 1]])
    #expect(books.last?.book.findings.map(\.id.description) == ["F202610-0002", "F202611-0001"])
  }

  @Test("月结以后读到的账与月结以前一样，检查完好")
  func readsTheSameFromAClosing() throws {
    let december = Known.month("2026-12")
    let before = try MonthReader(office.snapshot(), text: true).books(through: december).suffix(1)
    for month in ["2026-10", "2026-11"] { try office.close(Known.month(month)) }
    let after = try MonthReader(office.snapshot(), text: true).books(through: december)
    let asOf = Moment(Known.day("2026-12-20"))
    #expect(after.map { $0.accounts(asOf: asOf) } == before.map { $0.accounts(asOf: asOf) })
    #expect(after.map { $0.carriedForward() } == before.map { $0.carriedForward() })
    #expect(try MonthReader(office.snapshot()).current().findings.count == 2)
    #expect(try office.problems() == [])
  }

  @Test(
    "月结后截止日前的不能再记，截止日后的可以",
    arguments: [
      ("2026-09-20", "2026年9月早于已月结的月份，不能再记账"), ("2026-09-21", "2026年10月考评月（09-21 至 10-20）已月结，不能再记账"),
      ("2026-10-20", "2026年10月考评月（09-21 至 10-20）已月结，不能再记账"), ("2026-10-21", nil), ("2026-10-31", nil),
    ])
  func refusesUpToTheCut(day: String, what: String?) throws {
    try office.close(october)
    let refusal = try office.snapshot().refusal(of: Known.moment(day))
    #expect(refusal?.what == what)
    #expect(refusal.map { $0.advice.contains("--on 2026-10-21") } ?? true)
    let id = "F\(day.prefix(4))\(day.dropFirst(5).prefix(2))-0009"
    let post = Result { try office.post([.reported(id, on: day)], tx: 9) }
    #expect(((try? post.get()) != nil) == (what == nil))
  }

  @Test("月结要等截止日过完，从最早有流水的考评月起")
  func closesInOrder() throws {
    func reasons(_ month: String, _ today: String) throws -> [Problem] {
      try Soundness.problems(toClose: Known.month(month), office.snapshot(), today: Known.day(today))
    }
    #expect(try reasons("2026-10", "2026-10-20").map(\.advice) == ["请在 2026-10-21 或以后月结"])
    #expect(try reasons("2026-10", "2026-10-21") == [])
    #expect(try reasons("2026-11", "2026-11-21").map(\.what) == ["前面的月份还没有月结"])
    #expect(try reasons("2026-11", "2026-11-21").first?.why?.contains("2026年10月考评月（09-21 至 10-20）") == true)
  }

  @Test("那个考评月以外的坏引用，不碍这个月月结")
  func looksAtItsDaysAlone() throws {
    try office.post([.assigned("F202611-0001", on: "2026-11-22", to: "U-404")], tx: 8)
    try office.post(
      [
        .reported("F202610-0003", on: "2026-10-25"), .assigned("F202610-0003", on: "2026-10-25", to: "U-404"),
      ], tx: 9)
    let today = Known.day("2026-12-31")
    #expect(try Soundness.problems(toClose: october, office.snapshot(), today: today) == [])
    try office.close(october)
    let november = try Soundness.problems(toClose: october.next, office.snapshot(), today: today)
    #expect(november.map(\.site) == [.line(file: "ledger/2026-10.jsonl", line: 8)])
  }

  @Test("上个考评月办完的问题，截止日后再记要先调档，哪怕在同一个自然月")
  func recallsAcrossTheCut() throws {
    var finding = try #require(
      try MonthReader(office.snapshot()).findings([Known.id("F202609-0002")]).findings.first)
    _ = try office.store.write(stamp: office.stamp(9)) { transaction in
      try transaction.post(.revisited(satisfied: true), to: &finding, on: Known.moment("2026-10-25"))
    }
    let kinds = try office.postings().compactMap { posting in
      if case .finding(_, let event) = posting.body { event.kind } else { nil }
    }
    #expect(kinds.contains(.recalled))
    try office.close(october)
    let book = try #require(try MonthReader(office.snapshot()).books(through: october.next).last)
    #expect(book.accounts(asOf: Moment(book.days.last))["U-102"]?[.satisfied] == 1)
    #expect(try office.problems() == [])
  }

  @Test("月结过的月份起止不再变：考评办法改了截止日，下个月或长或短，一天不丢、不重", arguments: [nil, 5, 25, 31])
  func keepsClosedDays(cut: Int?) throws {
    try office.close(october)
    try office.cut(on: cut)
    #expect(try days("2026-10") == "2026-09-21 2026-10-20")
    let november = try office.snapshot().days(of: Known.month("2026-11"))
    #expect(november.first.description == "2026-10-21")
    #expect(november.last == Known.month("2026-11").first.advanced(by: min(cut ?? 30, 30) - 1))
    #expect(try office.snapshot().isClosed(Known.day("2026-10-20")))
    #expect(try !office.snapshot().isClosed(Known.day("2026-10-21")))
    #expect(try office.problems() == [])
  }

  @Test("另一份考评办法从12月起改为月末：12月长，笔笔都在一个月里")
  func changesTheCut() throws {
    try office.cut(on: nil, from: "2026-12", id: "new")
    #expect(try days("2026-12") == "2026-11-21 2026-12-31")
    #expect(try days("2027-01") == "2027-01-01 2027-01-31")
    let books = try MonthReader(office.snapshot()).books(through: Known.month("2027-01"))
    let counts = books.map { book in
      book.accounts(asOf: Moment(book.days.last)).values.reduce(0) { $0 + $1[.assigned] }
    }
    #expect(counts.reduce(0, +) == 4)
    for (book, next) in zip(books, books.dropFirst()) {
      #expect(book.days.last.advanced(by: 1) == next.days.first)
    }
  }

  @Test("试行到 12 月的办法到期，月份起止、办理限额都回到原来的办法，一天不丢")
  func trialEnds() throws {
    try office.cut(on: nil, from: "2026-11", id: "trial")
    let path = office.path("rules/trial.json")
    let trial = try Disk.text(path)
    let limited = #""limits":{"extensions":0},"until":"2026-12","#
    try Disk.write("{" + limited + trial.dropFirst(), to: path)
    let snapshot = try office.snapshot()
    #expect(try snapshot.rulebook(for: Known.month("2026-12")).id == "trial")
    #expect(try snapshot.rulebook(for: Known.month("2027-01")).id == "standard")
    let extensions = try ["2026-10", "2026-11", "2026-12", "2027-01"].map {
      try snapshot.limits(in: Known.month($0)).extensions
    }
    #expect(extensions == [2, 0, 0, 2])
    #expect(try days("2026-10") == "2026-09-21 2026-10-20")
    #expect(try days("2026-11") == "2026-10-21 2026-11-30")
    #expect(try days("2026-12") == "2026-12-01 2026-12-31")
    #expect(try days("2027-01") == "2027-01-01 2027-01-20")
    #expect(try days("2027-02") == "2027-01-21 2027-02-20")
    #expect(try snapshot.monthEnds(in: Known.month("2027-01")) == 20)
    #expect(try snapshot.monthEnds(in: Known.month("2026-12")) == nil)
  }

  @Test("记过账以后才改截止日：没有调过档的问题到流水前面去找，账、月结、核对都照常")
  func changesTheCutAfterwards() throws {
    let late = try SmallOffice()
    try late.post([
      .reported("F202609-0001", on: "2026-09-02"), .assigned("F202609-0001", on: "2026-09-02"),
      .reported("F202610-0001", on: "2026-10-08"), .assigned("F202610-0001", on: "2026-10-08"),
    ])
    try late.close(Known.month("2026-09"))
    var finding = try #require(try MonthReader(late.snapshot()).current()[Known.id("F202610-0001")])
    _ = try late.store.write(stamp: late.stamp(2)) { transaction in
      try transaction.post(.closed, to: &finding, on: Known.moment("2026-10-10"))
      try transaction.post(.revisited(satisfied: true), to: &finding, on: Known.moment("2026-10-25"))
    }
    try late.cut(on: 20)
    let november = Known.month("2026-11")
    let satisfied = {
      let books = try MonthReader(late.snapshot()).books(through: november)
      return books.map { $0.accounts(asOf: Moment($0.days.last))["U-101"]?[.satisfied] }
    }
    #expect(try satisfied() == [0, 1])
    try late.close(october, tx: 91)
    #expect(try satisfied() == [1])
    #expect(try MonthReader(late.snapshot()).current()[Known.id("F202610-0001")]?.counts.visits == 1)
    let today = Known.day("2026-12-31")
    #expect(try Soundness.problems(toClose: november, late.snapshot(), today: today) == [])
    try late.close(november, tx: 92)
    #expect(try late.problems() == [])
    #expect(try late.snapshot().audits().flatMap(\.problems) == [])
  }

  @Test("流水前面也没有的，还是坏账")
  func stillRefusesTheUnreported() throws {
    let line = HandLedger.finding("F202611-0099", "closed", on: "2026-11-25", tx: "T1-0099")
    try Disk.append(HandLedger.command([line]), to: office.path("ledger/2026-11.jsonl"))
    for read in [
      { _ = try MonthReader(office.snapshot()).current() }, { _ = try MonthReader(office.snapshot()).all() },
    ] {
      #expect(throws: Problem.self, performing: read)
    }
    var told: [Problem] = []
    _ = try MonthReader(office.snapshot(), damaged: { told.append($0) }).all()
    #expect(told.map(\.what) == ["问题没有登记就有了后续记账"])
  }

  @Test("撤销：截止日前的不行，同一个自然月里截止日后的可以")
  func undoesAfterTheCut() throws {
    try office.close(october)
    let on = Known.moment("2026-11-22")
    func undo(_ tx: String, _ number: Int) throws {
      let named: TransactionID? = TransactionID(rawValue: tx)
      _ = try office.store.write(stamp: office.stamp(number)) { try $0.undo(named, on: on, text: nil) }
    }
    let error = #expect(throws: Problem.self) { try undo("T1-0002", 8) }
    #expect(error?.what == "2026年10月考评月（09-21 至 10-20）已月结，不能撤销")
    try undo("T1-0003", 9)
    #expect(try office.problems() == [])
  }

  @Test("截止日写得不对：说清楚", arguments: ["0", "32", "\"20\"", "20.5"])
  func refusesOddDays(value: String) throws {
    let text = try Disk.text(office.path("rules/standard.json"))
    try Disk.write(
      text.replacing("\"month_ends\":20", with: "\"month_ends\":\(value)"),
      to: office.path("rules/standard.json"))
    let error = #expect(throws: Problem.self) { try office.snapshot().month(of: Known.day("2026-10-01")) }
    #expect(error?.site.map { "\($0)".contains("rules/standard.json") } == true)
  }
}
