extension RulebookExample {
  /// 焦作: what was met of what was looked at; minors scored on their own.
  static let jiaozuo = RulebookExample(
    name: "焦作",
    summary: "得分率 = 符合标准的观察频次 ÷ 全部观察频次，各点位合在一起算，保留一位小数；"
      + "未成年人思想道德建设单独计分",
    left: "78 个点位、328 条标准怎么分未载明，逐点位录入件数和总数即可。"
      + "未成年人的用 creation score --campaign 未成年人 查看",
    source: "焦作市 2019 年测评通报（jiaozuo.gov.cn 2019/08-18/204691）",
    json: """
      {
        "format": 1, "id": "焦作", "name": "文明城市创建测评办法（焦作范例）", "from": "2026-01", "decimals": 1,
        "schemes": [
          {
            "groups": ["*"], "full": 100,
            "components": [
              {"id": "field", "title": "得分率", "kind": "rate", "test": "实地测评", "marks": 100}
            ]
          },
          {
            "groups": ["*"], "campaign": "未成年人", "full": 100,
            "components": [
              {"id": "field", "title": "得分率", "kind": "rate", "test": "未成年人测评", "marks": 100}
            ]
          }
        ]
      }

      """)
}
