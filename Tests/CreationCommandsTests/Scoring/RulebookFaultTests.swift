import Testing

@testable import CreationCommands

/// What a clerk reads who wrote a rulebook by hand and got much of it wrong.
@Suite("考评办法写错了")
struct RulebookFaultTests {
  private static let note = "提示：路径里 [0] 是第一个，[1] 是第二个，依此类推\n"

  private func check(_ text: String, file: String = "办法.json") throws -> (said: [String], notices: String) {
    let desk = try Desk()
    try desk.write(text, to: file)
    let result = desk.run("score rules check \(file)")
    #expect(result.status == .problemsFound)
    return (result.text.split(separator: "\n").map(String.init), result.said)
  }

  @Test("每一处都说：在哪里、哪里不对、该写什么")
  func parts() throws {
    let (said, notices) = try check(Self.parts)
    #expect(notices == Self.note)
    let place = "办法.json schemes[0].components"
    #expect(
      said == [
        "有 22 处错误：",
        "办法.json weater：这里不认识「weater」，是不是「weather」？可以写：format、id、name、from、until、decimals、month_ends、"
          + "roll_natural_days、limits、weather、schemes",
        "办法.json id：不能为空",
        "办法.json from：「2026年1月」不对，应写作 2026-01",
        "办法.json decimals：9 不行，应在 0 到 6 之间",
        "办法.json schemes[0].groups：至少要有 1 个",
        "办法.json schemes[0].full：「一百」不是数，应写作 0.5，或写作分数 \"1/3\"",
        "\(place)[0].mark：这里不认识「mark」，是不是「marks」？可以写：id、title、weight、least、most、range、missing、kind、"
          + "measure、test、marks",
        "\(place)[0].measure：没有考评指标「rectification」，是不是「rectification_rate」？creation score measures 列出全部",
        "\(place)[0]：缺少「marks」（满分；件数则每件多少分）",
        "\(place)[1].kind：不能是「goal」，可选 sum（加权合成）、mean（平均计分）、rate（按比率计分）、target（目标计分）、"
          + "line（折线计分）、events（逐件加减分）、rank（名次加减分）",
        "\(place)[2]：缺少 measure（考评指标）或 test（测评名称）",
        "\(place)[2].per_point：-0.5 不行，不能是负数",
        "\(place)[3].points：至少要有 2 个",
        "\(place)[4].missing：不能是「none」，可选 unranked（不参加排名）、full（计满分）、zero（计零分）、peers（按同组其他单位的平均分计）",
        "\(place)[4].events[0].of：「on_time_rate」是率，这里要件数",
        "\(place)[4].events[1]：缺少「title」（名称）",
        "\(place)[4].events[1].times[0].values：没有严重程度「严重」，可选 general（一般）、major（较重）、critical（严重）",
        "\(place)[4].events[1].cap：-10 不行，不能是负数",
        "\(place)[5].components[0]：缺少「title」（名称）",
        "\(place)[6].top：这里要一个列表 […]",
        "\(place)[7].of：不能是「result」，可选 results（测评结果）、terms（期内各期得分）、children（下级单位得分）",
        "办法.json schemes[1]：这里要一个对象 {…}",
      ])
  }

  /// A rulebook with 21 faults in it; the misspelled `mark` is also a `marks` that is not there.
  private static let parts = """
    {
      "format": 1, "id": "", "name": "某区考评办法", "from": "2026年1月", "decimals": 9,
      "weater": [],
      "schemes": [
        {
          "groups": [], "full": "一百", "floor": 10,
          "components": [
            {"id": "a", "title": "整改率", "kind": "rate", "measure": "rectification", "mark": 40},
            {"id": "b", "title": "按期", "kind": "goal", "marks": 20},
            {"id": "c", "title": "满意", "kind": "target", "marks": 25, "target": 98, "per_point": -0.5},
            {"id": "d", "title": "折线", "kind": "line", "measure": "closed", "points": [{"at": 60, "marks": 0}]},
            {
              "id": "e", "title": "逐件", "kind": "events", "missing": "none", "events": [
                {"title": "逾期", "of": "on_time_rate", "each": -1},
                {
                  "of": "overdue_open", "each": -0.5, "cap": -10,
                  "times": [{"by": "severity", "values": {"严重": 2}}]
                }
              ]
            },
            {
              "id": "f", "title": "合成", "kind": "sum",
              "components": [{"id": "g", "kind": "rate", "test": "暗访", "marks": 10}]
            },
            {"id": "h", "title": "名次", "kind": "rank", "top": 1.5},
            {"id": "i", "title": "平均", "kind": "mean", "of": "result", "test": "实地测评", "marks": 100}
          ]
        },
        "其余各组不考"
      ]
    }
    """

  @Test("各处都写对了，合起来不对的也说")
  func whole() throws {
    let (said, notices) = try check(
      """
      {
        "format": 1, "id": "2027", "name": "某区考评办法", "from": "2026-10", "until": "2026-01",
        "weather": [{"weather": "sunny", "least": 90}],
        "schemes": [
          {
            "groups": ["各区", "各区"], "full": 100,
            "components": [
              {"id": "a", "title": "整改率", "kind": "rate", "measure": "rectification_rate", "marks": 100}
            ]
          },
          {
            "groups": ["各区"], "full": 100,
            "components": [{"id": "a", "title": "满意率", "kind": "rate", "measure": "approval_rate", "marks": 100}]
          }
        ]
      }
      """)
    #expect(notices == Self.note)
    #expect(
      said == [
        "有 4 处错误：", "办法.json until：2026-01 早于施行的 2026-10", "办法.json weather：最差的一档 least 应为 0",
        "办法.json schemes[0].groups[1]：排名组「各区」写了两次", "办法.json schemes[1].groups[0]：排名组「各区」前面已有同一周期的方案，这里不起作用",
      ])
  }

  @Test("方案里合起来不对的，每个方案都说全")
  func schemes() throws {
    let (said, _) = try check(
      """
      {
        "format": 1, "id": "2027", "name": "某区考评办法", "from": "2026-10",
        "schemes": [
          {
            "groups": ["各区"], "full": 100, "most": 90, "floor": 120,
            "components": [
              {"id": "a", "title": "整改率", "kind": "rate", "measure": "rectification_rate", "marks": 50},
              {"id": "a", "title": "按期", "kind": "target", "measure": "closed", "marks": 50, "target": 9, "per_point": 1}
            ]
          },
          {
            "groups": ["各区"], "term": "quarter", "full": 100,
            "components": [
              {"id": "m", "title": "各年", "kind": "mean", "of": "terms", "terms": "year", "marks": 100},
              {
                "id": "e", "title": "扣分", "kind": "events",
                "events": [{"title": "逾期", "of": "overdue_open", "each": -1}]
              }
            ]
          }
        ]
      }
      """)
    #expect(
      said == [
        "有 5 处错误：", "办法.json schemes[0].components[1].measure：「销号」是件数，目标计分要一个率",
        "办法.json schemes[0].floor：底分不能高于满分 100", "办法.json schemes[0].most：最高分不能低于满分 100",
        "办法.json schemes[0].components[1].id：方案里已有考评项目「a」",
        "办法.json schemes[1].components[0].terms：季度的方案里只能平均更短的周期",
      ])
  }

  @Test("有的读不出，合起来不对的照样一次说全")
  func partsAndWhole() throws {
    let (said, _) = try check(
      """
      {
        "format": 1, "id": "2027", "name": "", "from": "2026-10", "until": "2026-01",
        "schemes": [
          {"groups": ["各区"], "full": 0, "components": []},
          {
            "groups": ["各区", "市直部门"], "full": 100, "floor": 120,
            "components": [
              {"id": "a", "title": "整改率", "kind": "rate", "measure": "rectification", "marks": 50},
              {"id": "a", "title": "满意率", "kind": "rate", "measure": "approval_rate"}
            ]
          }
        ]
      }
      """)
    #expect(
      said == [
        "有 9 处错误：", "办法.json name：不能为空", "办法.json schemes[0].full：满分应大于 0",
        "办法.json schemes[0].components：至少要有 1 个",
        "办法.json schemes[1].components[0].measure：没有考评指标「rectification」，是不是「rectification_rate」？creation score "
          + "measures 列出全部",
        "办法.json schemes[1].components[1]：缺少「marks」（满分；件数则每件多少分）",
        "办法.json schemes[1].floor：底分不能高于满分 100", "办法.json schemes[1].components[1].id：方案里已有考评项目「a」",
        "办法.json until：2026-01 早于施行的 2026-10", "办法.json schemes[1].groups[0]：排名组「各区」前面已有同一周期的方案，这里不起作用",
      ])
  }

  @Test(
    "文件读不出来的，只说这一处",
    arguments: [
      ("{\n  \"id\": \"2027\",,\n}", "办法.json:2：这里不应出现这个字符"), ("", "办法.json:1：内容到这里中断了"),
      ("{\"id\": \"1\", \"id\": \"2\"}", "办法.json:1：同一对象里字段名重复"), ("[]", "办法.json：这里要一个对象 {…}"),
      ("{\"format\": 7}", "办法.json 「format 7」：本程序只认识格式 1"),
    ])
  func unreadable(text: String, line: String) throws {
    let (said, notices) = try check(text)
    #expect(said == ["有 1 处错误：", line])
    #expect(notices.isEmpty)
  }
}
