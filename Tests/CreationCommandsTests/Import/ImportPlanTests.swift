import Creation
import Testing

@testable import CreationCommands

/// What an import takes and refuses, seen through the program.
@Suite("导入的取舍")
struct ImportPlanTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try #require(desk.run("init d").status == .done)
    try desk.write("id,name\nU-1,城东区\n", to: "单位.csv")
    try desk.write("名称,类别\n泉水路,主次干道\n", to: "点位.csv")
    try desk.write("id,name,limit,severity,lead\nC-1,占道经营,3工作日,general,城东区\n", to: "类别.csv")
    for (noun, file) in [("unit", "单位.csv"), ("place", "点位.csv"), ("category", "类别.csv")] {
      try #require(desk.run("\(noun) import \(file)").status == .done)
    }
    return desk
  }

  private func shown(_ desk: Desk, _ columns: String) -> String {
    desk.run("finding --format csv --headers key --columns \(columns) --sort id").text
      .filter { $0 != "\u{FEFF}" }
  }

  struct Ahead: Sendable {
    var row: String
    var column: String
    var why: String
  }

  @Test(
    "还没有到的登记、回复、销号时间都不收，指出行和列；时限可以在将来",
    arguments: [
      Ahead(row: "2026-11-22,,,", column: "登记时间", why: "今天是 2026-11-21"),
      Ahead(row: "2026-11-21 10:00,,,", column: "登记时间", why: "现在是 2026-11-21 09:30"),
      Ahead(row: "2026-11-20,2026-11-30,2026-12-01,", column: "回复时间", why: "今天是 2026-11-21"),
      Ahead(row: "2026-11-20,,,2027-01-01", column: "销号时间", why: "今天是 2026-11-21"),
    ])
  func ahead(_ bad: Ahead) throws {
    let desk = try desk()
    try desk.write("登记时间,整改时限,回复时间,销号时间,责任单位\n\(bad.row),城东区\n", to: "表.csv")
    let done = desk.run("finding import 表.csv")
    #expect(done.status == .failed)
    #expect(done.said.contains("表.csv:2 列「\(bad.column)」"), "\(done.said)")
    #expect(done.said.contains("\(bad.why)，还没有发生的事不能记账"), "\(done.said)")
    try desk.write("登记时间,整改时限,责任单位\n2026-11-20,2027-01-01,城东区\n", to: "表.csv")
    #expect(desk.run("finding import 表.csv").status == .done)
  }

  @Test("巡查表里还没有到的时间也不收")
  func roundAhead() throws {
    let desk = try desk()
    try desk.write("点位,类别,时间\n泉水路,占道经营,18:00\n", to: "表.csv")
    let done = desk.run("finding round 表.csv --on 2026-11-21")
    #expect(done.said.contains("表.csv:2 列「时间」 「2026-11-21 18:00」：现在是 2026-11-21 09:30"), "\(done.said)")
  }

  @Test("巡查表的照片在表的旁边找，别处的不收")
  func roundPhotos() throws {
    let desk = try desk()
    try desk.write("一张照片", to: "外.jpg")
    for (photo, what) in [("外.jpg", "没有这个文件"), ("../外.jpg", "照片不在表的旁边"), ("\(desk.path)/外.jpg", "照片写了绝对路径")] {
      try desk.write("点位,类别,照片\n泉水路,占道经营,\(photo)\n", to: "d/../表.csv")
      let isBeside = photo == "外.jpg"
      let done = desk.run("finding round 表.csv --dry-run")
      #expect((done.status == .done) == isBeside, "\(photo) \(what) \(done.said)")
      #expect(isBeside || done.said.contains("\(what)\n  表.csv:2 列「照片」 「\(photo)」"), "\(done.said)")
    }
    try desk.write("点位,类别,照片\n泉水路,占道经营,d/office.json\n", to: "表.csv")
    #expect(desk.run("finding round 表.csv --dry-run").said.contains("文件在数据目录里"))
  }

  @Test("坏行不写到要导入的文件", arguments: ["表.csv", "./表.csv", "d/../表.csv"])
  func ownFile(_ bad: String) throws {
    let desk = try desk()
    try desk.write("登记时间\n无\n", to: "表.csv")
    let done = desk.run("finding import 表.csv --skip-bad \(bad)")
    #expect(done.status == .failed && done.said.hasPrefix("错误：坏行不能写到要导入的文件"), "\(done.said)")
    #expect(String(decoding: try desk.read("表.csv"), as: UTF8.self) == "登记时间\n无\n")
  }

  @Test("Excel 工作簿请另存，登记册、问题、巡查表、名单都一样")
  func workbook() throws {
    let desk = try desk()
    try desk.write([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], to: "表.xlsx")
    for line in ["unit import", "finding import", "finding round", "finding urge --text 催 --from"] {
      let done = desk.run("\(line) 表.xlsx")
      #expect(done.said.hasPrefix("错误：这是 Excel 工作簿\n  表.xlsx："), "\(line) \(done.said)")
    }
  }

  @Test("不予受理、已作废、已合并的不回来成了未销号；导出再导入，未销号的还是那些")
  func ended() throws {
    let desk = try desk()
    try desk.write(
      "外部编号,登记时间,问题类别,状态,责任单位,回复时间\n1,2026-11-02,占道经营,不予受理,,\n2,2026-11-02,占道经营,已作废,城东区,2026-11-04\n"
        + "3,2026-11-02,占道经营,merged,,\n4,2026-11-02,占道经营,办理中,城东区,\n", to: "表.csv")
    let done = desk.run("finding import 表.csv")
    #expect(done.text.contains("导入 4 个问题（已销号 0，未销号 1，作废或不予受理 3）"), "\(done.text)\(done.said)")
    let first = shown(desk, "external_id,state,unit_name,replied")
    #expect(
      first
        == "external_id,state,unit_name,replied\r\n1,rejected,,\r\n2,void,城东区,2026-11-04\r\n3,void,,\r\n4,assigned,城东区,\r\n"
    )
    #expect(desk.run("check").status == .done)
    try #require(desk.run("finding --format csv --output 清单.csv").status == .done)
    let again = try self.desk()
    try again.write(try desk.read("清单.csv"), to: "清单.csv")
    try #require(again.run("finding import 清单.csv").status == .done)
    #expect(shown(again, "external_id,state,unit_name,replied") == first)
    #expect(again.run("finding import 清单.csv").text.contains("导入 0 个问题（已销号 0，未销号 0），已有 4，不对 0"))
  }

  @Test("JSON 行没有登记时间的记现在，--on 另说；表没有这一列的也一样")
  func undated() throws {
    let desk = try desk()
    try desk.write(#"{"place":"泉水路","category":"占道经营"}"#, to: "问题.jsonl")
    #expect(desk.run("finding import 问题.jsonl").text.hasPrefix("问题.jsonl：导入 1 个问题"))
    try desk.write("点位,问题类别\n泉水路,占道经营\n", to: "表.csv")
    let done = desk.run("finding import 表.csv --on 2026-11-19")
    #expect(done.said.contains("1 行没有登记时间，记为 2026-11-19"), "\(done.said)")
    #expect(shown(desk, "reported") == "reported\r\n2026-11-21T09:30:00\r\n2026-11-19\r\n")
    #expect(desk.run("finding import 表.csv --on 2026-11-22").status != .done)
  }

  @Test("登记时间一列在而空着的不收；有别的时间列的先问", arguments: ["登记时间,点位\n,泉水路\n", "受理时间,点位\n2026-11-02,泉水路\n", "a,b\n1,2\n"])
  func dated(_ table: String) throws {
    let desk = try desk()
    try desk.write(table, to: "表.csv")
    #expect(desk.run("finding import 表.csv").said.contains("登记时间"))
    #expect(desk.run("finding import 表.csv").status == .failed)
  }

  @Test("没有外部编号的，说一声再导会重复")
  func unnumbered() throws {
    let desk = try desk()
    try desk.write("外部编号,登记时间\n,2026-11-02\n1,2026-11-02\n,2026-11-03\n", to: "表.csv")
    #expect(desk.run("finding import 表.csv").said.contains("2 行没有外部编号，再导入一遍会重复登记"))
  }

  @Test("一个表里同一个外部编号：一模一样的算已有，不一样的不收")
  func twins() throws {
    let desk = try desk()
    try desk.write(
      "外部编号,登记时间,内容,来源\n1,2026-11-02,a,\n1,2026-11-02,a,\n1,2026-11-02,b,\n1,2026-11-02,b,随手拍\n", to: "表.csv")
    let done = desk.run("finding import 表.csv --skip-bad 坏.csv")
    #expect(done.text.contains("导入 2 个问题（已销号 0，未销号 2），已有 1，不对 1"), "\(done.text)\(done.said)")
    let bad = String(decoding: try desk.read("坏.csv"), as: UTF8.self)
    #expect(bad.contains("外部编号重复，表.csv:4 列「外部编号」 「1」：与第 2 行是同一个外部编号"), "\(bad)")
  }
}
