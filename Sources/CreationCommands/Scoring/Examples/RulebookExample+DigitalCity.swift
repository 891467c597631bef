extension RulebookExample {
  /// 数字城管: what was closed in time of what was due, times the marks.
  static let digitalCity = RulebookExample(
    name: "数字城管",
    summary: "按比率计分：常规案件 = 按时结案 ÷ 应结案 × 60，督办案件 10 分",
    left: "其余项目未载明，满分写作已知两项的 70 分。督办案件怎么折算、没有督办案件怎么办未载明，"
      + "这里按同一算式，没有的计满分。两种案件这里按来源「数字城管」「督办」区分",
    source: "某区数字城管考核办法（文库转载，book118 7161143001005132）",
    json: """
      {
        "format": 1, "id": "数字城管", "name": "数字城管考核办法（范例）", "from": "2026-01",
        "schemes": [
          {
            "groups": ["*"], "full": 70,
            "components": [
              {
                "id": "routine", "title": "常规案件", "range": {"sources": ["数字城管"]}, "kind": "rate",
                "measure": "due_rate", "marks": 60
              },
              {
                "id": "supervised", "title": "督办案件", "range": {"sources": ["督办"]}, "missing": "full",
                "kind": "rate", "measure": "due_rate", "marks": 10
              }
            ]
          }
        ]
      }

      """)
}
