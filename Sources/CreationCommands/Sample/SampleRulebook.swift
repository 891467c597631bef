import Creation
import CreationStore

/// 考评办法 The rulebook of 示例市: what each ranking group is scored by, invented but after published shapes.
///
/// Months are scored on findings and field tests, quarters add questionnaires and the lists, the year adds the review
/// of materials（泉州，八）; the half-year has a mock test of its own（中山，十二）, contractors are marked by those who
/// oversee them（石狮，工作评估）, and one clean-up is scored as a campaign.
enum SampleRulebook {
  /// The rulebook, as it stands in its file.
  static func rulebook() throws -> Rulebook {
    try RulebookDocument.rulebook(Array(json.utf8), file: "rules/2026.json")
  }

  private static let json = """
    {
      "format": 1, "id": "2026", "name": "示例市文明城市创建考评办法（2026年）", "from": "2026-01",
      "limits": {"rebound_days": 15},
      "weather": [
        {"weather": "sunny", "least": 95}, {"weather": "cloudy", "least": 90}, {"weather": "overcast", "least": 80},
        {"weather": "rain", "least": 70}, {"weather": "storm", "least": 0}
      ],
      "schemes": [
        \(SampleSchemes.districts),
        \(SampleSchemes.communities),
        \(SampleSchemes.departments),
        \(SampleSchemes.contractors),
        \(SampleLongSchemes.quarters),
        \(SampleLongSchemes.year),
        \(SampleLongSchemes.mockTest),
        \(SampleLongSchemes.stalls)
      ]
    }
    """
}
