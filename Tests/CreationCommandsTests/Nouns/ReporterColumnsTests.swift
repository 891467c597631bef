import Creation
import CreationReports
import CreationStore
import Foundation
import Testing

@testable import CreationCommands

@Suite("举报人列")
struct ReporterColumnsTests {
  private let desk: Desk

  init() throws {
    desk = try Desk()
    for line in [
      "init d --name 某区创城办 --code 某 --level district", "unit add --name 城东区 --kind district",
      "category add --name 乱停车 --lead 城东区",
      "finding add --category 乱停车 --text 回电13912345678 --reporter 王某 --phone 13900001111",
      "finding add --category 乱停车",
    ] {
      #expect(desk.run(line).status == .done, "\(desk.run(line).said)")
    }
  }

  private func snapshot() throws -> Snapshot { try Store(DataDirectory(root: "\(desk.path)/d")).snapshot() }

  @Test("清单后面加两列，不遮")
  func added() throws {
    let ids = try ["F202611-0002", "F202611-0001"].map { try #require(FindingID($0)) }
    let sheet = Sheet(columns: [Column("text", "内容")], rows: [[.text("无")], [.text("回电13912345678")]])
    let whole = try ReporterColumns.added(to: sheet.masked, of: ids, try snapshot())
    #expect(whole.columns.map(\.key) == ["text", "reporter", "reporter_phone"])
    #expect(
      whole.rows == [
        [.text("无"), .empty, .empty], [.text("回电139****5678"), .text("王某"), .text("13900001111")],
      ])
  }

  @Test("不写 --with-reporter，哪条命令、哪种格式都看不到姓名电话")
  func hidden() {
    let lines = [
      "finding", "finding --format csv", "finding --format json", "finding --format jsonl --headers key",
      "finding --format markdown", "finding show F202611-0001", "finding evidence F202611-0001", "check",
      "score 2026-11", "finding forget F202611-0002 --reason 试", "finding forget --name 王 --reason 试",
      "finding forget F202611-0001 --reason 本人 --dry-run",
    ]
    for line in lines {
      let result = desk.run(line)
      for text in [result.text, result.said] {
        #expect(
          !text.contains("王某") && !text.contains("13900001111") && !text.contains("13912345678"), "\(line)")
      }
    }
  }

  @Test("写了就看得到，并说请勿外传；说明里的电话照样遮")
  func shown() {
    let result = desk.run("finding show F202611-0001 --with-reporter")
    #expect(result.text.contains("举报人：王某　电话：13900001111"))
    #expect(result.text.contains("回电139****5678"))
    #expect(result.said == "提示：含举报人信息，请勿外传\n")
  }

  @Test("清单也一样：加在最后两列，排过、截过也对得上；另写 --unmasked 才连说明也不遮")
  func listed() {
    let list = "finding --format csv --headers key --columns id,text --sort=-id --with-reporter"
    let result = desk.run(list)
    let rows = PlainTable(result.output)
    #expect(rows.header == ["id", "text", "reporter", "reporter_phone"])
    #expect(
      rows.rows.map(\.fields) == [
        ["F202611-0002", "", "", ""], ["F202611-0001", "回电139****5678", "王某", "13900001111"],
      ])
    #expect(result.said == "提示：含举报人信息，请勿外传\n")
    let first = PlainTable(desk.run("\(list) --limit 1").output).rows.map(\.fields)
    #expect(first == [["F202611-0002", "", "", ""]])
    let bare = desk.run("\(list) --unmasked")
    #expect(PlainTable(bare.output).rows.last?.fields.dropFirst() == ["回电13912345678", "王某", "13900001111"])
    #expect(bare.said.contains("没有打码") && bare.said.contains("请勿外传"))
  }

  @Test("带举报人的清单，导入时认得这两列")
  func knownToImport() {
    #expect(FindingField(column: "reporter") == .reporter && FindingField(column: "举报人") == .reporter)
    #expect(FindingField(column: "reporter_phone") == .phone && FindingField(column: "举报人电话") == .phone)
  }

  @Test("删除以后整个目录里再也没有")
  func forgotten() throws {
    #expect(desk.run("finding forget F202611-0001 --reason 本人要求").status == .done)
    let enumerator = try #require(FileManager.default.enumerator(atPath: "\(desk.path)/d"))
    var files = 0
    for case let name as String in enumerator {
      guard let bytes = try? desk.read("d/\(name)") else { continue }
      files += 1
      let text = String(decoding: bytes, as: UTF8.self)
      #expect(!text.contains("王某") && !text.contains("13900001111"), "\(name)")
    }
    #expect(files > 10)
  }
}
