import Creation
import Testing

@testable import CreationCommands

/// What a later table makes of findings on record, seen through the import.
@Suite("再导时的变动")
struct FindingChangeTests {
  /// An office with three units, two places, two categories and one finding, of 城东区 at 东湖路.
  private func desk() throws -> Desk {
    let desk = try Desk()
    try #require(desk.run("init d").status == .done)
    try desk.write("id,name\nU-1,城东区\nU-2,城西区\nU-3,市城管局\n", to: "单位.csv")
    try desk.write("名称,类别\n东湖路,主次干道\n西湖路,主次干道\n", to: "点位.csv")
    try desk.write("id,name,limit,severity\nC-1,占道经营,3工作日,general\nC-2,乱堆乱放,5工作日,general\n", to: "类别.csv")
    for (noun, file) in [("unit", "单位.csv"), ("place", "点位.csv"), ("category", "类别.csv")] {
      try #require(desk.run("\(noun) import \(file)").status == .done)
    }
    try take("A,2026-11-02,城东区,东湖路,占道经营,市级,电话,第1周,", desk, "导入 1 个问题")
    return desk
  }

  private func take(_ row: String, _ desk: Desk, _ said: String) throws {
    try desk.write("外部编号,登记时间,责任单位,点位,问题类别,级别,渠道,检查批次,销号时间\n\(row)\n", to: "表.csv")
    let done = desk.run("finding import 表.csv --source 12345")
    #expect(done.text.contains(said), "\(done.text)\(done.said)")
  }

  private func shown(_ desk: Desk, _ columns: String) -> String {
    let text = desk.run("finding --format csv --columns \(columns)").text
    return String(text.split(separator: "\r\n").last ?? "")
  }

  @Test("换了单位的记改派，时限从现在起重新算；旧表再来不改回去")
  func reassigned() throws {
    let desk = try desk()
    let old = "A,2026-11-02,城东区,东湖路,占道经营,市级,电话,第1周,"
    let new = "A,2026-11-02,城西区,东湖路,占道经营,市级,电话,第1周,"
    try take(new, desk, "已有 0，有变 1")
    // Three workdays after Saturday 2026-11-21.
    #expect(shown(desk, "责任单位,改派次数,整改期限") == "城西区,1,2026-11-25")
    try take(new, desk, "已有 1，不对 0")
    try take(old, desk, "已有 1，不对 0")
    #expect(shown(desk, "责任单位,改派次数") == "城西区,1")
    #expect(desk.run("finding show F202611-0001").text.contains("改派  城西区  期限 2026-11-25  职责调整"))
  }

