import Creation
import CreationStore

/// 考评办法 The rulebook of 示例市: what each ranking group is scored by, invented but after published shapes.
enum SampleRulebook {
  /// The rulebook, as it stands in its file.
  static func rulebook() throws -> Rulebook {
    try RulebookDocument.rulebook(Array(json.utf8), file: "rules/2026.json")
  }

  private static let json = """
    {
      "format": 1, "id": "2026", "name": "示例市文明城市创建考评办法（2026年）", "from": "2026-01",
      "limits": {"rebound_days": 15},
      "schemes": [
        {
          "groups": ["各区", "镇街", "片区社区", "街道科室站所"], "full": 100,
          "components": [
            {"id": "rectification", "title": "整改率", "kind": "rate", "measure": "rectification_rate", "marks": 40},
            {
              "id": "on-time", "title": "按期整改率", "missing": "full", "kind": "target", "measure": "on_time_rate",
              "marks": 40, "target": 98, "per_point": 0.5, "floor": 20
            },
            {
              "id": "events", "title": "逐件扣分", "kind": "events", "base": 20, "floor": 0,
              "events": [
                {
                  "title": "逾期未销号", "of": "overdue_open", "each": -0.5, "cap": 10,
                  "times": [
                    {"by": "severity", "values": {"major": 2, "critical": 3}},
                    {"by": "source", "values": {"上级转办": 2, "曝光台": 2}}
                  ]
                },
                {
                  "title": "逾期销号", "of": "closed_late", "each": -0.2, "cap": 5,
                  "times": [{"by": "severity", "values": {"critical": 2}}]
                },
                {"title": "退回", "of": "returned", "once": true, "each": -0.2, "cap": 5}
              ]
            }
          ]
        },
        {
          "groups": ["市直部门"], "full": 100,
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
            }
          ]
        },
        {
          "groups": ["承包公司"], "full": 100,
          "components": [
            {
              "id": "rectification", "title": "整改率", "kind": "line", "measure": "rectification_rate",
              "points": [{"at": 60, "marks": 0}, {"at": 90, "marks": 50}, {"at": 100, "marks": 60}]
            },
            {
              "id": "on-time", "title": "按期整改率", "missing": "full", "kind": "rate", "measure": "on_time_rate",
              "marks": 40
            }
          ]
        }
      ]
    }
    """
}
