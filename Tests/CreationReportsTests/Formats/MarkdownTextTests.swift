import Testing
@testable import CreationReports

@Suite("Markdown")
struct MarkdownTextTests {
  @Test("标题、段落、表格、列表")
  func page() {
    #expect(
      Sheet.ranking.text(as: .markdown) == """
        # 月测评

        2026年10月 月测评 · 示例市考评办法（2026年）· 截至 2026-10-31 · 未月结

        | 名次 | 单位 | 得分 | 较上月 | 整改率 | 按期整改率 | 逾期未销号 |
        | ---: | --- | ---: | --- | ---: | ---: | ---: |
        | 1 | 城东区 | 96.41 | ↑ 1.20 | 98.73% | 97.02% | 2 |
        | 2 | 城西区 | -12.50 | — | — | — | 0 |

        - 整改率 = 销号 ÷（期初 + 交办 − 作废 − 转出）

        """)
  }

  @Test("只有列")
  func bare() {
    #expect(Sheet(columns: [Column("a", "甲")]).text(as: .markdown) == "| 甲 |\n| --- |\n")
    #expect(Sheet(columns: []).text(as: .markdown) == "")
    #expect(Sheet(columns: [], notes: ["一", "二"]).text(as: .markdown) == "- 一\n- 二\n")
  }

  struct Case: Sendable {
    let text: String
    let cell: String
  }

  @Test(
    "有特殊含义的字符照原样显示",
    arguments: [
      Case(text: "a|b", cell: #"a\|b"#),
      Case(text: #"a\|b"#, cell: #"a\\\|b"#),
      Case(text: "一\n二\r\n三", cell: "一<br>二<br>三"),
      Case(text: "138****5678", cell: #"138\*\*\*\*5678"#),
      Case(text: "<script>&amp;", cell: #"\<script\>\&amp;"#),
      Case(text: "[x](y) `z` _a_ ~b~", cell: #"\[x\](y) \`z\` \_a\_ \~b\~"#),
      Case(text: "红\u{1B}[31m\t字", cell: #"红␛\[31m 字"#),
      Case(text: "# 号", cell: "# 号"),
    ])
  func cells(_ sample: Case) {
    let sheet = Sheet(columns: [Column("a", "甲")], rows: [[.text(sample.text)]])
    #expect(sheet.text(as: .markdown) == "| 甲 |\n| --- |\n| \(sample.cell) |\n")
  }

  @Test("行首的记号不会变成标题或列表")
  func lineStart() {
    let sheet = Sheet(title: "月\n测评", heading: ["# 一", "- 二", "+ 三"], columns: [], notes: ["=", "- 四"])
    #expect(
      sheet.text(as: .markdown) == ##"""
        # 月 测评

        \# 一

        \- 二

        \+ 三

        - \=
        - \- 四

        """##)
  }

  @Test("晚了的行加粗，空格子还是空的")
  func late() {
    let sheet = Sheet(
      columns: [Column("a", "甲"), Column("b", "乙")],
      rows: [[.text("一"), .integer(1)], [.text("*二"), .empty]],
      lateRows: [1])
    let text = String(decoding: MarkdownText.bytes(of: sheet, headers: .zh), as: UTF8.self)
    #expect(text == "| 甲 | 乙 |\n| --- | --- |\n| 一 | 1 |\n| **\\*二** |  |\n")
  }
}
