import Testing
@testable import CreationReports

@Suite("终端表格")
struct TableTextTests {
  @Test("与设计文件的样例逐字相同")
  func designExample() {
    var sheet = Sheet.ranking
    sheet.title = nil
    #expect(
      sheet.text(as: .table) == """
        2026年10月 月测评 · 示例市考评办法（2026年）· 截至 2026-10-31 · 未月结
        名次  单位      得分  较上月  整改率  按期整改率  逾期未销号
           1  城东区   96.41  ↑ 1.20  98.73%      97.02%           2
           2  城西区  -12.50  —            —           —           0
        整改率 = 销号 ÷（期初 + 交办 − 作废 − 转出）

        """)
  }

  @Test("标题在最前，键名表头写键名与裸数")
  func keyHeaders() {
    let sheet = Sheet(
      title: "月测评",
      columns: [Column("unit", "单位"), Column("rate", "整改率", alignment: .trailing), Column("s", "状态")],
      rows: [
        [.text("城东区"), .percent("98.73"), .coded(key: "closed", title: "已销号")],
        [.text("A"), .absent, .empty],
      ])
    #expect(
      sheet.text(as: .table, headers: .key) == """
        月测评
        unit     rate  s
        城东区  98.73  closed
        A

        """)
  }

  @Test("宽窄混排逐列对齐")
  func mixedWidths() {
    let sheet = Sheet(
      columns: [Column("t", "说明"), Column("n", "数", alignment: .trailing), Column("e", "尾")],
      rows: [
        [.text("早市占用人行道"), .integer(1), .text("|")],
        [.text("cafe\u{301} ①…—"), .integer(20), .text("|")],
        [.text("👨‍👩‍👧🇨🇳1️⃣👍🏽"), .integer(300), .text("|")],
        [.text("ＡＢｶﾅ한국"), .integer(-4), .text("|")],
        [.text("零\u{200B}宽"), .empty, .text("|")],
      ])
    #expect(
      sheet.text(as: .table) == """
        说明             数  尾
        早市占用人行道    1  |
        cafe\u{301} ①…—         20  |
        👨‍👩‍👧🇨🇳1️⃣👍🏽        300  |
        ＡＢｶﾅ한국       -4  |
        零\u{200B}宽                 |

        """)
  }

  @Test("换行、制表、控制字符、转义序列、方向控制都不到终端")
  func hostileText() {
    let sheet = Sheet(
      title: "标\u{1B}]0;改标题\u{7}题", heading: ["一\r\n二"], columns: [Column("a", "甲\n乙"), Column("b", "丙")],
      rows: [
        [.text("红\u{1B}[31m字"), .text("a\tb")],
        [.coded(key: "x", title: "\u{202E}倒"), .decimal("1\n2")],
      ],
      notes: ["末\u{9B}2J"])
    #expect(
      sheet.text(as: .table) == """
        标␛]0;改标题␇题
        一 二
        甲 乙      丙
        红␛[31m字  a b
        \u{FFFD}倒        1 2
        末\u{FFFD}2J

        """)
  }

  @Test("限宽时弹性列缩短，数字不动")
  func limitedWidth() {
    let sheet = Sheet(
      columns: [
        Column("id", "编号"), Column("t", "说明", flexible: true), Column("n", "数", alignment: .trailing),
      ],
      rows: [
        [.text("F202611-0042"), .text("早市占用人行道，影响通行"), .integer(12)],
        [.text("F202611-0043"), .text("短"), .integer(3)],
      ])
    #expect(
      sheet.text(as: .table, width: 30) == """
        编号          说明          数
        F202611-0042  早市占用人…   12
        F202611-0043  短             3

        """)
    #expect(sheet.text(as: .table, width: 42) == sheet.text(as: .table))
    #expect(sheet.text(as: .table, width: 41) != sheet.text(as: .table))
    #expect(sheet.text(as: .table).contains("影响通行"))
  }

  @Test("窄到放不下时保住列名，不出错", arguments: [-5, 0, 1, 10])
  func tooNarrow(_ width: Int) {
    #expect(
      Sheet(columns: [Column("t", "详细说明")], rows: [[.text("早市占用人行道")]]).text(as: .table, width: width)
        .hasPrefix("详细说明\n早市占"))
  }

  @Test(
    "怪字符串都不让控制字符漏到终端",
    .enabled(if: NaughtyStrings.present, "没有测试数据 torture/blns，跳过"))
  func naughtyStrings() throws {
    let strings = try NaughtyStrings.all()
    let sheet = Sheet(
      columns: [Column("t", "文本"), Column("e", "尾")], rows: strings.map { [.text($0), .text("|")] })
    for width in [nil, 40] {
      let text = sheet.text(as: .table, width: width)
      #expect(text.utf8.count { $0 == 10 } == strings.count + 1)
      let bad = text.unicodeScalars.filter {
        $0 != "\n" && ($0.properties.generalCategory == .control || $0.properties.isBidiControl)
      }
      #expect(bad.isEmpty)
    }
  }
}
