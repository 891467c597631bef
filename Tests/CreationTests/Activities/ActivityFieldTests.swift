import Creation
import Testing

@Suite("活动表字段")
struct ActivityFieldTests {
  @Test("一个列名只代表一个字段")
  func unique() {
    var seen: [String: ActivityField] = [:]
    for field in ActivityField.allCases {
      for name in Set([field.key, field.title] + field.otherNames) {
        #expect(seen[name] == nil, "\(name)：\(field) 与 \(String(describing: seen[name]))")
        seen[name] = field
      }
    }
  }

  @Test("编号、名称、随意写的三列互为一家")
  func siblings() {
    for field in ActivityField.allCases {
      for sibling in field.siblings { #expect(sibling.siblings.contains(field)) }
    }
    #expect(ActivityField.units.siblings == [.unitIDs, .unitNames])
  }

  @Test("每种数量有自己的列，列名就是它的名称")
  func figures() {
    #expect(Set(ActivityFigure.allCases.map(\.field)).count == ActivityFigure.allCases.count)
    for figure in ActivityFigure.allCases { #expect(figure.field.title == figure.title) }
  }
}
