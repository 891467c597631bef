extension RulebookExample {
  /// 宜昌: questionnaire and field test added up, three ranking groups.
  static let yichang = RulebookExample(
    name: "宜昌",
    summary: "季度成绩 = 问卷调查 + 实地测评，"
      + "三组（城区 6、市直重点单位 15、中省在宜单位 17）分别排名",
    left: "两部分的满分未载明，这里写作 30 和 70",
    source: "宜昌市 2019 年二季度测评通报（yiling.cjyun.org p/50765）",
    json: """
      {
        "format": 1, "id": "宜昌", "name": "文明城市创建测评办法（宜昌范例）", "from": "2026-01",
        "schemes": [
          {
            "groups": ["城区", "市直重点单位", "中省在宜单位"], "term": "quarter", "full": 100,
            "components": [
              {
                "id": "survey", "title": "问卷调查", "kind": "mean", "of": "results",
                "test": "问卷调查", "marks": 30
              },
              {
                "id": "field", "title": "实地测评", "kind": "mean", "of": "results",
                "test": "实地测评", "marks": 70
              }
            ]
          }
        ]
      }

      """)
}
