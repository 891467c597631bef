import Testing

@testable import Creation

@Suite("测评账")
struct ResultBookTests {
  private let first = ResultID(month: Month("2026-10") ?? Month(index: 0), serial: 1)
  private let second = ResultID(month: Month("2026-10") ?? Month(index: 0), serial: 2)
  private let on = Moment("2026-10-12") ?? Moment(Day(number: 0))
  private let later = Moment("2026-11-03") ?? Moment(Day(number: 0))
  private let result = TestResult("实地测评", of: "U-1", outcome: .marks(92, of: 100))

  @Test("录入、作废以后是什么样")
  func folds() throws {
    var book = ResultBook()
    try book.post(.recorded(result), to: first, on: on, text: "晴")
    try book.post(.recorded(result), to: second, on: later)
    #expect(book.records.map(\.id) == [first, second])
    #expect(book[first] == ResultRecord(id: first, result: result, on: on, text: "晴"))
    try book.post(.voided, to: first, on: later, text: "录错")
    #expect(book[first] == ResultRecord(id: first, result: result, on: on, text: "晴", isVoid: true))
    #expect(book.valid.map(\.id) == [second])
  }

  @Test("录入两次、作废没有录入的：拒绝，账不变")
  func refuses() throws {
    var book = ResultBook()
    let unknown = #expect(throws: Problem.self) { try book.post(.voided, to: first, on: on) }
    #expect(unknown?.site == .record("R202610-0001"))
    try book.post(.recorded(result), to: first, on: on)
    let twice = #expect(throws: Problem.self) { try book.post(.recorded(result), to: first, on: later) }
    #expect(twice?.what == "同一编号的测评结果录入了两次")
    #expect(book.records.count == 1)
    #expect(book[first]?.on == on)
    #expect(book[second] == nil)
  }

  @Test("从半中间开始的账：以前录入的作废不管，以后的仍要有录入")
  func beginning() throws {
    var book = ResultBook(beginningIn: first.month)
    try book.post(.voided, to: first, on: later)
    #expect(book.records.isEmpty)
    let next = ResultID(month: first.month.next, serial: 1)
    #expect(throws: Problem.self) { try book.post(.voided, to: next, on: later) }
    try book.post(.recorded(result), to: second, on: on, in: first.month.next)
    #expect(book[second]?.term == Term(first.month.next))
    try book.post(.voided, to: second, on: later)
    #expect(book.valid.isEmpty)
  }

  @Test("什么时候不能作废")
  func voiding() {
    var record = ResultRecord(id: first, result: result, on: later)
    #expect(record.refusal(ofVoidingOn: later) == nil)
    #expect(record.refusal(ofVoidingOn: on)?.what == "作废日期早于录入")
    record.isVoid = true
    #expect(record.refusal(ofVoidingOn: later)?.what == "这项测评结果已经作废")
  }

  @Test("随机的录入和作废：与逐个记着的一样")
  func random() throws {
    var chance = Chance()
    for _ in 0..<200 {
      var book = ResultBook()
      var plain: [(id: ResultID, isVoid: Bool)] = []
      for _ in 0..<Int.random(in: 0...30, using: &chance) {
        let id = ResultID(month: first.month, serial: Int32.random(in: 1...12, using: &chance))
        let position = plain.firstIndex { $0.id == id }
        let voids = Bool.random(using: &chance)
        let isRefused = voids ? position == nil : position != nil
        let event = voids ? ResultEvent.voided : .recorded(result)
        if isRefused {
          #expect(throws: Problem.self, "\(chance)") { try book.post(event, to: id, on: on) }
        } else {
          try book.post(event, to: id, on: on)
          if let position { plain[position].isVoid = true } else { plain.append((id, false)) }
        }
      }
      #expect(book.records.map(\.id) == plain.map(\.id), "\(chance)")
      #expect(book.valid.map(\.id) == plain.filter { !$0.isVoid }.map(\.id), "\(chance)")
    }
  }
}
