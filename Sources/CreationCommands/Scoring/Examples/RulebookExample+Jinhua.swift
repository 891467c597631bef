extension RulebookExample {
  /// 金华: targets a percentage point at a time, and deductions an event that double for leaders and media.
  static let jinhua = RulebookExample(
    name: "金华",
    summary: "目标加逐件扣分：按期结案率 70% 得 50 分，结案率 90% 得 20 分，"
      + "每低 1 个百分点扣 1 分；紧急问题、返工、弄虚作假、推诿扣分，领导交办、媒体曝光加倍",
    left: "其余项目未载明，满分写作已知两项的 70 分。结案率这里用整改率；"
      + "紧急问题这里指类别的严重程度为「严重」的，没有的不扣分；紧急问题两项最多扣多少未载明，"
      + "这里不设限。加倍按来源（弄虚作假按级别）认定，既是领导交办又被曝光的只加倍一次。"
      + "弄虚作假作为测评记一次",
    source: "金华市数字城管考核细则（文库转载，wenke99 414460）",
    json: """
      {
        "format": 1, "id": "金华", "name": "数字城管考核细则（金华范例）", "from": "2026-01",
        "schemes": [
          {
            "groups": ["*"], "full": 70,
            "components": [
              {
                "id": "due", "title": "按期结案", "kind": "target", "measure": "due_rate",
                "marks": 50, "target": 70, "per_point": 1
              },
              {
                "id": "closed", "title": "结案", "kind": "target", "measure": "rectification_rate",
                "marks": 20, "target": 90, "per_point": 1
              },
              {
                "id": "urgent-closed", "title": "紧急问题结案", "range": {"severities": ["critical"]},
                "missing": "full", "kind": "target", "measure": "rectification_rate",
                "marks": 0, "target": 100, "per_point": 0.5, "floor": -50
              },
              {
                "id": "urgent-due", "title": "紧急问题按期结案", "range": {"severities": ["critical"]},
                "missing": "full", "kind": "target", "measure": "due_rate",
                "marks": 0, "target": 95, "per_point": 0.5, "floor": -47.5
              },
              {
                "id": "events", "title": "逐件扣分", "kind": "events",
                "events": [
                  {
                    "title": "返工", "of": "returned", "once": true, "each": -0.2,
                    "times": [
                      {"by": "returns", "steps": [{"least": 3, "factor": 2.5}]},
                      {"by": "source", "values": {"领导交办": 2, "媒体曝光": 2}}
                    ]
                  },
                  {
                    "title": "推诿", "of": "shirked", "each": -1,
                    "times": [{"by": "source", "values": {"领导交办": 2, "媒体曝光": 2}}]
                  },
                  {
                    "title": "弄虚作假", "test": "弄虚作假", "each": -1,
                    "times": [{"by": "level", "values": {"领导交办": 2, "媒体曝光": 2}}]
                  }
                ]
              }
            ]
          }
        ]
      }

      """)
}
