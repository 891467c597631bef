import Creation
import Testing

@testable import CreationStore

@Suite("月结累计文件")
struct TotalsCodingTests {
  private let month = Known.month("2026-09")

  private var totals: [StretchTotals] {
    get throws {
      var (one, other) = (Account(), Account())
      (one[.opening], one[.assigned], one[.overdueDays]) = (3, 17, 240)
      other[.materialsComplete] = 1
      return [
        StretchTotals(try #require(Term("2026Q3")), accounts: ["U-101": one, "U-102": other]),
        StretchTotals(try #require(Term("2026H2")), accounts: [:]),
        StretchTotals(try #require(Term("2026")), accounts: ["U-101": one]),
      ]
    }
  }

  private func read(_ text: String) throws(Problem) -> [StretchTotals] {
    try TotalsCoding.totals(Array(text.utf8), of: month, file: "totals.json")
  }

  @Test("写了再读一样；一期一个单位一行，只写不是 0 的")
  func roundTrip() throws {
    let text = String(decoding: TotalsCoding.bytes(try totals, of: month), as: UTF8.self)
    #expect(try read(text) == totals)
    let lines = text.split(separator: "\n")
    #expect(lines.count == 5)
    #expect(
      lines[1].hasPrefix(#" {"term":"2026Q3","unit":"U-101","opening":3,"assigned":17,"overdue_days":240,"#))
    #expect(try read(String(decoding: TotalsCoding.bytes([], of: month), as: UTF8.self)) == [])
  }

  @Test(
    "改一个字、少一行、别的月份：说哪个文件、哪一行",
    arguments: [
      (#""assigned":17"#, #""assigned":18"#, 2), ("2026Q3\",\"unit", "2026Q9\",\"unit", 2),
      ("2026-09", "2026-08", 1), ("]}", "]", 5),
    ])
  func damaged(_ change: (old: String, new: String, line: Int)) throws {
    let text = String(decoding: TotalsCoding.bytes(try totals, of: month), as: UTF8.self)
    let broken = text.replacing(change.old, with: change.new, maxReplacements: 1)
    #expect(broken != text)
    let problem = #expect(throws: Problem.self) { try read(broken) }
    #expect(problem?.site == .line(file: "totals.json", line: change.line))
    #expect(problem?.advice.hasPrefix("请从备份恢复") == true)
  }

  @Test("别的月份的文件放错了地方：不收")
  func misplaced() throws {
    let other = StretchTotals(try #require(Term("2027Q1")), accounts: ["U-101": Account()])
    let bytes = TotalsCoding.bytes([other], of: Known.month("2027-01"))
    #expect(throws: Problem.self) { try TotalsCoding.totals(bytes, of: month, file: "totals.json") }
  }
}
