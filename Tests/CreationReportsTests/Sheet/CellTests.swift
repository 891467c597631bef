import Testing
@testable import CreationReports

@Suite("单元格")
struct CellTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let cell: Cell
    let zh: String
    let key: String
    var testDescription: String { "\(cell)" }

    init(_ cell: Cell, _ zh: String, _ key: String) {
      self.cell = cell
      self.zh = zh
      self.key = key
    }
  }

  static let cases = [
    Case(.empty, "", ""),
    Case(.absent, "—", ""),
    Case(.text("城东区"), "城东区", "城东区"),
    Case(.integer(-3), "-3", "-3"),
    Case(.decimal("96.41"), "96.41", "96.41"),
    Case(.percent("98.73"), "98.73%", "98.73"),
    Case(.percent("0"), "0%", "0"),
    Case(.change("1.20"), "↑ 1.20", "1.20"),
    Case(.change("+2"), "↑ 2", "2"),
    Case(.change("-0.50"), "↓ 0.50", "-0.50"),
    Case(.change("0.00"), "持平", "0.00"),
    Case(.change("-0.0"), "持平", "-0.0"),
    Case(.change("新增"), "新增", "新增"),
    Case(.flag(true), "是", "true"),
    Case(.flag(false), "否", "false"),
    Case(.coded(key: "closed", title: "已销号"), "已销号", "closed"),
  ]

  @Test("中文与键名两种写法", arguments: cases)
  func words(_ sample: Case) {
    #expect(sample.cell.words(.zh) == sample.zh)
    #expect(sample.cell.words(.key) == sample.key)
  }

  @Test("行太短时补空单元格")
  func shortRow() {
    #expect([Cell.integer(1)].cell(0) == .integer(1))
    #expect([Cell.integer(1)].cell(1) == .empty)
    #expect([Cell.integer(1)].cell(-1) == .empty)
  }
}
