extension RulebookExample {
  /// 城管督查: the same problem costs more once it is late, and more again when it comes back.
  static let inspection = RulebookExample(
    name: "城管督查",
    summary: "同一问题越拖越重：市文明办 0.3 分，未及时整改 1 分，再次通报 2 分；"
      + "区 0.2、0.5、1 分；局 0.1、0.3、0.6 分；纪委转来 2 分",
    left: "基础分未载明，写作 100。几种情形这里取最重的一种，不连乘；"
      + "未及时整改这里指逾期 1 天起，再次通报指当月同点位同类别第 2 次起。"
      + "「同一投诉累计 3 次未处理扣 1 分」作为测评「投诉未处理」记一次。"
      + "当月什么记录也没有的单位另列；要按 100 分排名的，给它录入一次「检查」（记一次）",
    source: "城管督查扣分细则（文库转载，taowenge 44502823）",
    json: """
      {
        "format": 1, "id": "城管督查", "name": "城管督查扣分细则（范例）", "from": "2026-01",
        "schemes": [
          {
            "groups": ["*"], "full": 100,
            "components": [
              {
                "id": "events", "title": "督查扣分", "kind": "events", "base": 100, "floor": 0,
                "events": [
                  {
                    "title": "市文明办督查", "of": "assigned", "once": true, "each": -0.3, "highest": true,
                    "range": {"levels": ["市级"]},
                    "times": [
                      {"by": "overdue_days", "steps": [{"least": 1, "factor": "10/3"}]},
                      {"by": "repetition", "steps": [{"least": 2, "factor": "20/3"}]}
                    ]
                  },
                  {
                    "title": "区督查", "of": "assigned", "once": true, "each": -0.2, "highest": true,
                    "range": {"levels": ["区级"]},
                    "times": [
                      {"by": "overdue_days", "steps": [{"least": 1, "factor": 2.5}]},
                      {"by": "repetition", "steps": [{"least": 2, "factor": 5}]}
                    ]
                  },
                  {
                    "title": "局督查", "of": "assigned", "once": true, "each": -0.1, "highest": true,
                    "range": {"levels": ["局级"]},
                    "times": [
                      {"by": "overdue_days", "steps": [{"least": 1, "factor": 3}]},
                      {"by": "repetition", "steps": [{"least": 2, "factor": 6}]}
                    ]
                  },
                  {
                    "title": "纪委转来", "of": "assigned", "once": true, "each": -2,
                    "range": {"sources": ["纪委转办"]}
                  },
                  {"title": "投诉三次未处理", "test": "投诉未处理", "each": -1}
                ]
              }
            ]
          }
        ]
      }

      """)
}
