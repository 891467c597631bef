import Foundation
import Testing

@testable import CreationCommands

/// Messages of a real city's citizens, with line breaks, tabs and invisible characters in nearly every one.
@Suite("群众留言")
struct MessagesTests {
  private static let table = "wenzheng_messages.csv.gz"
  private static let map = "external-id=留言编号,reported=留言时间,text=留言详情,reporter=留言用户"

  /// The one telephone number anybody left in a message, and how it leaves.
  private static let phone = "189 7318 7780"
  private static let maskedPhone = "189 **** 7780"

  @Test("4,326 条作为网络问政导入，时间和正文一字不动，导出再读回来，除了一个遮住的电话也一样", .enabled(if: RealData.has(table), RealData.absent))
  func takeOver() throws {
    let bytes = try RealData.bytes(Self.table)
    let desk = try Desk()
    try desk.write(bytes, to: "留言.csv")
    try #require(desk.run("init d").status == .done)
    let messages = PlainTable(bytes).columns("留言编号", "留言时间", "留言详情")
    try #require(messages.count == 4326)
    let result = desk.run("finding import 留言.csv --map \(Self.map) --source 网络问政")
    #expect(result.status == .done)
    #expect(
      result.text == """
        留言.csv：导入 4326 个问题（已销号 0，未销号 4326），已有 0，不对 0
        其中 4326 个没有责任单位，只登记、未交办

        """)
    #expect(result.said == "提示：没有用到的列：留言主题、反对数、点赞数\n")
    try compareLedger(desk, messages)
    try compareExport(desk, messages)
    try compareWriters(desk, bytes)
    let again = desk.run("finding import 留言.csv --map \(Self.map) --source 网络问政")
    #expect(again.text.hasPrefix("留言.csv：导入 0 个问题"))
    #expect(desk.run("check").status == .done)
  }

  /// Who wrote is in the file nobody else may read, and nowhere else.
  private func compareWriters(_ desk: Desk, _ bytes: [UInt8]) throws {
    let users = Set(PlainTable(bytes).columns("留言用户").map { $0[0] })
    let file = "d/private/reporters.jsonl"
    let kept = String(decoding: try desk.read(file), as: UTF8.self)
    #expect(kept.split(separator: "\n").count == 4326)
    #expect(users.count > 1000 && users.allSatisfy { kept.contains("\"\($0)\"") })
    let mode = try FileManager.default.attributesOfItem(atPath: "\(desk.path)/\(file)")[.posixPermissions]
    #expect(mode as? Int == 0o600)
    let list = desk.run("finding --format jsonl").text
    #expect(!list.contains("A000102948") && !list.contains("A00074795"))
  }

  /// The ledger, read by Foundation, holds every message as the city has it.
  private func compareLedger(_ desk: Desk, _ messages: [[String]]) throws {
    struct Line: Decodable {
      let kind: String
      let on: String
      let source: String?
      let external: String?
      let text: String?
    }
    var lines: [String: Line] = [:]
    for name in try desk.names("d/ledger").filter({ $0.hasSuffix(".jsonl") }) {
      for bytes in try desk.read("d/ledger/\(name)").split(separator: 0x0A) {
        let line = try JSONDecoder().decode(Line.self, from: Data(bytes))
        #expect(line.kind == "finding.reported" && line.source == "网络问政")
        lines[line.external ?? ""] = line
      }
    }
    #expect(lines.count == 4326)
    for message in messages {
      #expect(lines[message[0]]?.on == Self.moment(message[1]))
      #expect(lines[message[0]]?.text.map { Array($0.utf8) } == Array(message[2].utf8), "\(message[0])")
    }
  }

  /// What leaves is the same text: a line break before words is no formula that needs a guard. The city has made
  /// its messages anonymous but for one telephone number, and that one leaves masked.
  private func compareExport(_ desk: Desk, _ messages: [[String]]) throws {
    let list = desk.run("finding --format csv --headers key --columns external_id,source,reported,text")
    let rows = PlainTable(list.output).columns("external_id", "source", "reported", "text")
    #expect(rows.count == 4326)
    let exported = Dictionary(rows.map { ($0[0], $0) }, uniquingKeysWith: { first, _ in first })
    for message in messages {
      let row = try #require(exported[message[0]])
      #expect(row[1] == "网络问政" && row[2] == Self.moment(message[1]))
      let text = message[2].replacing(Self.phone, with: Self.maskedPhone)
      #expect(Array(row[3].utf8) == Array(text.utf8), "\(message[0])")
    }
    #expect(messages.count { $0[2].contains(Self.phone) } == 1)
  }

  /// `2019/2/28 11:25:05` or `2019-11-13 11:20:21` as the ledger writes it.
  private static func moment(_ text: String) -> String {
    let parts = text.split { "/-: ".contains($0) }.map { $0.count == 1 ? "0\($0)" : String($0) }
    guard parts.count == 6 else { return text }
    return "\(parts[0])-\(parts[1])-\(parts[2])T\(parts[3]):\(parts[4]):\(parts[5])"
  }
}
