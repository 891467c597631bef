extension RulebookExample {
  /// 月考名次: so much for a rank.
  static let monthlyRank = RulebookExample(
    name: "月考",
    summary: "名次加减分：第一名 +1.5，第二名 +1，第三名 +0.5，第四名 0，第五名 −0.5",
    left: "第六名以后未载明，这里不加不减",
    source: "某市城管 2019 年 8 月月考（转载，bjadzs）",
    json: """
      {
        "format": 1, "id": "月考", "name": "城管月考办法（范例）", "from": "2026-01",
        "schemes": [
          {
            "groups": ["*"], "full": 100, "most": 101.5,
            "components": [
              {
                "id": "exam", "title": "月考", "kind": "mean", "of": "results", "test": "月考", "marks": 100
              },
              {
                "id": "rank", "title": "名次加减分", "kind": "rank", "top": [1.5, 1, 0.5, 0, -0.5]
              }
            ]
          }
        ]
      }

      """)
}
