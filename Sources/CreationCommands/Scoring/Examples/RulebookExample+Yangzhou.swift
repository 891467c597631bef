extension RulebookExample {
  /// 扬州: parts of 70, 5, 5, 10, 10 and a bonus of 5, 105 in all.
  static let yangzhou = RulebookExample(
    name: "扬州",
    summary: "满分 105 分："
      + "常规 70、返工 5、12319 热线 5、专项 10、基础 10、重大活动加分 5",
    left: "各项怎么评分未载明，这里都作为测评结果录入，按得分率折算；没有重大活动的加分计零。"
      + "加分这里算在满分里；不算在内的，full 写 100、most 写 105",
    source: "扬州市数字城管对区考核（文库转载，777doc 590021）",
    json: """
      {
        "format": 1, "id": "扬州", "name": "数字城管区级考核办法（扬州范例）", "from": "2026-01",
        "schemes": [
          {
            "groups": ["*"], "full": 105,
            "components": [
              {
                "id": "routine", "title": "常规", "kind": "mean", "of": "results",
                "test": "常规", "marks": 70
              },
              {
                "id": "rework", "title": "返工", "kind": "mean", "of": "results",
                "test": "返工", "marks": 5
              },
              {
                "id": "hotline", "title": "12319 热线", "kind": "mean", "of": "results",
                "test": "12319热线", "marks": 5
              },
              {
                "id": "special", "title": "专项", "kind": "mean", "of": "results",
                "test": "专项", "marks": 10
              },
              {
                "id": "basics", "title": "基础", "kind": "mean", "of": "results",
                "test": "基础", "marks": 10
              },
              {
                "id": "bonus", "title": "重大活动加分", "missing": "zero", "kind": "mean", "of": "results",
                "test": "重大活动", "marks": 5
              }
            ]
          }
        ]
      }

      """)
}
