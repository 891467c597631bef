extension RulebookExample {
  /// 街道量化评比: a hundred marks, more or less for every event by the level of who saw it.
  static let subdistrict = RulebookExample(
    name: "街道",
    summary: "基础 100 分逐件加减：市级点名每个 −2，区级、街道级 −1，当场解决减半，"
      + "数字城管超期每件 −2，无问题点位、表扬加分",
    left: "同一问题反复指出按次数扣：每指出一次登记一个，不合并，不另加倍。"
      + "一次检查三处以上无问题的加分翻倍，录入时级别写作「市级三处以上」「区级三处以上」。"
      + "「表扬 +5、+3」按市级、区级理解。加分有无上限未载明，最高分写作 200；"
      + "扣到多少为止未载明，这里到 0 分。超期的跨月仍未办结是否再扣未载明，这里每月都扣。"
      + "两个层级登记成两个排名组，分别排名。当月什么记录也没有的单位另列；要按 100 分排名的，"
      + "给它录入一次「检查」（记一次）",
    source: "某街道量化评比办法（文库转载，1wenmi 534889）",
    json: """
      {
        "format": 1, "id": "街道", "name": "街道量化评比办法（范例）", "from": "2026-01",
        "schemes": [
          {
            "groups": ["*"], "full": 100, "most": 200,
            "components": [
              {
                "id": "events", "title": "量化评比", "kind": "events", "base": 100, "floor": 0,
                "events": [
                  {
                    "title": "点名问题", "of": "assigned", "once": true, "each": -1,
                    "range": {"levels": ["市级", "区级", "街道级"]},
                    "times": [{"by": "level", "values": {"市级": 2}}, {"by": "fixed_on_spot", "factor": 0.5}]
                  },
                  {
                    "title": "数字城管超期未结", "of": "overdue_open", "once": true, "each": -2,
                    "range": {"sources": ["数字城管"]}
                  },
                  {
                    "title": "数字城管超期结案", "of": "closed_late", "once": true, "each": -2,
                    "range": {"sources": ["数字城管"]}
                  },
                  {
                    "title": "材料不合格", "test": "材料不合格", "each": -1,
                    "times": [{"by": "level", "values": {"市级": 2, "区级": 1, "*": 0}}]
                  },
                  {
                    "title": "点位无问题", "test": "无问题点位", "each": 1,
                    "times": [
                      {
                        "by": "level",
                        "values": {"市级": 2, "区级": 1, "市级三处以上": 4, "区级三处以上": 2, "*": 0}
                      }
                    ]
                  },
                  {
                    "title": "表扬", "test": "表扬", "each": 1,
                    "times": [{"by": "level", "values": {"市级": 5, "区级": 3, "*": 0}}]
                  }
                ]
              }
            ]
          }
        ]
      }

      """)
}
