extension RulebookExample {
  /// 合肥: the mean of item scores of a hundred each.
  static let hefei = RulebookExample(
    name: "合肥",
    summary: "平均计分：每个项目 100 分，求各项目的平均；"
      + "分区 13 项、街道 6 项（含群众满意度问卷）、市直 12 项，三组分别排名",
    left: "各项目的名称未全部载明，作为测评「月评」录入时写明项目。一个项目测几处的，"
      + "这里先在项目内平均；缺项的，这里不计入平均",
    source: "合肥市 2020 年文明创建月评（论坛转载，ahluntan 26426）",
    json: """
      {
        "format": 1, "id": "合肥", "name": "文明创建月评办法（合肥范例）", "from": "2026-01",
        "schemes": [
          {
            "groups": ["城区", "街道", "市直部门"], "full": 100,
            "components": [
              {
                "id": "items", "title": "各项目平均", "kind": "mean", "of": "results", "test": "月评",
                "per": "item", "marks": 100
              }
            ]
          }
        ]
      }

      """)
}
