extension RulebookExample {
  /// 湖北: open visits, hidden visits and satisfaction, 60 to 30 to 10.
  static let hubei = RulebookExample(
    name: "湖北",
    summary: "加权合成：明察 60%、暗访 30%、满意度 10%",
    left: "各部分怎么评分未载明，这里作为测评结果录入",
    source: "湖北省 2021 年城市管理考核（转载）",
    json: """
      {
        "format": 1, "id": "湖北", "name": "城市管理考核办法（湖北范例）", "from": "2026-01",
        "schemes": [
          {
            "groups": ["*"], "full": 100,
            "components": [
              {
                "id": "total", "title": "综合得分", "kind": "sum",
                "components": [
                  {
                    "id": "open", "title": "明察", "weight": 0.6, "kind": "mean", "of": "results",
                    "test": "明察", "marks": 100
                  },
                  {
                    "id": "hidden", "title": "暗访", "weight": 0.3, "kind": "mean", "of": "results",
                    "test": "暗访", "marks": 100
                  },
                  {
                    "id": "satisfaction", "title": "满意度", "weight": 0.1, "kind": "mean", "of": "results",
                    "test": "满意度", "marks": 100
                  }
                ]
              }
            ]
          }
        ]
      }

      """)
}
