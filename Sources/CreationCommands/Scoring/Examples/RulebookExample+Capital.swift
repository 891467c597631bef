extension RulebookExample {
  /// 首都环境: a thousand marks, one part along a piecewise line.
  static let capital = RulebookExample(
    name: "首都环境",
    summary: "满分 1000 分：接诉即办 400、监测 300、督导 200、执法 100；折线："
      + "10 及以下 100 分，10 到 70 按（70 − x）× 100 ÷ 60，"
      + "70 及以上 0 分",
    left: "折线用在哪一项、x 数什么未载明，这里用在执法一项，x 为交办件数。其余各项怎么评分未载明，"
      + "这里作为测评结果录入。四个功能组登记成四个排名组",
    source: "首都环境建设 2023 年 6 月考评（转载）",
    json: """
      {
        "format": 1, "id": "首都环境", "name": "首都环境建设考评办法（范例）", "from": "2026-01",
        "schemes": [
          {
            "groups": ["*"], "full": 1000,
            "components": [
              {
                "id": "complaints", "title": "接诉即办", "kind": "mean", "of": "results",
                "test": "接诉即办", "marks": 400
              },
              {
                "id": "monitoring", "title": "监测", "kind": "mean", "of": "results",
                "test": "监测", "marks": 300
              },
              {
                "id": "supervision", "title": "督导", "kind": "mean", "of": "results",
                "test": "督导", "marks": 200
              },
              {
                "id": "enforcement", "title": "执法", "kind": "line", "measure": "assigned",
                "points": [{"at": 10, "marks": 100}, {"at": 70, "marks": 0}]
              }
            ]
          }
        ]
      }

      """)
}
