import Testing

@testable import CreationCommands

@Suite("已月结月份的通报")
struct BulletinSnapshotTests {
  @Test("月结以后记的账、改的成绩不影响：前后一字不差", arguments: ["markdown", "html"])
  func frozen(_ format: String) throws {
    let desk = try Desk()
    let setup = [
      "init d --name 某区创城办 --code 某创城办 --level district",
      "unit add --id U-101 --name 城东区 --kind district --group 各区",
      "place add --id P-001 --name 东湖路 --kind 主次干道 --manager 城东区",
      "category add --id C-01 --name 占道经营 --limit 3工作日",
    ]
    for line in setup {
      let result = desk.run(line)
      #expect(result.status == .done, "\(line)：\(String(decoding: result.errors, as: UTF8.self))")
    }
    let add = "finding add --place P-001 --category C-01 --unit 城东区 --text 占道"
    let september = [
      "\(add) --on 2026-09-07 --now 2026-09-07T10:00",
      "finding reply F202609-0001 --text 已清 --now 2026-09-08T10:00",
      "finding verify F202609-0001 --pass --now 2026-09-09T10:00",
      "\(add) --on 2026-09-15 --now 2026-09-15T10:00",
      "month close 2026-09 --now 2026-10-03T09:00",
    ]
    for line in september {
      let result = desk.run(line)
      #expect(result.status == .done, "\(line)：\(String(decoding: result.errors, as: UTF8.self))")
    }
    let issued = desk.run("report bulletin 2026-09 --format \(format)")
    #expect(issued.status == .done)
    let later = [
      "finding reply F202609-0002 --text 已清 --now 2026-10-08T10:00",
      "finding verify F202609-0002 --pass --now 2026-10-09T10:00",
      "\(add) --on 2026-10-12 --now 2026-10-12T10:00",
    ]
    for line in later {
      let result = desk.run(line)
      #expect(result.status == .done, "\(line)：\(String(decoding: result.errors, as: UTF8.self))")
    }
    #expect(desk.run("report bulletin 2026-09 --format \(format)").output == issued.output)
    let text = String(decoding: issued.output, as: UTF8.self)
    #expect(text.contains("数据截至：2026-09-30，已月结") && text.contains("2026年10月3日"))
    #expect(!text.contains("2026-10-12"))
  }
}
