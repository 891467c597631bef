import Testing

@testable import Creation

@Suite("测评表字段")
struct ResultFieldTests {
  @Test("没有两个字段认同一个列名")
  func names() {
    let names = ResultField.allCases.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }

  @Test(
    "认得的列名",
    arguments: [
      ("测评", ResultField.test), ("责任单位", .unit), ("单位编号", .unitID), ("unit_name", .unitName), ("分数", .marks),
      ("满分", .of), ("of", .of), ("not_applicable", .notApplicable), ("考评期", .term), ("日期", .on),
    ])
  func columns(name: String, field: ResultField) {
    #expect(ResultField(column: name) == field)
  }

  @Test("编号和名称两列说的是同一个")
  func siblings() {
    #expect(ResultField.unit.siblings == [.unitID, .unitName])
    #expect(ResultField.assessorName.siblings == [.assessor, .assessorID])
    #expect(ResultField.marks.siblings == [])
  }
}
