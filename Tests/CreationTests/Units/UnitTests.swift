import Testing

@testable import Creation

@Suite("责任单位")
struct UnitTests {
  @Test("类别的代码写进登记册，不能变")
  func words() {
    #expect(
      UnitKind.words == [
        "district 区", "department 部门", "section 科室站所", "functional-group 职能组", "subdistrict 镇街", "area 片区",
        "community 社区（村）", "contractor 承包公司",
      ])
  }

  @Test("登记册里的写法")
  func coding() throws {
    let unit = Unit(
      id: "U-207", name: "综合执法局", kind: .department, parent: "U-001", group: "市直部门", liaison: "王某",
      phone: "13800005678", weight: Points("1.5"), retired: try day("2027-01-01"))
    let text =
      #"{"group":"市直部门","id":"U-207","kind":"department","liaison":"王某","name":"综合执法局","#
      + #""parent":"U-001","phone":"13800005678","retired":"2027-01-01","weight":1.5}"#
    #expect(try json(unit) == text)
    #expect(try read(text) == unit)
  }

  @Test("只有必填的也读得出，空的不写")
  func least() throws {
    let text = #"{"id":"U-1","kind":"functional-group","name":"宣传组"}"#
    let unit = Unit(id: "U-1", name: "宣传组", kind: .functionalGroup)
    #expect(try read(text) == unit)
    #expect(try json(unit) == text)
  }

  @Test(
    "缺必填的、类别不认识的不收",
    arguments: [
      #"{"id":"U-1","name":"宣传组"}"#, #"{"id":"U-1","kind":"district"}"#, #"{"kind":"district","name":"城东区"}"#,
      #"{"id":"U-1","kind":"区","name":"城东区"}"#, #"{"id":"U-1","kind":"district","name":"城东区","weight":"重"}"#,
      #"{"id":"U-1","kind":"district","name":"城东区","retired":"2027-02-30"}"#,
    ])
  func refusals(_ text: String) {
    #expect(refusal(of: text, as: Unit.self) != nil)
  }

  @Test("没有排名组的归入未分组")
  func ungrouped() {
    #expect(RankingGroup.ungrouped.rawValue == "未分组")
  }
}
