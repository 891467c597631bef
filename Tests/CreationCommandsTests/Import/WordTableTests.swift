import Creation
import CreationStore
import Testing

@testable import CreationCommands

@Suite("查名")
struct WordTableTests {
  private let register = RegisterFile([
    Unit(id: "U-001", name: "城东区", kind: .district), Unit(id: "U-002", name: "环卫处", kind: .section),
    Unit(id: "U-003", name: "环卫处", kind: .section),
    Unit(id: "U-004", name: "环卫处", kind: .section, retired: Day(number: 0)),
    Unit(id: "U-005", name: "园林处", kind: .section, retired: Day(number: 0)),
    Unit(id: "U-006", name: "园林处", kind: .section),
  ])

  private func table(creates: Bool = false) -> WordTable<Unit> {
    WordTable(register, make: creates ? { Unit(id: $0, name: $1, kind: .department) } : nil)
  }

  private func id(_ words: EntryWords?, creates: Bool = false) throws -> String? {
    var table = table(creates: creates)
    return try table.entry(words)?.id.rawValue
  }

  @Test("按编号、按名称，两列一致也认；同名的有编号就分得清，停用的让在用的")
  func known() throws {
    #expect(try id(nil) == nil)
    #expect(try id(EntryWords(word: "U-001")) == "U-001")
    #expect(try id(EntryWords(word: "城东区")) == "U-001")
    #expect(try id(EntryWords(word: "城东区", id: "U-001")) == "U-001")
    #expect(try id(EntryWords(word: "U-003", name: "环卫处")) == "U-003")
    #expect(try id(EntryWords(word: "园林处")) == "U-006")
    #expect(try id(EntryWords(word: "园林处", id: "U-005")) == "U-005")
  }

  private func problem(_ words: EntryWords, creates: Bool = false) -> Problem? {
    do {
      _ = try id(words, creates: creates)
      return nil
    } catch {
      return error as? Problem
    }
  }

  @Test("同名而没有编号、不认识、两列不一致的都不收，说出为什么")
  func refused() {
    #expect(problem(EntryWords(word: "环卫处"))?.why == "同名的有 U-002、U-003")
    #expect(problem(EntryWords(word: "城西区"))?.what == "没有这个责任单位")
    let other = problem(EntryWords(word: "园林处", id: "U-001"), creates: true)
    #expect(other?.what == "编号和名称说的不是同一个责任单位")
    #expect(other?.why == "「U-001」是「城东区」，「园林处」的编号是 U-006")
    #expect(
      problem(EntryWords(word: "城东区", id: "U-009"), creates: true)?.why == "没有登记「U-009」，「城东区」的编号是 U-001")
    #expect(problem(EntryWords(word: "城西区", id: "U-001"))?.why == "「U-001」是「城东区」，没有登记「城西区」")
  }

  @Test("新登记的：有编号用编号，短代码自己作编号，否则顺排")
  func added() throws {
    var table = table(creates: true)
    let words = [
      EntryWords(word: "城西区"), EntryWords(word: "PWDx"), EntryWords(word: "高新区", id: "H-1"),
      EntryWords(word: "U-008", name: "城北区"), EntryWords(word: "城南区"), EntryWords(word: "城中区"),
      EntryWords(word: "城西区"),
    ]
    let ids = try words.compactMap { try table.entry($0)?.id.rawValue }
    #expect(ids == ["U-007", "PWDx", "H-1", "U-008", "U-009", "U-010", "U-007"])
    #expect(table.made.isEmpty)
    table.keep()
    #expect(table.made.map(\.name) == ["城西区", "PWDx", "高新区", "城北区", "城南区", "城中区"])
    #expect(try table.entry(EntryWords(word: "城西区", id: "U-007"))?.name == "城西区")
  }

  @Test("坏行带来的不留下，编号也不占")
  func forgotten() throws {
    var table = table(creates: true)
    #expect(try table.entry(EntryWords(word: "城西区"))?.id == "U-007")
    table.forget()
    #expect(try table.entry(EntryWords(word: "城北区"))?.id == "U-007")
    table.keep()
    #expect(table.made.map(\.name) == ["城北区"])
    #expect(table["U-007"]?.name == "城北区")
  }

  @Test("顺排的编号照已有的位数，没有的三位；再大的数也不崩溃")
  func numbers() {
    func next(_ taken: [String]) -> String {
      var numbers = FreeNumbers(Place.self, taken: taken)
      return numbers.next()
    }
    #expect(next([]) == "P-001")
    #expect(next(["P-009", "P-x", "Q-077", "12"]) == "P-010")
    #expect(next(["P-0012"]) == "P-0013")
    #expect(next(["P-999"]) == "P-1000")
    #expect(next(["P-9223372036854775807", "P-002"]).hasSuffix("03"))
  }
}
