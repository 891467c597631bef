import Testing

@testable import Creation

@Suite("问题类别")
struct CategoryTests {
  @Test("严重程度的代码写进登记册和考评办法，不能变")
  func words() {
    #expect(Severity.words == ["general 一般", "major 较重", "critical 严重"])
  }

  @Test(
    "牵头单位先看点位类别",
    arguments: [
      ("农贸市场", "U-205"), ("医院", "U-207"), ("", "U-207"), ("农贸", "U-207"),
    ])
  func lead(_ kind: String, _ lead: String) {
    let category = Category(id: "C-03", name: "占道经营", lead: "U-207", leads: ["农贸市场": "U-205"])
    #expect(category.lead(at: PlaceKind(rawValue: kind))?.rawValue == lead)
  }

  @Test("没有点位的看类别的牵头，没有牵头的由点位管理主体负责")
  func noPlace() {
    let market = Category(id: "C-03", name: "占道经营", lead: "U-207", leads: ["农贸市场": "U-205"])
    #expect(market.lead(at: nil) == "U-207")
    let other = Category(id: "C-04", name: "设施破损", leads: ["农贸市场": "U-205"])
    #expect(other.lead(at: nil) == nil)
    #expect(other.lead(at: "医院") == nil)
    #expect(other.lead(at: "农贸市场") == "U-205")
  }

  @Test("登记册里的写法")
  func coding() throws {
    let category = Category(
      id: "C-03", name: "占道经营", limit: .workdays(3), severity: .major, lead: "U-207",
      leads: ["农贸市场": "U-205"], supports: ["U-310"], retired: try day("2027-01-01"))
    let text =
      #"{"id":"C-03","lead":"U-207","leads":{"农贸市场":"U-205"},"limit":"3 workdays","name":"占道经营","#
      + #""retired":"2027-01-01","severity":"major","supports":["U-310"]}"#
    #expect(try json(category) == text)
    #expect(try read(text) == category)
    let least = Category(id: "C-1", name: "乱停车")
    #expect(least.severity == .general)
    #expect(try read(try json(least)) == least)
  }
}
