import CreationReports
import Foundation
import Testing

@testable import CreationCommands

/// 4,326 citizens' messages with tabs, line breaks and odd spaces round nearly every text.
@Suite("问政留言", .enabled(if: RealData.has("wenzheng_messages.csv.gz"), "没有真实数据，跳过"))
struct WenzhengTests {
  static let file = "wenzheng_messages.csv.gz"

  /// The one telephone anybody left in a message, and how it leaves.
  private static let phone = ("189 7318 7780", "189 **** 7780")

  @Test("全部导入为网络问政，时间和文字原样；导出再读回，除了一个遮住的电话，一字不差")
  func roundTrip() throws {
    let office = try TestOffice()
    let table = try RealData.unpack(Self.file, into: office.folder)
    let source = PlainCSV.rows(Array(try Data(contentsOf: table)))
    #expect(source.count == 4_326)
    let result = office.run(
      "finding", "import", table.path, "--source", "网络问政", "--map",
      "external-id=留言编号,reported=留言时间,text=留言详情,reporter=留言用户")
    #expect(result.output.contains("导入 4326 个问题"), "\(result.errors)")
    let rows = try office.rows("finding")
    let found = Dictionary(
      rows.map { ($0["external_id"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    #expect(found.count == 4_326)
    for message in source {
      let number = try #require(message["留言编号"])
      let row = try #require(found[number])
      #expect(row["source"] == "网络问政")
      let text = message["留言详情"]?.replacing(Self.phone.0, with: Self.phone.1)
      #expect(CSVText.restored(row["text"] ?? "") == text, "\(number)")
      #expect(row["reported"] == Self.iso(message["留言时间"] ?? ""), "\(number)")
    }
    #expect(source.filter { $0["留言详情"]?.contains(Self.phone.0) == true }.count == 1)
    let user = try #require(source.first?["留言用户"])
    #expect(!office.run("finding", "--format", "jsonl").output.contains(user))
  }

  /// `2019/2/28 11:25:05` as `2019-02-28T11:25:05`, by taking it apart.
  private static func iso(_ text: String) -> String {
    let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
    guard numbers.count == 6 else { return "?" }
    return String(
      format: "%04d-%02d-%02dT%02d:%02d:%02d", numbers[0], numbers[1], numbers[2], numbers[3], numbers[4],
      numbers[5])
  }
}
