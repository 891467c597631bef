import Testing

@testable import CreationCommands

@Suite("清单事项的表格")
struct DutyTableTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    for line in [
      "init d --name 某市创城办 --code 某 --level city", "unit add --id U-1 --name 市公安局 --kind department",
      "unit add --id U-2 --name 市住建局 --kind department", "unit add --id U-3 --name 城东区 --kind district",
      "list add --id L-1 --name 短板项目清单 --kind 短板项目",
      "list add --id L-8 --name 申报材料清单 --kind 申报材料",
    ] {
      #expect(desk.run(line).status == .done)
    }
  }

  @Test("写出的表再导入，什么也不变，延期也不会写进完成时限")
  func roundTrip() throws {
    for line in [
      "duty add --id D-1 --name 施划停车位 --list L-1 --lead 市公安局 --supports 市住建局、城东区 --start 2026-03-01 "
        + "--due 2026-11-30 --milestones '摸底 2026-04-01；施划 2026-10-31' --target '>=500个'",
      "duty extend D-1 --until 2026-12-31 --text 雨季", "duty progress D-1 --figure 320",
      "duty --format csv --output 表.csv", "duty --format csv --headers key --output 键.csv",
    ] {
      let result = desk.run(line)
      #expect(result.status == .done, "\(result.said)")
    }
    for file in ["表.csv", "键.csv"] {
      let back = desk.run("duty import \(desk.path)/\(file)")
      #expect(back.text.contains("1 行，登记 0，变更 0，不变 1"), "\(back.text)\(back.said)")
    }
    #expect(desk.run("duty --columns 完成时限,时限 --format csv").text.contains("2026-11-30,2026-12-31"))
  }

  @Test("一格写了两个牵头的，说牵头只有一个", arguments: ["市公安局、市住建局", "市公安局,市住建局", "市公安局 市住建局", "U-1；U-2"])
  func twoLeads(_ lead: String) throws {
    try desk.write("任务,清单,牵头单位\n施划停车位,短板项目清单,\"\(lead)\"\n", to: "表.csv")
    let imported = desk.run("duty import \(desk.path)/表.csv")
    #expect(imported.status == .failed)
    #expect(imported.said.contains("牵头只有一个"), "\(imported.said)")
    let added = desk.run([
      "duty", "add", "--name", "甲", "--list", "L-1", "--lead", lead, "--data", "\(desk.path)/d",
    ])
    #expect(added.said.contains("牵头只有一个"), "\(added.said)")
  }

  @Test("不认识的单位还是说没有这个单位")
  func unknownLead() throws {
    try desk.write("任务,清单,牵头单位\n施划停车位,短板项目清单,市公安所\n", to: "表.csv")
    #expect(desk.run("duty import \(desk.path)/表.csv").said.contains("没有这个责任单位"))
  }

  @Test("材料的表可以没有清单一列，单位一格不能空")
  func materials() throws {
    try desk.write("编号,任务,牵头单位,完成时限\nD-81,工作总结,市公安局,2026-11-30\nD-82,台账,,2026-11-30\n", to: "表.csv")
    let bad = desk.run("material import \(desk.path)/表.csv")
    #expect(bad.said.contains("这一格不能空") && bad.said.contains("牵头单位"), "\(bad.said)")
    try desk.write("编号,任务,牵头单位,完成时限\nD-81,工作总结,市公安局,2026-11-30\n", to: "表.csv")
    #expect(desk.run("material import \(desk.path)/表.csv").text.contains("登记 1"))
    #expect(desk.run("material").text.contains("工作总结"))
    #expect(desk.run("duty add --id D-9 --name 别的 --list L-1 --lead U-1").status == .done)
    let other = desk.run("material submit D-9 --text 好了")
    #expect(other.said.contains("这一项不是申报材料"), "\(other.said)")
  }

  @Test("逾期的行在网页里标出来，别的不标")
  func red() {
    for line in [
      "duty add --id D-1 --name 晚了的 --list L-1 --lead U-1 --due 2026-10-31",
      "duty add --id D-2 --name 不晚的 --list L-1 --lead U-1 --due 2026-12-31",
    ] {
      #expect(desk.run(line).status == .done)
    }
    let html = desk.run("report statement --list L-1 --unit U-1 --format html").text
    let late = html.split(separator: "\n").filter { $0.contains("class=\"late\"") }
    #expect(late.count == 1 && late.first?.contains("晚了的") == true)
    #expect(html.contains("tr.late td { color: var(--red); }"))
    #expect(html.contains("市公安局："))
  }
}
