extension RulebookExample {
  /// 连云港: three groups with full marks of their own, targets with a floor.
  static let lianyungang = RulebookExample(
    name: "连云港",
    summary: "目标计分带最低分：按时办结 15 − 1 ×（90 − 率），"
      + "满意率 25 − 0.5 ×（98 − 率）且不低于 12.5；"
      + "三组满分 150、100、100，没有应办结的单位另列",
    left: "两个算式由公布的六个得分推得，按时办结的最低分未载明，这里到 0 分为止。"
      + "其余项目（县 110 分，区和部门 60 分）未载明，这里作为测评「其他考核」录入，"
      + "没有录入的计零分",
    source: "连云港市 12345 热线月度考核 2022 年 8 月、2023 年 1 月（转载）",
    json: """
      {
        "format": 1, "id": "连云港", "name": "12345 热线办理月度考核办法（连云港范例）", "from": "2026-01",
        "schemes": [
          {
            "groups": ["各县"], "full": 150,
            "components": [
              {
                "id": "on-time", "title": "按时办结", "kind": "target", "measure": "due_rate",
                "marks": 15, "target": 90, "per_point": 1
              },
              {
                "id": "approval", "title": "群众满意", "kind": "target", "measure": "approval_rate",
                "marks": 25, "target": 98, "per_point": 0.5, "floor": 12.5
              },
              {
                "id": "others", "title": "其他考核", "missing": "zero", "kind": "mean", "of": "results",
                "test": "其他考核", "marks": 110
              }
            ]
          },
          {
            "groups": ["各区", "部门"], "full": 100,
            "components": [
              {
                "id": "on-time", "title": "按时办结", "kind": "target", "measure": "due_rate",
                "marks": 15, "target": 90, "per_point": 1
              },
              {
                "id": "approval", "title": "群众满意", "kind": "target", "measure": "approval_rate",
                "marks": 25, "target": 98, "per_point": 0.5, "floor": 12.5
              },
              {
                "id": "others", "title": "其他考核", "missing": "zero", "kind": "mean", "of": "results",
                "test": "其他考核", "marks": 60
              }
            ]
          }
        ]
      }

      """)
}
