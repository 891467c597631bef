import Foundation
import Testing

@testable import CreationCommands

/// Records go from one office to another and back without a byte changed, and every report of the copy is that of the
/// original.
@Suite("整份档案往返", .serialized)
struct RecordExchangeTests {
  /// Exports from `d`, imports into an empty `e`, exports again.
  private func check(
    _ desk: ExchangeDesk, months: [String] = [], furnished: Bool = false, tested: Bool = false
  ) throws {
    let first = try desk.export("records", from: "d")
    try desk.office("e")
    if furnished { try desk.furnish("e", from: "d") }
    if tested { try desk.copyResults(to: "e", from: "d") }
    let create = furnished ? "" : " --create unit,place,category"
    let done = try desk.run("finding import records-d" + create, in: "e", by: "乙")
    let count = first.count { $0 == 0x0A }
    #expect(done.hasPrefix("records-d：导入 \(count) 个问题的档案"), "\(done)")
    let isSame = try desk.export("records", from: "e") == first
    #expect(isSame)
    if !months.isEmpty {
      let (mine, theirs) = (try desk.reports("d", months: months), try desk.reports("e", months: months))
      for (line, bytes) in mine {
        let isEqual = theirs[line] == bytes && bytes.count > 100
        #expect(isEqual, "\(line)")
      }
    }
    #expect(
      try desk.run("finding import records-d", in: "e").contains("导入 0 个问题的档案（流水 0 笔），已有且没有变化 \(count)"))
    #expect(try desk.run("check", in: "e").hasPrefix("完好"))
  }

  @Test("波士顿 311 的前八千行", .enabled(if: RealData.has("boston_311_2011.csv.gz"), RealData.absent))
  func boston() throws {
    let desk = try ExchangeDesk()
    try desk.office("d")
    let bytes = try RealData.bytes("boston_311_2011.csv.gz")
    let lines = bytes.split(separator: 0x0A, maxSplits: 8000, omittingEmptySubsequences: false)
    try desk.desk.write(Array(lines.prefix(8000).joined(separator: [0x0A])), to: "boston.csv")
    try desk.run(
      "finding import boston.csv --create unit,place,category --map external-id=case_enquiry_id,reported=open_dt,"
        + "due=target_dt,closed=closed_dt,unit=department,category=type,place=location,text=case_title")
    try check(desk, months: ["2011-07", "2011-08"], furnished: true)
  }

  @Test("问政留言全部", .enabled(if: RealData.has("wenzheng_messages.csv.gz"), RealData.absent))
  func messages() throws {
    let desk = try ExchangeDesk()
    try desk.office("d")
    try desk.desk.write(try RealData.bytes("wenzheng_messages.csv.gz"), to: "留言.csv")
    try desk.run(
      "finding import 留言.csv --map external-id=留言编号,reported=留言时间,text=留言详情,reporter=留言用户 --source 网络问政")
    try check(desk)
    let records = String(decoding: try desk.desk.read("records-d"), as: UTF8.self)
    #expect(records.contains("189 7318 7780") && !records.contains("A000102948"))
    let masked = String(decoding: try desk.export("records", from: "d", []), as: UTF8.self)
    #expect(masked.contains("189 **** 7780") && !masked.contains("189 7318 7780"))
    #expect(try desk.run("finding import records-d", in: "d").contains("已有且没有变化 4326"))
  }

  @Test("刁钻的文字，作内容、外部编号、单位、点位、类别", .enabled(if: RealData.has("torture/blns/blns.json"), RealData.absent))
  func naughty() throws {
    let strings = try JSONDecoder().decode(
      [String].self, from: Data(RealData.bytes("torture/blns/blns.json")))
    try #require(strings.count > 500)
    func quoted(_ text: String) -> String { "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\"" }
    let rows = strings.enumerated().map { index, text in
      ["N-\(index)-\(text)", "2026-10-08", text, text, text, text].map(quoted).joined(separator: ",")
    }
    let desk = try ExchangeDesk()
    try desk.office("d")
    try desk.desk.write((["外部编号,登记时间,内容,责任单位,点位,问题类别"] + rows).joined(separator: "\r\n"), to: "n.csv")
    try desk.run("finding import n.csv --create unit,place,category")
    try check(desk, months: ["2026-10"])
  }

  @Test("示例市每一种办法都走过的问题，月结过的也一样")
  func sample() throws {
    let desk = try ExchangeDesk()
    try #require(desk.desk.run("init d --sample").status == .done)
    #expect(try desk.desk.names("d/months").count >= 2)
    try check(desk, months: ["2026-08", "2026-09", "2026-10"], furnished: true, tested: true)
    let kinds = Set(
      String(decoding: try desk.desk.read("records-d"), as: UTF8.self).matches(
        of: /"kind":"finding\.([a-z-]+)"/
      )
      .map { String($0.output.1) })
    #expect(
      kinds.isSuperset(of: ["reported", "assigned", "extended", "suspended", "reopened", "verified"]),
      "\(kinds)")
  }

  @Test("撤销了的命令不写出，收下的整批可以撤销，撤销后能再收")
  func undone() throws {
    let desk = try ExchangeDesk()
    try desk.office("d")
    try desk.run("unit add --name 城管局")
    try desk.run("category add --name 占道经营")
    for text in ["甲", "乙"] { try desk.run("finding add --unit 城管局 --category 占道经营 --text \(text)") }
    try desk.run("undo")
    let records = String(decoding: try desk.export("records", from: "d"), as: UTF8.self)
    #expect(records.contains("F202611-0001") && !records.contains("F202611-0002"))
    try desk.office("e")
    try desk.furnish("e", from: "d")
    try desk.run("finding import records-d", in: "e", by: "乙")
    try desk.run("undo", in: "e", by: "乙")
    #expect(try desk.run("finding --count", in: "e") == "0\n")
    try desk.run("finding import records-d", in: "e", by: "乙")
    #expect(try desk.run("finding --count", in: "e") == "1\n")
    #expect(String(decoding: try desk.export("records", from: "e"), as: UTF8.self) == records)
    #expect(try desk.run("finding add --unit 城管局 --category 占道经营 --text 丙", in: "e").contains("F202611-0002"))
  }

  @Test("不打码的文件只有本人可读，打码的同单位可读")
  func modes() throws {
    let desk = try ExchangeDesk()
    try desk.office("d")
    for (more, mode) in [(["--unmasked"], 0o600), ([], 0o640)] {
      for form in ["records", "open311"] {
        _ = try desk.export(form, from: "d", more)
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(desk.desk.path)/\(form)-d")
        #expect(attributes[.posixPermissions] as? Int == mode)
      }
    }
  }

  @Test("条件与清单相同")
  func filters() throws {
    let desk = try ExchangeDesk()
    try #require(desk.desk.run("init d --sample").status == .done)
    for filter in ["--reported 2026-09", "--overdue", "--unit 市城管执法局 --state closed", "--text 锁"] {
      let listed = try desk.run("finding --columns id --format csv --headers key \(filter)")
        .split(whereSeparator: \.isNewline).dropFirst().map(String.init)
      let records = String(
        decoding: try desk.export("records", from: "d", Transcript.words(filter)), as: UTF8.self)
      let exported = records.split(separator: "\n").map { String($0.dropFirst(13).prefix(12)) }
      #expect(exported == listed && !exported.isEmpty, "\(filter)")
    }
  }
}
