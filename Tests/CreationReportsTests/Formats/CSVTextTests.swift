import Foundation
import Testing
@testable import CreationReports

@Suite("CSV")
struct CSVTextTests {
  @Test("中文表头：字节序标记、回车换行、全部列")
  func chinese() {
    #expect(
      Sheet.ranking.text(as: .csv)
        == "\u{FEFF}名次,单位,得分,较上月,整改率,按期整改率,逾期未销号,参加排名,状态\r\n"
        + "1,城东区,96.41,1.20,98.73%,97.02%,2,是,未月结\r\n"
        + "2,城西区,-12.50,—,—,—,0,否,未月结\r\n")
  }

  @Test("键名表头：裸数，缺值为空")
  func keys() {
    #expect(
      Sheet.ranking.text(as: .csv, headers: .key)
        == "\u{FEFF}rank,unit,score,change,closed_rate,on_time_rate,overdue_open,ranked,state\r\n"
        + "1,城东区,96.41,1.20,98.73,97.02,2,true,open\r\n"
        + "2,城西区,-12.50,,,,0,false,open\r\n")
  }

  @Test("字节序标记是 EF BB BF，且只有一个")
  func byteOrderMark() {
    #expect(Array(Sheet.ranking.rendered(as: .csv).prefix(4)) == [0xEF, 0xBB, 0xBF, 0xE5])
    #expect(CSVText.byteOrderMark == [0xEF, 0xBB, 0xBF])
  }

  struct Case: Sendable {
    let cell: Cell
    let field: String
  }

  @Test(
    "只在必要时加引号，公式前加撇号",
    arguments: [
      Case(cell: .text("普通"), field: "普通"),
      Case(cell: .text("a,b"), field: "\"a,b\""),
      Case(cell: .text("说\"好\""), field: "\"说\"\"好\"\"\""),
      Case(cell: .text("一\n二"), field: "\"一\n二\""),
      Case(cell: .text("一\r二"), field: "\"一\r二\""),
      Case(cell: .text("一\t二 "), field: "一\t二 "),
      Case(cell: .text("=1+1"), field: "'=1+1"),
      Case(cell: .text("@SUM(A1,A2)"), field: "\"'@SUM(A1,A2)\""),
      Case(cell: .text("\r=1"), field: "\"'\r=1\""),
      Case(cell: .text("-3.5"), field: "-3.5"),
      Case(cell: .text("2026-11-01"), field: "2026-11-01"),
      Case(cell: .integer(-12_345_678_901), field: "-12345678901"),
      Case(cell: .decimal("-12345678901.5"), field: "-12345678901.5"),
      Case(cell: .percent("-1.5"), field: "-1.5%"),
      Case(cell: .change("-0.50"), field: "-0.50"),
      Case(cell: .change("0.00"), field: "0.00"),
      Case(cell: .decimal("=cmd()"), field: "'=cmd()"),
      Case(cell: .percent("=cmd()"), field: "'=cmd()%"),
      Case(cell: .change("=cmd()"), field: "'=cmd()"),
      Case(cell: .coded(key: "k", title: "+甲"), field: "'+甲"),
    ])
  func fields(_ sample: Case) {
    let sheet = Sheet(columns: [Column("a", "甲"), Column("b", "乙")], rows: [[sample.cell, .integer(0)]])
    #expect(same(sheet.text(as: .csv), "\u{FEFF}甲,乙\r\n\(sample.field),0\r\n"))
  }

  @Test("单列空行写成一对引号，不会被当作空行跳过")
  func singleEmptyField() {
    let sheet = Sheet(columns: [Column("a", "甲")], rows: [[.empty], [.text("")], [.text("x")]])
    #expect(sheet.text(as: .csv) == "\u{FEFF}甲\r\n\"\"\r\n\"\"\r\nx\r\n")
  }

  @Test("列名也按字段写")
  func hostileHeader() {
    #expect(Sheet(columns: [Column("a", "=甲,乙")]).text(as: .csv) == "\u{FEFF}\"'=甲,乙\"\r\n")
  }

  @Test("随机文本写出再读回，逐字节不变")
  func roundTrip() throws {
    let seed: UInt64 = 20_261_031
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "'", "=", "+", "-", "@", "＝", "－", "\t", "\r", "\n", "\r\n", "\"", ",", "1", ".", "%", "甲", "\u{301}",
      "\u{FEFF}", " ", "\0",
    ]
    let rows = (0..<3000).map { _ in (0..<3).map { _ in generator.text(of: pieces, upTo: 6) } }
    try expectRoundTrip(rows, "种子 \(seed)")
  }

  @Test("怪字符串写出再读回不变", .enabled(if: NaughtyStrings.present, "没有测试数据 torture/blns，跳过"))
  func naughtyStrings() throws {
    try expectRoundTrip(NaughtyStrings.all().map { [$0, "x", $0] }, "blns")
  }

  private func expectRoundTrip(_ rows: [[String]], _ comment: Comment) throws {
    let columns = ["a", "b", "c"].map { Column($0, $0) }
    let bytes = Sheet(columns: columns, rows: rows.map { $0.map(Cell.text) }).rendered(as: .csv)
    let read = try #require(TinyCSV.rows(bytes.dropFirst(3)), comment)
    #expect(read.count == rows.count + 1, comment)
    for (written, row) in zip(read.dropFirst(), rows) {
      let restored = written.map(CSVText.restored)
      #expect(restored.map { Array($0.utf8) } == row.map { Array($0.utf8) }, comment)
    }
  }
}
