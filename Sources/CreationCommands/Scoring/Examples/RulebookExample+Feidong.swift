extension RulebookExample {
  /// 肥东: an item a unit does not have is worth what its peers reached there.
  static let feidong = RulebookExample(
    name: "肥东",
    summary: "缺项按同组平均：没有居民小区的社区，该项按其他社区该项得分的平均计",
    left: "项目和权重未载明，这里各项目一样重，作为测评「实地测评」录入时写明项目",
    source: "肥东县 2021 年文明创建测评通报（fdwmw.gov.cn id=21720）",
    json: """
      {
        "format": 1, "id": "肥东", "name": "社区文明创建测评办法（肥东范例）", "from": "2026-01",
        "schemes": [
          {
            "groups": ["*"], "full": 100,
            "components": [
              {
                "id": "items", "title": "各项目平均", "kind": "mean", "of": "results", "test": "实地测评",
                "per": "item", "absent": "peers", "marks": 100
              }
            ]
          }
        ]
      }

      """)
}
