import Testing

@testable import Creation

@Suite("表头对应")
struct HeaderMapTests {
  private typealias Map = HeaderMap<FindingField>

  private func map(
    _ header: String, named: [FindingField: String] = [:], required: [FindingField] = []
  ) throws -> (map: HeaderMap<FindingField>, header: CSVRow, row: CSVRow) {
    let (head, row) = try TableText.headed("\(header)\n0,1,2,3,4,5,6,7\n")
    return (try HeaderMap(header: head, file: "t.csv", named: named, required: required), head, row)
  }

  @Test(
    "列名按代码认、按中文认，两边的空白不算",
    arguments: [
      "external-id,reported,unit", "外部编号,登记时间,责任单位", " 外部编号 ,\treported, 责任单位\u{3000}",
      "\u{FEFF}外部编号,登记时间,unit",
    ])
  func words(_ header: String) throws {
    let (map, _, row) = try map(header)
    #expect([.externalID, .reported, .unit].map { map.word($0, in: row) } == ["0", "1", "2"])
    #expect(!map.has(.due))
    #expect(map.text(.due, in: row) == nil)
    #expect(map.word(.due, in: row) == nil)
  }

  @Test("每个字段的代码和中文都认")
  func everyField() throws {
    for field in FindingField.allCases {
      for name in [field.key, field.title] {
        let (map, _, row) = try map("其他,\(name)")
        #expect(map.has(field))
        #expect(map.word(field, in: row) == "1")
        #expect(FindingField.allCases.filter { map.has($0) } == [field])
      }
    }
  }

  @Test("大小写不同、多一个字的不认")
  func others() throws {
    let (map, _, _) = try map("Reported,登记时间（北京）,责任 单位,unit2")
    #expect(FindingField.allCases.allSatisfy { !map.has($0) })
  }

  @Test("代码和中文都有的，认代码那一列")
  func keyFirst() throws {
    let (map, _, row) = try map("登记时间,x,reported")
    #expect(map.word(.reported, in: row) == "2")
    #expect(map.name(of: .reported) == "reported")
  }

  @Test("两列同名，认前一列")
  func twice() throws {
    let (map, _, row) = try map("x,reported,reported")
    #expect(map.word(.reported, in: row) == "1")
  }

  @Test("指明的列优先，原来同名的那列就不用了")
  func named() throws {
    let (map, _, row) = try map(
      "reported,open_dt,department", named: [.reported: "open_dt", .unit: "department"])
    #expect(map.word(.reported, in: row) == "1")
    #expect(map.word(.unit, in: row) == "2")
    #expect(map.name(of: .unit) == "department")
  }

  @Test("指明的列表里没有：每一列都说出来，原来同名的也不顶替")
  func namedButMissing() throws {
    let error = #expect(throws: Problems.self) {
      try map("reported,unit", named: [.reported: "open_dt", .category: "reason"], required: [.reported])
    }
    #expect(
      error?.list == [
        Problem(
          "表里没有这一列", at: .line(file: "t.csv", line: 1), value: "reason", why: "表头是：reported、unit",
          advice: "请用 --map category=列名 指明「问题类别」是哪一列"),
        Problem(
          "表里没有这一列", at: .line(file: "t.csv", line: 1), value: "open_dt", why: "表头是：reported、unit",
          advice: "请用 --map reported=列名 指明「登记时间」是哪一列"),
      ])
  }

  @Test("必需的列没有：一次说全，行号是表头所在的行")
  func required() throws {
    let error = #expect(throws: Problems.self) {
      try map("\n\n类型,单位", required: [.reported, .unit])
    }
    #expect(error?.list.map(\.value) == ["登记时间", "责任单位"])
    #expect(error?.list.map(\.site) == [.line(file: "t.csv", line: 3), .line(file: "t.csv", line: 3)])
    #expect(error?.list.first?.advice == "请用 --map reported=列名 指明「登记时间」是哪一列")
  }

  @Test("原文与词：词去掉空白，空的不算有")
  func textAndWord() throws {
    let (header, row) = try TableText.headed("内容,来源,责任单位\n\"  早市\n占道 \",   ,\n")
    let map = try HeaderMap<FindingField>(header: header, file: "t.csv")
    #expect(map.text(.text, in: row) == "  早市\n占道 ")
    #expect(map.word(.text, in: row) == "早市\n占道")
    #expect(map.word(.source, in: row) == nil)
    #expect(map.text(.source, in: row) == "   ")
    #expect(map.text(.unit, in: row) == "")
    #expect(map.site(.unit, in: row, "t.csv") == .cell(file: "t.csv", line: 2, column: "责任单位"))
  }

  @Test("短的行，后面的字段是空的")
  func shortRow() throws {
    let (header, row) = try TableText.headed("登记时间,责任单位\n2026-10-13\n")
    let map = try HeaderMap<FindingField>(header: header, file: "t.csv")
    #expect(map.word(.unit, in: row) == nil)
    #expect(map.text(.unit, in: row) == "")
  }

  @Test(
    "--map 的写法",
    arguments: [
      ("", [:]), ("reported=open_dt", [.reported: "open_dt"]),
      ("reported=open_dt,unit=department", [.reported: "open_dt", .unit: "department"]),
      (" 登记时间 = 开单 时间 ，责任单位=部门 ", [.reported: "开单 时间", .unit: "部门"]),
      ("text=a=b", [.text: "a=b"]), ("external-id=case,", [.externalID: "case"]),
    ] as [(String, [FindingField: String])])
  func names(_ text: String, _ names: [FindingField: String]) throws {
    #expect(try Map.names(text) == names)
  }

  @Test(
    "--map 写错的说出哪一段、有哪些字段",
    arguments: [
      ("open_dt", "open_dt"), ("reported=", "reported="), ("=open_dt", "=open_dt"),
      ("opened=open_dt", "opened=open_dt"),
      ("unit=a,Reported=b", "Reported=b"), ("unit= ", "unit= "), ("unit：部门", "unit：部门"),
    ])
  func badNames(_ text: String, _ value: String) {
    #expect(
      throws: Problem(
        "列名对应写错了", at: .option("--map"), value: value,
        why: "应写作 字段=列名，字段有：\(FindingField.allCases.map(\.rawValue).joined(separator: " "))",
        advice: "请写成 --map 'external-id=列名,…'")
    ) {
      try Map.names(text)
    }
  }
}
