import Foundation
import Testing

@testable import CreationCommands

/// What the bulletin says of the month's work, counted again from the lists as a person would.
@Suite("通报里的创建工作")
struct BulletinWorkTests {
  @Test("示例市十月：检查、会议、志愿服务的次数和时长，与活动清单逐行相加的相符")
  func recount() throws {
    let desk = try Desk()
    try #require(desk.run(["init", "data", "--sample"]).status == .done)
    let list = desk.run([
      "activity", "--period", "2026-10", "--format", "csv", "--headers", "key", "--columns", "kind,hours",
    ]).text
    let rows = list.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let bulletin = desk.run(["report", "bulletin", "2026-10"]).text
    func count(_ kinds: Set<String>) -> Int { rows.count { kinds.contains($0[0]) } }
    #expect(rows.count > 20)
    #expect(bulletin.contains("检查：\(count(["inspection", "mock"])) 次"))
    #expect(bulletin.contains("会议：\(count(["meeting"])) 次"))
    let hours = rows.filter { $0[0] == "volunteer" }.compactMap { Int($0[1]) }.reduce(0, +)
    #expect(bulletin.contains("志愿服务 \(count(["volunteer"])) 次") && bulletin.contains("服务时长 \(hours) 小时"))
  }
}
