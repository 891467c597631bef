import Creation
import Foundation
import Testing

@testable import CreationCommands

/// What our own CSV carries is taken in again whole: exported, imported into an empty office, exported again, it
/// is the same file.
@Suite("导出再导入", .serialized)
struct RoundTripTests {
  /// The first rows of a table, by a count of line breaks outside quotes.
  private func head(_ bytes: [UInt8], rows: Int) -> [UInt8] {
    var (isQuoted, left) = (false, rows)
    for (position, byte) in bytes.enumerated() {
      if byte == 0x22 { isQuoted.toggle() }
      if byte == 0x0A, !isQuoted { left -= 1 }
      if left < 0 { return Array(bytes[...position]) }
    }
    return bytes
  }

  /// A desk with an empty office.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try #require(desk.run("init d").status == .done)
    return desk
  }

  private func run(_ desk: Desk, _ words: [String]) throws -> String {
    let done = desk.run(words + ["--data", "\(desk.path)/d"])
    try #require(done.status == .done, "\(done.said)")
    return done.text
  }

  /// The lists of findings of an office, in both wordings, as files.
  private func lists(_ desk: Desk) throws -> [String: [UInt8]] {
    var lists: [String: [UInt8]] = [:]
    for headers in ["zh", "key"] {
      _ = try run(desk, ["finding", "--format", "csv", "--headers", headers, "--output", "list.csv"])
      lists[headers] = try desk.read("list.csv")
    }
    return lists
  }

  /// Imports a file as it comes, with the option for what is not on file.
  private func take(_ bytes: [UInt8], _ desk: Desk, map: [String] = []) throws -> String {
    try desk.write(bytes, to: "in.csv")
    return try run(desk, ["finding", "import", "in.csv", "--create", "unit,place,category"] + map)
  }

  private func check(_ table: [UInt8], map: [String]) throws {
    let office = try desk()
    _ = try take(table, office, map: map)
    let first = try lists(office)
    for (headers, list) in first {
      let other = try desk()
      _ = try take(list, other)
      #expect(try lists(other)[headers] == list, "\(headers)")
      // Taken in once more, by the office it came from too, it says nothing new.
      for office in [office, other] {
        #expect(try take(list, office).contains("导入 0 个问题（已销号 0，未销号 0）"), "\(headers)")
      }
    }
  }

  @Test("问政留言全部", .enabled(if: RealData.has("wenzheng_messages.csv.gz"), RealData.absent))
  func messages() throws {
    try check(
      try RealData.bytes("wenzheng_messages.csv.gz"),
      map: ["--map", "external-id=留言编号,reported=留言时间,text=留言详情", "--source", "网络问政"])
  }

  @Test("波士顿 311 的前四千行", .enabled(if: RealData.has("boston_311_2011.csv.gz"), RealData.absent))
  func boston() throws {
    try check(
      head(try RealData.bytes("boston_311_2011.csv.gz"), rows: 4000),
      map: [
        "--map",
        "external-id=case_enquiry_id,reported=open_dt,due=target_dt,closed=closed_dt,unit=department,category=type,"
          + "place=location,text=case_title",
      ])
  }

  @Test("刁钻的文字，作内容也作点位名称", .enabled(if: RealData.has("torture/blns/blns.json"), RealData.absent))
  func naughty() throws {
    let strings = try JSONDecoder().decode(
      [String].self, from: Data(RealData.bytes("torture/blns/blns.json")))
    try #require(strings.count > 500)
    func quoted(_ text: String) -> String { "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }
    let rows = strings.enumerated().map {
      "N-\($0.offset),2026-10-08," + repeatElement(quoted($0.element), count: 5).joined(separator: ",")
    }
    let header = "外部编号,登记时间,内容,点位,级别,渠道,检查批次"
    try check(Array(([header] + rows).joined(separator: "\r\n").utf8), map: [])
  }

  @Test("级别、渠道、批次、配合单位、反弹都回得来")
  func everyField() throws {
    try check(
      Array(
        """
        外部编号,登记时间,责任单位,配合单位,点位,问题类别,来源,级别,渠道,检查批次,回复时间,销号时间
        1,2026-10-08,城东区,市城管局；市园林局,东湖路,占道经营,12345,市级,电话,第1周,2026-10-09,2026-10-10
        2,2026-10-20 08:30,城西区,,东湖路,占道经营,12345,省级,微信小程序,第2周,,
        3,2026-11-02,市城管局,城东区,西湖路,乱堆乱放,随手拍,,电话13912345678转,,,

        """.utf8), map: [])
  }

  @Test("示例市的登记册，导出再导入都没有变化", arguments: ["unit", "place", "category"], ["zh", "key"])
  func registers(_ noun: String, _ headers: String) throws {
    let desk = try Desk()
    try FileManager.default.copyItem(
      at: RealData.package.appending(path: "data"), to: URL(filePath: "\(desk.path)/d"))
    _ = try run(desk, [noun, "--format", "csv", "--headers", headers, "--output", "out.csv"])
    let said = try run(desk, [noun, "import", "out.csv"])
    #expect(said.contains("登记 0，变更 0，不变") && !said.contains("不变 0"), "\(said)")
  }
}
