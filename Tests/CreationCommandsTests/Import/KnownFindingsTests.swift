import Creation
import Testing

@testable import CreationCommands

/// Which rows of a list are about findings on record, and which are new, seen through the import.
@Suite("在册问题")
struct KnownFindingsTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try #require(desk.run("init d").status == .done)
    try desk.write(
      "外部编号,登记时间,来源,内容\n,2026-11-02 08:00,随手拍,没有外部编号\n13800001234,2026-11-03,随手拍,电话当编号\n", to: "表.csv")
    try #require(desk.run("finding import 表.csv").status == .done)
    return desk
  }

  @Test(
    "没有外部编号的按编号认，时间和来源都对才算；打了码的编号也认",
    arguments: [
      ("F202611-0001,,2026-11-02 08:00,随手拍", true), ("F202611-0001,,2026-11-02 08:01,随手拍", false),
      ("F202611-0001,,2026-11-02 08:00,日督查", false), ("F202611-0003,,2026-11-02 08:00,随手拍", false),
      ("F202611-0001,X-1,2026-11-02 08:00,随手拍", false), ("1,,2026-11-02 08:00,随手拍", false),
      (",13800001234,2026-11-09,随手拍", true), (",13800001234,2026-11-03,数字城管", false),
      ("F202611-0002,138****1234,2026-11-03,随手拍", true), (",138****1234,2026-11-03,随手拍", false),
    ])
  func known(_ row: String, _ isKnown: Bool) throws {
    let desk = try desk()
    try desk.write("编号,外部编号,登记时间,来源\n\(row)\n", to: "又.csv")
    let said = desk.run("finding import 又.csv").text
    #expect(said.contains(isKnown ? "导入 0 个问题（已销号 0，未销号 0），已有 1" : "导入 1 个问题（已销号 0，未销号 1），已有 0"))
  }

  @Test("同一个文件里同一个外部编号，后一行说了别的就不收；另一个文件再来的接着记")
  func sameFile() throws {
    let desk = try desk()
    try desk.write("name\n城东区\n", to: "单位.csv")
    try #require(desk.run("unit import 单位.csv").status == .done)
    try desk.write(
      "外部编号,登记时间,责任单位,销号时间\nA,2026-11-02,城东区,\nA,2026-11-02,城东区,2026-11-05\nA,2026-11-02,城东区,2026-11-05\n",
      to: "两行.csv")
    let first = desk.run("finding import 两行.csv --skip-bad 坏行.csv")
    #expect(first.text == "两行.csv：导入 1 个问题（已销号 0，未销号 1），已有 0，不对 2\n")
    try desk.write("外部编号,登记时间,责任单位,销号时间\nA,2026-11-02,城东区,2026-11-05\n", to: "又.csv")
    #expect(desk.run("finding import 又.csv").text == "又.csv：导入 0 个问题（已销号 0，未销号 0），已有 0，有变 1，不对 0\n")
  }
}
