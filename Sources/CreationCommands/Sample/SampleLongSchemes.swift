/// 季、半年、年度方案与专项 The sample's schemes for longer stretches, and its campaign.
enum SampleLongSchemes {
  /// 季度: the months, what citizens answered, and the three lists and nine routines.
  static let quarters = """
    {
      "groups": ["各区", "镇街"], "term": "quarter", "full": 100,
      "components": [
        {"id": "months", "title": "月测评", "kind": "mean", "of": "terms", "terms": "month", "marks": 70},
        \(questionnaire),
        {
          "id": "lists", "title": "清单和机制", "kind": "sum",
          "components": [
            {"id": "duties", "title": "清单完成率", "missing": "peers", "kind": "rate", "measure": "duty_rate", "marks": 5},
            {
              "id": "routines", "title": "机制落实率", "missing": "peers", "kind": "rate", "measure": "routine_rate",
              "marks": 5
            }
          ]
        }
      ]
    },
    {
      "groups": ["市直部门"], "term": "quarter", "full": 100,
      "components": [
        {"id": "months", "title": "月测评", "kind": "mean", "of": "terms", "terms": "month", "marks": 80},
        {"id": "duties", "title": "清单完成率", "missing": "peers", "kind": "rate", "measure": "duty_rate", "marks": 10},
        {
          "id": "routines", "title": "机制落实率", "missing": "peers", "kind": "rate", "measure": "routine_rate",
          "marks": 10
        }
      ]
    }
    """

  /// 年度: months 60, questionnaires 20, materials 20.
  static let year = """
    {
      "groups": ["各区", "镇街"], "term": "year", "full": 100,
      "components": [
        {"id": "months", "title": "月实地测评", "kind": "mean", "of": "terms", "terms": "month", "marks": 60},
        \(questionnaire),
        {"id": "materials", "title": "年网上申报材料审核", "kind": "sum", "components": [\(materials)]}
      ]
    },
    {
      "groups": ["市直部门"], "term": "year", "full": 100,
      "components": [
        {"id": "months", "title": "月测评", "kind": "mean", "of": "terms", "terms": "month", "marks": 60},
        {"id": "duties", "title": "清单完成率", "missing": "peers", "kind": "rate", "measure": "duty_rate", "marks": 20},
        {"id": "materials", "title": "年网上申报材料审核", "kind": "sum", "components": [\(materials)]}
      ]
    }
    """

  /// 模拟测评: materials, places, questionnaire, every half-year.
  static let mockTest = """
    {
      "groups": ["各区", "镇街"], "term": "half", "campaign": "模拟测评", "full": 100,
      "components": [
        {
          "id": "materials", "title": "材料审核", "kind": "mean", "of": "results", "test": "材料审核", "terms": "half",
          "marks": 30
        },
        {
          "id": "places", "title": "实地考察", "kind": "mean", "of": "results", "test": "实地考察", "terms": "half",
          "marks": 50, "per": "place", "weights": {"by": "place_kind", "values": {"农贸市场": 2, "背街小巷": 1.5}}
        },
        {"id": "questionnaire", "title": "问卷调查", "kind": "rate", "test": "问卷调查", "marks": 20}
      ]
    }
    """

  /// 占道经营专项: the findings of four categories, scored on their own every month.
  static let stalls = """
    {
      "groups": ["各区", "镇街", "片区社区", "街道科室站所"], "campaign": "占道经营专项整治", "full": 100,
      "range": {"categories": ["C-01", "C-02", "C-03", "C-04"]},
      "components": [
        {"id": "rectification", "title": "整改率", "kind": "rate", "measure": "rectification_rate", "marks": 60},
        {
          "id": "found", "title": "发现扣分", "kind": "events", "base": 40, "floor": 0,
          "events": [
            {
              "title": "发现一处", "of": "assigned", "each": -2, "highest": true,
              "times": [{"by": "fixed_on_spot", "factor": 0.5}, {"by": "rebound", "factor": 2}]
            }
          ]
        }
      ]
    }
    """

  private static let questionnaire = """
    {
      "id": "questionnaire", "title": "季度问卷调查", "kind": "sum",
      "components": [
        {"id": "approval", "title": "满意率", "kind": "rate", "measure": "approval_rate", "marks": 10},
        {"id": "awareness", "title": "知晓率", "kind": "rate", "measure": "awareness_rate", "marks": 10}
      ]
    }
    """

  private static let materials = """
    {
      "id": "review", "title": "材料审核", "kind": "mean", "of": "results", "test": "材料审核", "terms": "year",
      "marks": 15, "per": "item", "absent": "peers"
    },
    {"id": "complete", "title": "材料完备率", "kind": "rate", "measure": "material_rate", "marks": 5}
    """
}