  @Test("本地改派过的，表里还是原来的单位，不改回去；表里是第三个单位的照改")
  func locallyReassigned() throws {
    let desk = try desk()
    try #require(
      desk.run("finding reassign F202611-0001 --unit 城西区 --cause wrong-unit --text 不归城东").status == .done)
    try take("A,2026-11-02,城东区,东湖路,占道经营,市级,电话,第1周,", desk, "已有 1，不对 0")
    #expect(shown(desk, "责任单位") == "城西区")
    try take("A,2026-11-02,市城管局,东湖路,占道经营,市级,电话,第1周,", desk, "有变 1")
    #expect(shown(desk, "责任单位,改派次数") == "市城管局,2")
  }

  @Test("点位、类别、级别、渠道、批次不同的记更正；空着的不算")
  func corrected() throws {
    let desk = try desk()
    try take("A,2026-11-02,城东区,西湖路,乱堆乱放,省级,微信,第2周,", desk, "有变 1")
    #expect(shown(desk, "点位,问题类别,级别,渠道,检查批次,责任单位") == "西湖路,乱堆乱放,省级,微信,第2周,城东区")
    try take("A,2026-11-02,,,,,,,", desk, "已有 1，不对 0")
    try take("A,2026-11-02,城东区,东湖路,占道经营,市级,电话,第1周,", desk, "已有 1，不对 0")
    #expect(shown(desk, "点位,级别") == "西湖路,省级")
  }

  @Test("本地更正过的一项不改回去，表里新改的另一项照改")
  func locallyCorrected() throws {
    let desk = try desk()
    try #require(desk.run("finding correct F202611-0001 --category 乱堆乱放 --text 类别选错").status == .done)
    try take("A,2026-11-02,城东区,东湖路,占道经营,省级,电话,第1周,", desk, "有变 1")
    #expect(shown(desk, "问题类别,级别") == "乱堆乱放,省级")
  }

  @Test("遮住了电话的批次不算改动")
  func masked() throws {
    let desk = try desk()
    try #require(
      desk.run("finding correct F202611-0001 --inspection 张三13912345678带队 --text 补").status == .done)
    try take("A,2026-11-02,城东区,东湖路,占道经营,市级,电话,张三139****5678带队,", desk, "已有 1，不对 0")
  }

  @Test("重启过的，表里还写着从前的销号时间，不再销号；新的销号时间照记")
  func reopened() throws {
    let desk = try desk()
    let closed = "A,2026-11-02,城东区,东湖路,占道经营,市级,电话,第1周,2026-11-10"
    try take(closed, desk, "有变 1")
    try #require(desk.run("finding reopen F202611-0001 --text 又占道 --on 2026-11-12").status == .done)
    try take(closed, desk, "已有 1，不对 0")
    #expect(shown(desk, "状态,轮次") == "已交办,2")
    try take("A,2026-11-02,城东区,东湖路,占道经营,市级,电话,第1周,2026-11-16", desk, "有变 1")
    #expect(shown(desk, "状态,销号时间") == "已销号,2026-11-16")
  }

  @Test("又换单位又销号的，先改派再销号，都在销号那天")
  func reassignedAndClosed() throws {
    let desk = try desk()
    try take("A,2026-11-02,城西区,东湖路,占道经营,市级,电话,第1周,2026-11-10", desk, "有变 1")
    #expect(shown(desk, "责任单位,状态,销号时间") == "城西区,已销号,2026-11-10")
  }

  @Test("挂账时表里说回复了，先恢复再回复")
  func repliedWhileSuspended() throws {
    let desk = try desk()
    try #require(
      desk.run("finding suspend F202611-0001 --until 2027-03-31 --text 等材料 --on 2026-11-03").status == .done)
    try desk.write("外部编号,登记时间,回复时间\nA,2026-11-02,2026-11-09\n", to: "回复.csv")
    #expect(desk.run("finding import 回复.csv --source 12345").text.contains("有变 1"))
    // Stopped on 11-03 with two of the three workdays left, going on from Monday 11-09: 11-10 and 11-11.
    #expect(shown(desk, "状态,挂账至,回复时间,整改期限") == "已回复,,2026-11-09,2026-11-11")
  }

  private let other = "A,2026-11-02,城西区,西湖路,乱堆乱放,省级,电话,第1周,"

  @Test("已销号的只更正，单位不改；再来一遍没有新的")
  func closed() throws {
    let desk = try desk()
    try #require(desk.run("finding close F202611-0001 --text 了结").status == .done)
    try take(other, desk, "有变 1")
    #expect(shown(desk, "责任单位,点位,问题类别,级别,状态") == "城东区,西湖路,乱堆乱放,省级,已销号")
    try take(other, desk, "已有 1，不对 0")
    #expect(desk.run("finding import 表.csv --source 12345 --dry-run").text.contains("已销号，责任单位未改"))
    #expect(desk.run("check").status == .done)
  }

  @Test("销号的月份已月结的不更正，说得出什么没改")
  func settled() throws {
    let desk = try desk()
    try #require(desk.run("finding close F202611-0001 --text 了结").status == .done)
    let later = "2026-12-05T09:00:00"
    try #require(desk.run("month close 2026-11", now: later).status == .done)
    let plan = desk.run("finding import 表.csv --source 12345 --dry-run", now: later)
    #expect(plan.text.contains("已有") && !plan.text.contains("未改"))
    try desk.write("外部编号,登记时间,点位,级别\nA,2026-11-02,西湖路,省级\n", to: "改.csv")
    let changed = desk.run("finding import 改.csv --source 12345 --dry-run", now: later)
    #expect(changed.text.contains("已销号，点位、级别未改"), "\(changed.text)\(changed.said)")
  }

  @Test("作废的，表里换了什么都不动，说得出什么没改")
  func void() throws {
    let desk = try desk()
    try #require(desk.run("finding void F202611-0001 --text 了结").status == .done)
    try take(other, desk, "已有 1，不对 0")
    let plan = desk.run("finding import 表.csv --source 12345 --dry-run").text
    #expect(plan.contains("已作废，点位、类别、级别、责任单位未改"), "\(plan)")
  }

  @Test("内容、登记时间不同的不改，说得出")
  func untouched() throws {
    let desk = try desk()
    try desk.write("外部编号,登记时间,内容\nA,2026-11-03,换了说法\n", to: "改.csv")
    let plan = desk.run("finding import 改.csv --source 12345 --dry-run").text
    #expect(plan.contains("内容不同，未改；登记时间不同，未改"), "\(plan)")
    let done = desk.run("finding import 改.csv --source 12345")
    #expect(done.said.contains("1 行与在册的不同，没有照改"), "\(done.said)")
    #expect(shown(desk, "登记时间,内容") == "2026-11-02,")
  }
}
