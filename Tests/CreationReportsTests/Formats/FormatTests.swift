import Testing
@testable import CreationReports

@Suite("输出格式")
struct FormatTests {
  @Test("格式名与默认表头语言")
  func usualHeaders() {
    let usual = Dictionary(uniqueKeysWithValues: Format.allCases.map { ($0.rawValue, $0.usualHeaders) })
    #expect(usual == ["table": .zh, "csv": .zh, "json": .key, "jsonl": .key, "markdown": .zh])
  }

  @Test("没有列、没有行也能输出", arguments: Format.allCases)
  func nothing(_ format: Format) {
    let bare = Sheet(columns: []).rendered(as: format)
    let surplus = Sheet(columns: [], rows: [[.integer(1)], []]).rendered(as: format)
    let headed = Sheet(columns: [Column("unit", "单位")]).rendered(as: format)
    #expect(bare.count <= surplus.count)
    #expect(headed.isEmpty == (format == .jsonl))
  }

  @Test("列数与单元格数不符也不出错", arguments: Format.allCases)
  func raggedRows(_ format: Format) {
    let sheet = Sheet(
      columns: [Column("a", "甲"), Column("b", "乙")],
      rows: [[], [.integer(1)], [.flag(true), .absent, .absent]])
    #expect(!sheet.rendered(as: format, width: 0).isEmpty)
  }
}
