import Creation
import Testing

@testable import CreationCommands

/// Relapses and likely duplicates among the rows of a table and what is on record.
@Suite("导入时的反弹和疑似重复")
struct KinSearchTests {
  private func desk(_ rulebook: String? = nil) throws -> Desk {
    let desk = try Desk()
    try #require(desk.run("init d").status == .done)
    try desk.write("id,name\nU-1,城东区\n", to: "单位.csv")
    try desk.write(
      "名称,类别,管理主体\n东湖路,主次干道,城东区\n西湖路,主次干道,城东区\n", to: "点位.csv")
    try desk.write(
      "id,name,limit,severity,lead\nC-1,占道经营,3工作日,general,城东区\nC-2,乱堆乱放,5工作日,general,城东区\n", to: "类别.csv")
    for (noun, file) in [("unit", "单位.csv"), ("place", "点位.csv"), ("category", "类别.csv")] {
      try #require(desk.run("\(noun) import \(file)").status == .done)
    }
    return desk
  }

  private func take(_ rows: [String], _ desk: Desk) throws -> String {
    try desk.write((["外部编号,登记时间,点位,问题类别,销号时间"] + rows).joined(separator: "\n"), to: "表.csv")
    let done = desk.run("finding import 表.csv --source 12345")
    try #require(done.status == .done, "\(done.said)")
    return done.said
  }

  private func links(_ desk: Desk) -> [String] {
    let list = desk.run("finding --rebound --format csv --columns 外部编号,反弹自").text
    return list.split(separator: "\r\n").dropFirst().map(String.init)
  }

  @Test("同一个文件里的也算：30 天内的是反弹，第 31 天的不是；地方、类别不同的不是")
  func sameFile() throws {
    let desk = try desk()
    let said = try take(
      [
        "A,2026-09-01,东湖路,占道经营,2026-09-10", "B,2026-10-10,东湖路,占道经营,2026-10-12",
        "C,2026-10-11,西湖路,占道经营,2026-10-12", "D,2026-10-20,东湖路,乱堆乱放,2026-10-21",
        "E,2026-11-11,东湖路,占道经营,", "F,2026-10-13,,占道经营,2026-10-14", "G,2026-10-15,,占道经营,",
        "H,2026-11-12,西湖路,占道经营,",
      ], desk)
    // B came 30 days after A was closed, E 30 days after B, H 31 days after C.
    #expect(links(desk) == ["B,F202609-0001", "E,F202610-0001"])
    #expect(said == "提示：反弹 2 个：同点位同类别的不久前销号过，已关联前次问题\n")
  }

  @Test("当天才销号、登记时还没销号的，不是反弹")
  func sameDay() throws {
    let desk = try desk()
    _ = try take(
      [
        "A,2026-10-08 08:00,东湖路,占道经营,2026-10-08 12:00", "B,2026-10-08 11:00,东湖路,占道经营,2026-10-08 15:00",
        "C,2026-10-08 16:00,东湖路,占道经营,",
      ], desk)
    #expect(links(desk) == ["C,F202610-0002"])
  }

  @Test("在册的也算：同一个表把旧的销了号，新的一行就是反弹；再导不重复")
  func onRecord() throws {
    let desk = try desk()
    #expect(try take(["A,2026-10-08,东湖路,占道经营,"], desk) == "")
    let rows = ["A,2026-10-08,东湖路,占道经营,2026-10-12", "B,2026-10-20,东湖路,占道经营,"]
    #expect(try take(rows, desk).contains("反弹 1 个"))
    #expect(links(desk) == ["B,F202610-0001"])
    #expect(try take(rows, desk) == "")
  }

  @Test("没有销号的是疑似重复，列出前五个；已销号的新行不算")
  func duplicates() throws {
    let desk = try desk()
    _ = try take(["A,2026-10-08,东湖路,占道经营,"], desk)
    let rows = (1...7).map { "B\($0),2026-10-09,东湖路,占道经营," } + ["C,2026-10-09,东湖路,占道经营,2026-10-10"]
    let pairs = (1...5).map { "F202610-000\($0 + 1) 与 F202610-000\($0)" }.joined(separator: "、")
    #expect(
      try take(rows, desk)
        == "提示：疑似重复 7 个：同点位同类别的还没有销号，\(pairs)，另有 2 个；是同一件的，可用 creation finding merge 合并\n")
    #expect(links(desk).isEmpty)
  }

  @Test("试运行逐行说明")
  func preview() throws {
    let desk = try desk()
    _ = try take(["A,2026-10-08,东湖路,占道经营,2026-10-09", "B,2026-10-08,西湖路,占道经营,"], desk)
    try desk.write(
      "外部编号,登记时间,点位,问题类别\nC,2026-10-10,东湖路,占道经营\nD,2026-10-10,西湖路,占道经营\n", to: "表.csv")
    let text = desk.run("finding import 表.csv --source 12345 --dry-run --columns 外部编号,说明").text
    #expect(text.contains("C         反弹自 F202610-0001\n"))
    #expect(text.contains("D         可能与 F202610-0002 重复\n"))
  }

  @Test("巡查表同一规则；同一次巡查里立行立改的，不使同处的另一个成为反弹")
  func round() throws {
    let desk = try desk()
    _ = try take(["A,2026-11-02,东湖路,占道经营,2026-11-10", "B,2026-11-02,西湖路,占道经营,"], desk)
    try desk.write(
      "点位,类别,立行立改\n东湖路,占道经营,\n西湖路,占道经营,\n西湖路,乱堆乱放,是\n西湖路,乱堆乱放,\n", to: "巡查.csv")
    let said = desk.run("finding round 巡查.csv --name 第47周 --on 2026-11-20").said
    #expect(said.contains("反弹 1 个"))
    #expect(said.contains("疑似重复 1 个：同点位同类别的还没有销号，F202611-0004 与 F202611-0002；"))
    let list = desk.run("finding --inspection 第47周 --format csv --columns 编号,反弹自,立行立改,状态").text
    #expect(
      list.split(separator: "\r\n").dropFirst() == [
        "F202611-0003,F202611-0001,否,已交办", "F202611-0004,,否,已交办", "F202611-0005,,是,已销号",
        "F202611-0006,,否,已交办",
      ])
  }
}
