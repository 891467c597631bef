/// 月度方案 The sample's schemes for a month.
enum SampleSchemes {
  /// 各区、镇街: findings, places looked at, honours, and a little for the rank.
  static let districts = """
    {
      "groups": ["各区", "镇街"], "full": 100, "most": 103,
      "components": [
        {"id": "rectification", "title": "整改率", "kind": "rate", "measure": "rectification_rate", "marks": 25},
        {
          "id": "on-time", "title": "按期整改率", "missing": "full", "kind": "target", "measure": "on_time_rate",
          "marks": 25, "target": 98, "per_point": 0.5, "floor": 12.5
        },
        {
          "id": "field-test", "title": "实地测评", "missing": "peers", "kind": "mean", "of": "results",
          "test": "实地测评", "marks": 30, "per": "place",
          "weights": {"by": "place_kind", "values": {"农贸市场": 2, "背街小巷": 1.5, "城乡结合部": 1.5}}
        },
        {"id": "events", "title": "逐件扣分", "kind": "events", "base": 20, "floor": 0, "events": [\(deductions)]},
        \(praise),
        {
          "id": "rank", "title": "名次加减分", "kind": "rank", "test": "实地测评", "top": [0.5, 0.3], "bottom": [-0.3]
        }
      ]
    }
    """

  /// 片区社区、街道科室站所: findings alone.
  static let communities = """
    {
      "groups": ["片区社区", "街道科室站所"], "full": 100,
      "components": [
        {"id": "rectification", "title": "整改率", "kind": "rate", "measure": "rectification_rate", "marks": 40},
        {
          "id": "on-time", "title": "按期整改率", "missing": "full", "kind": "target", "measure": "on_time_rate",
          "marks": 40, "target": 98, "per_point": 0.5, "floor": 20
        },
        {"id": "events", "title": "逐件扣分", "kind": "events", "base": 20, "floor": 0, "events": [\(deductions)]}
      ]
    }
    """

  /// 市直部门: rates weighed, and their share of what others deal with too late.
  static let departments = """
    {
      "groups": ["市直部门"], "full": 100, "most": 102,
      "components": [
        {
          "id": "results", "title": "整改成效", "kind": "sum",
          "components": [
            {
              "id": "rectification-part", "title": "整改率", "weight": 0.5, "kind": "rate",
              "measure": "rectification_rate", "marks": 100
            },
            {
              "id": "current-part", "title": "当期整改率", "weight": 0.2, "missing": "full", "kind": "rate",
              "measure": "current_rate", "marks": 100
            },
            {
              "id": "on-time-part", "title": "按期整改率", "weight": 0.3, "missing": "zero", "kind": "rate",
              "measure": "on_time_rate", "marks": 100
            }
          ]
        },
        {"id": "events", "title": "逐件扣分", "least": -20, "kind": "events", "events": [\(deductions)]},
        \(praise)
      ]
    }
    """

  /// 承包公司: findings, and what those who oversee them say, 市城管执法局 counting six and a 镇街 four.
  static let contractors = """
    {
      "groups": ["承包公司"], "full": 100,
      "components": [
        {
          "id": "rectification", "title": "整改率", "kind": "line", "measure": "rectification_rate",
          "points": [{"at": 60, "marks": 0}, {"at": 90, "marks": 35}, {"at": 100, "marks": 40}]
        },
        {
          "id": "on-time", "title": "按期整改率", "missing": "full", "kind": "rate", "measure": "on_time_rate",
          "marks": 20
        },
        {
          "id": "assessment", "title": "工作评估", "missing": "peers", "kind": "mean", "of": "results",
          "test": "工作评估", "marks": 40,
          "weights": {"by": "assessor", "values": {"U-207": 6, "U-401": 4, "U-403": 4, "U-404": 4}}
        }
      ]
    }
    """

  /// What is taken off a finding at a time, lead and support units sharing 8 to 2.
  private static let deductions = """
    {
      "title": "逾期未销号", "of": "overdue_open", "each": -0.5, "cap": 10, "split": {"lead": 8, "support": 2},
      "times": [
        {"by": "severity", "values": {"major": 2, "critical": 3}},
        {"by": "source", "values": {"上级转办": 2, "曝光台": 2}}
      ]
    },
    {
      "title": "逾期销号", "of": "closed_late", "each": -0.2, "cap": 5, "split": {"lead": 8, "support": 2},
      "times": [
        {"by": "severity", "values": {"critical": 2}},
        {"by": "overdue_days", "steps": [{"least": 3, "factor": 1.5}, {"least": 7, "factor": 2}]}
      ]
    },
    {"title": "退回", "of": "returned", "once": true, "each": -0.2, "cap": 5},
    {
      "title": "反弹", "of": "rebounds", "each": -0.3, "category_cap": 1, "cap": 3,
      "times": [{"by": "fixed_on_spot", "factor": 0.5}]
    }
    """

  /// What an honour adds.
  private static let praise = """
    {
      "id": "praise", "title": "表扬加分", "most": 2, "kind": "events",
      "events": [
        {"title": "通报表扬", "test": "表扬", "each": 0.5, "times": [{"by": "level", "values": {"国家级": 4, "省级": 2}}]}
      ]
    }
    """
}
