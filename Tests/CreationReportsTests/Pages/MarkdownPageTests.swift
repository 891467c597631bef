import Creation
import Testing

@testable import CreationReports

@Suite("Markdown 文稿")
struct MarkdownPageTests {
  @Test("标题、段落、清单、表；图成为表，配图略去")
  func all() {
    let sheet = Sheet(columns: [Column("a", "甲")], rows: [[.text("1|2")]])
    let page = Page(
      issuer: "某区创城办", title: "通报", heading: ["截至 2026-10-31"],
      sections: [
        Page.Section(
          "一、总体",
          [
            .paragraph("#不是标题"), .list(["甲", "-乙"]), .table(sheet),
            .figures([KeyFigure("交办", "7", change: nil, formula: "本月交办")]),
          ]),
        Page.Section(
          "二、图",
          [
            .illustrations([RankingBars(title: "略", full: 100, decimals: 2, bars: [])]),
            .charts([
              RankingBars(title: "各区", full: 100, decimals: 1, bars: [.init(rank: 1, name: "城东区", score: 96)])
            ]),
          ]),
      ], signature: ["某区创城办"], annexes: [Page.Section("附件1", [.note("口径")])])
    let wanted = """
      某区创城办

      # 通报

      截至 2026-10-31

      ## 一、总体

      \\#不是标题

      - 甲
      - \\-乙

      | 甲 |
      | --- |
      | 1\\|2 |

      | 指标 | 数值 | 较上月 | 口径 |
      | --- | ---: | --- | --- |
      | 交办 | 7 | — | 本月交办 |

      ## 二、图

      **各区**

      | 名次 | 单位 | 得分 | 较上月 | 名次升降 |
      | ---: | --- | ---: | ---: | ---: |
      | 1 | 城东区 | 96.0 | — | — |

      某区创城办

      ## 附件1

      口径

      """
    #expect(String(decoding: page.rendered(as: .markdown), as: UTF8.self) == wanted)
  }
}
