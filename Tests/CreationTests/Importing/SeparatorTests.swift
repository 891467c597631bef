import Testing

@testable import Creation

@Suite("分隔符")
struct SeparatorTests {
  @Test(
    "看表头里引号外面哪个最多",
    arguments: [
      ("a,b,c\n1;2;3;4;5", .comma), ("a;b\n", .semicolon), ("a\tb", .tab), ("a", .comma), ("", .comma),
      ("\"a;b;c\",d\n", .comma), ("\"x,\"\",y\";b;c\n", .semicolon), ("名称（甲,乙）;编号;说明", .semicolon),
      ("\r\n\na\tb,c\td\n", .tab), ("a,b;c", .comma), ("\"没有关上,;;;;", .comma),
    ] as [(String, Separator)])
  func found(_ text: String, _ separator: Separator) {
    #expect(Separator(ofTable: Array(text.utf8)) == separator)
  }

  @Test(
    "写法",
    arguments: [
      (",", .comma), ("；", .semicolon), ("tab", .tab), ("制表符", .tab), ("\\t", .tab), ("comma", .comma),
      ("|", nil),
    ] as [(String, Separator?)])
  func names(_ name: String, _ separator: Separator?) {
    #expect(Separator(name: name) == separator)
  }
}
