import Creation
import Testing

@testable import CreationCommands

@Suite("按记载筛选问题")
struct FindingMarksTests {
  /// Nine findings, each with something of its own on record.
  private static let desk: Desk? = try? make()

  private static func make() throws -> Desk {
    let desk = try Desk()
    try desk.write("id,name\nU-1,城东区\n", to: "单位.csv")
    try desk.write("名称,类别,管理主体\n东湖路,主次干道,城东区\n", to: "点位.csv")
    try desk.write("id,name,limit,severity\nC-1,占道经营,3工作日,general\n", to: "类别.csv")
    try desk.write(
      """
      外部编号,登记时间,点位,问题类别,级别,渠道,检查批次,销号时间
      1,2026-10-08,东湖路,占道经营,市级,电话,第1周,2026-10-20
      2,2026-10-21,东湖路,占道经营,省级,微信,第1周,2026-10-30
      3,2026-10-09,,占道经营,省级,,,
      4,2026-10-09,,占道经营,,,第2周,
      5,2026-10-09,,占道经营,,,,
      6,2026-10-09,,占道经营,,,,
      7,2026-10-09,,占道经营,,,,
      """, to: "表.csv")
    for line in [
      "init d", "unit import 单位.csv", "place import 点位.csv", "category import 类别.csv",
      "finding import 表.csv --source 12345",
      "finding add --category 占道经营 --unit 城东区 --fixed --external 8",
      "finding assign F202610-0003 F202610-0004 F202610-0005 F202610-0006 F202610-0007 --unit 城东区",
      "finding appeal F202610-0001 --text 台风", "finding appeal F202610-0002 --text 台风",
      "finding decide F202610-0002 --uphold --text 属实", "finding expose F202610-0003 --text 第1期",
      "finding void F202610-0004 --text 误报", "finding suspend F202610-0005 --until 2027-01-31 --text 等材料",
      "finding cannot-fix F202610-0006 --text 产权不明", "finding merge F202610-0007 --into F202610-0003",
    ] {
      try #require(desk.run(line).status == .done, "\(line) \(desk.run(line).said)")
    }
    return desk
  }

  @Test(
    "各条件筛出各自的",
    arguments: [
      ("--rebound", "2"), ("--exposed", "3"), ("--fixed", "8"), ("--appeal pending", "1"),
      ("--appeal 成立", "2"),
      ("--appeal pending --appeal upheld", "1 2"), ("--appeal dismissed", ""),
      ("--appeal none --level 市级", ""),
      ("--level 省级", "2 3"), ("--级别 省级 --级别 市级", "1 2 3"), ("--channel 微信", "2"), ("--渠道 电话", "1"),
      ("--inspection 第1周", "1 2"), ("--批次 第1周 --反弹", "2"), ("--state void", "4"), ("--state 挂账", "5"),
      ("--state cannot-fix", "6"), ("--state 无法整改,已合并", "6 7"), ("--state open", "3 5 6"),
      ("--state closed", "1 2 8"),
      ("--state rejected", ""), ("--state 已立案", ""),
    ])
  func each(_ filter: String, _ numbers: String) throws {
    let desk = try #require(Self.desk)
    let list = desk.run("finding \(filter) --format csv --columns external_id")
    #expect(list.status == .done, "\(list.said)")
    #expect(list.text.split(separator: "\r\n").dropFirst().joined(separator: " ") == numbers)
  }
}
