import Testing

@testable import Creation

@Suite("检查表的行")
struct InspectionRowTests {
  private let on = Moment("2026-11-20T17:00")

  private func row(_ table: String) throws -> InspectionRow {
    let (header, row) = try TableText.headed(table)
    let fields = FieldRow<InspectionField>(row, try HeaderMap(header: header, file: "t.csv"), file: "t.csv")
    return try InspectionRow(fields, on: try #require(on), source: "周巡查")
  }

  private func problems(_ table: String) -> [String] {
    do {
      _ = try row(table)
      return []
    } catch {
      return ((error as? Problems)?.list ?? []).map { "\($0.what) \($0.site?.description ?? "")" }
    }
  }

  @Test("列名是约定，不能变；各有各的名称")
  func words() {
    #expect(
      InspectionField.words == [
        "place 点位", "item 项目", "grade 结果", "full 满分", "category 类别", "finding 问题", "text 说明", "unit 单位",
        "supports 配合", "limit 时限", "fixed 立行立改", "photos 照片", "inspectors 检查人", "level 级别",
        "external-id 外部编号", "on 日期",
      ])
    let names = InspectionField.allCases.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }

  @Test("只有点位的是到过")
  func visit() throws {
    let row = try row("点位\n泉水路\n")
    #expect(row.isMereVisit && row.place == EntryWords(word: "泉水路") && row.on == on)
  }

  @Test("评定和问题在一行：说明归评定，问题归问题；没写问题的用说明")
  func both() throws {
    let first = try row("点位,项目,结果,类别,问题,说明\n泉水路,Ⅲ-92,基本合格,占道经营,早市占道,抽查三处\n")
    #expect(first.item == "Ⅲ-92" && first.grade == .grade(.basic) && first.text == "抽查三处")
    #expect(first.finding?.text == "早市占道" && first.finding?.category == EntryWords(word: "占道经营"))
    #expect(
      first.finding?.reported == on && first.finding?.source == "周巡查" && first.finding?.saysDue == false)
    let second = try row("点位,类别,说明\n泉水路,占道经营,早市占道\n")
    #expect(second.finding?.text == "早市占道" && second.text == nil && second.grade == nil)
  }

  @Test("日期、检查人、照片、单位、时限、立行立改各归其位")
  func rest() throws {
    let row = try row(
      "点位,类别,单位,配合,时限,立行立改,照片,检查人,日期,级别,外部编号\n"
        + "P-1,占道经营,城东区,市园林局；城西区,3工作日,是,a.jpg; b.jpg,岳明礼（人大代表）、方之远,8:40,市级,G-7\n")
    #expect(row.on == Moment("2026-11-20T08:40") && row.isFixed && row.photos == ["a.jpg", "b.jpg"])
    #expect(row.inspectors == [Participant(name: "岳明礼", role: "人大代表"), Participant(name: "方之远")])
    let finding = try #require(row.finding)
    #expect(finding.unit == EntryWords(word: "城东区") && finding.limit == .workdays(3))
    #expect(finding.supports.map(\.word) == ["市园林局", "城西区"])
    #expect(finding.level == "市级" && finding.external == "G-7" && finding.reported == row.on)
  }

  @Test("满分写在旁边")
  func full() throws {
    #expect(try row("点位,项目,结果,满分\nP-1,卫生,13.5,15\n").grade == .marks(Points(27).divided(by: 2) ?? 0, of: 15))
  }

  @Test("一行里的错一次说完")
  func faults() {
    #expect(
      problems("点位,项目,结果,类别,问题,时限,日期,满分,立行立改\n,Ⅲ-92,,,早市占道,当日,2026-11-31,0,也许\n") == [
        "读不懂这个时间 t.csv:2 列「日期」", "满分写错了 t.csv:2 列「满分」", "不是是或否 t.csv:2 列「立行立改」",
        "看不懂这个整改时限 t.csv:2 列「时限」", "这一格不能空 t.csv:2 列「点位」", "有项目没有结果 t.csv:2 列「结果」",
        "没有写问题类别 t.csv:2 列「类别」",
      ])
    #expect(problems("点位,类别,立行立改\nP-1,,是\n") == ["没有写问题类别 t.csv:2 列「类别」"])
    #expect(problems("点位,类别\nP-1\n") == ["列数不对 t.csv:2"])
  }
}
