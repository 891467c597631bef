import Testing

@testable import Creation

@Suite("一行字段")
struct FieldRowTests {
  private func row(_ table: String) throws -> FieldRow<FindingField> {
    let (header, row) = try TableText.headed(table)
    return FieldRow(row, try HeaderMap(header: header, file: "t.csv"), file: "t.csv")
  }

  struct Case: Sendable {
    var header: String
    var words: EntryWords?
  }

  @Test(
    "责任单位一列、两列、三列；自己导出的中文和英文表头都认",
    arguments: [
      Case(header: "责任单位,x", words: EntryWords(word: "U-1")),
      Case(header: "单位编号,责任单位", words: EntryWords(word: "城东区", id: "U-1")),
      Case(header: "unit,unit_name", words: EntryWords(word: "U-1", name: "城东区")),
      Case(header: "x,unit-id", words: EntryWords(id: "城东区")), Case(header: "x,y", words: nil),
    ])
  func entries(_ test: Case) throws {
    let row = try row("\(test.header)\nU-1,城东区\n")
    #expect(row.entry(.unit, id: .unitID, name: .unitName) == test.words)
  }

  @Test(
    "新登记时用哪个编号、哪个名称",
    arguments: [
      (EntryWords(word: "城东区"), nil, "城东区"), (EntryWords(word: "城东区", id: "U-1"), "U-1", "城东区"),
      (EntryWords(word: "U-1", name: "城东区"), "U-1", "城东区"), (EntryWords(id: "U-1"), "U-1", "U-1"),
    ] as [(EntryWords, String?, String)])
  func new(_ words: EntryWords, _ id: String?, _ name: String) {
    #expect(words.newID == id)
    #expect(words.newName == name)
  }

  @Test("指明了一列，就不再去认同一件事的另一列")
  func siblings() throws {
    let (header, _) = try TableText.headed("承办,责任单位,单位编号\nx,y,z\n")
    let map = try HeaderMap<FindingField>(header: header, file: "t.csv", named: [.unit: "承办"])
    #expect([.unit, .unitID, .unitName].map { map.has($0) } == [true, false, false])
    #expect(map.unused == ["责任单位", "单位编号"])
  }

  @Test("没有用到的列按原来的次序说出来；「错误」一列、没有名字的列不算")
  func unused() throws {
    let (header, _) = try TableText.headed("备注,登记时间,,错误,等级\n1,2,3,4,5\n")
    #expect(try HeaderMap<FindingField>(header: header, file: "t.csv").unused == ["备注", "等级"])
  }

  @Test("一格里的几个词")
  func words() throws {
    #expect(try row("配合单位,x\n 甲 ；乙;、丙、 ,\n").words(.supports) == ["甲", "乙", "丙"])
    #expect(try row("配合单位,x\n ,\n").words(.supports).isEmpty)
  }

  @Test("编号和名称各在一列的，一一对上；数目对不上的只看编号")
  func entries() throws {
    func found(_ table: String) throws -> [EntryWords] {
      try row(table).entries(.supports, id: .supportsID, name: .supportsName)
    }
    #expect(try found("配合单位,x\n甲；乙,\n") == [EntryWords(word: "甲"), EntryWords(word: "乙")])
    #expect(
      try found("配合单位编号,配合单位\nU-1；U-2,甲；乙\n") == [
        EntryWords(word: "甲", id: "U-1"), EntryWords(word: "乙", id: "U-2"),
      ])
    #expect(try found("配合单位编号,配合单位\nU-1,甲、乙局\n") == [EntryWords(id: "U-1")])
    #expect(try found("配合单位编号,配合单位\n,甲\n") == [EntryWords(word: "甲")])
    #expect(
      try found("supports,supports_names\nU-1；U-2,甲；乙\n") == [
        EntryWords(word: "U-1", name: "甲"), EntryWords(word: "U-2", name: "乙"),
      ])
  }

  @Test("不是表格的行，字段用键说")
  func values() {
    let row = FieldRow<FindingField>([.text: " a ", .unit: ""], line: 7, file: "f.jsonl")
    #expect(row.text(.text) == " a " && row.word(.text) == "a")
    #expect(row.text(.unit) == "" && row.word(.unit) == nil && row.text(.place) == nil)
    #expect(row.site(.externalID) == .cell(file: "f.jsonl", line: 7, column: "external-id"))
    #expect(row.widthProblem == nil)
  }

  @Test("表头和格子都先去掉防公式的撇号，没有撇号的不动")
  func restoring() throws {
    let (header, row) = try TableText.headed("'=x,内容\n'=1,'=2\n")
    let map = try HeaderMap<FindingField>(
      header: header, file: "t.csv", named: [.externalID: "=x"], restoring: { String($0.trimmingPrefix("'")) }
    )
    #expect(map.word(.externalID, in: row) == "=1")
    #expect(map.text(.text, in: row) == "=2")
  }
}
