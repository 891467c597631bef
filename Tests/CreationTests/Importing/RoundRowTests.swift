import Testing

@testable import Creation

@Suite("巡查表的行")
struct RoundRowTests {
  private let on = Moment("2026-11-20T17:00")

  private func row(_ table: String) throws -> RoundRow {
    let (header, row) = try TableText.headed(table)
    let fields = FieldRow<RoundField>(row, try HeaderMap(header: header, file: "t.csv"), file: "t.csv")
    return try RoundRow(fields, on: try #require(on), source: "周巡查")
  }

  private func problems(_ table: String) -> [Problem] {
    do {
      _ = try row(table)
      return []
    } catch {
      return (error as? Problems)?.list ?? []
    }
  }

  @Test("列名是约定，不能变；各有各的名称")
  func words() {
    #expect(
      RoundField.words == [
        "place 点位", "category 类别", "text 说明", "unit 单位", "supports 配合", "limit 时限", "fixed 立行立改", "photos 照片",
        "level 级别", "channel 渠道", "at 时间",
      ])
    let names = RoundField.allCases.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }

  @Test("每一列各归其位")
  func everyField() throws {
    let row = try row(
      "点位,问题类别,说明,责任单位,配合单位,时限,立行立改,照片,时间\n"
        + "P-001,占道经营, 早市 ,城东区,市园林局；城西区,3工作日,是,a.jpg; b 1.jpg,8:40\n")
    #expect(row.finding.place == EntryWords(word: "P-001"))
    #expect(row.finding.category == EntryWords(word: "占道经营"))
    #expect(row.finding.text == " 早市 ")
    #expect(row.finding.unit == EntryWords(word: "城东区"))
    #expect(row.finding.supports == [EntryWords(word: "市园林局"), EntryWords(word: "城西区")])
    #expect(row.finding.limit == .workdays(3))
    #expect(row.finding.source == "周巡查")
    #expect(row.finding.reported.description == "2026-11-20T08:40:00")
    #expect(row.isFixed)
    #expect(row.photos == ["a.jpg", "b 1.jpg"])
  }

  @Test("只有点位和类别也行，时间是巡查的时间")
  func least() throws {
    let row = try row("点位,类别\n东湖路,占道经营\n")
    #expect(row.finding.reported == on)
    #expect(!row.isFixed && row.photos.isEmpty && row.finding.limit == nil && !row.finding.saysDue)
  }

  @Test("时间可以是当天的时刻，也可以是从前的日期", arguments: [("17:00", "2026-11-20T17:00:00"), ("2026-11-19", "2026-11-19")])
  func times(_ text: String, _ moment: String) throws {
    #expect(try row("点位,类别,时间\n东湖路,占道经营,\(text)\n").finding.reported.description == moment)
  }

  @Test("一行里的错一次说全，各说是哪一列")
  func allAtOnce() {
    let found = problems("点位,类别,时间,时限,立行立改\n,占道经营,18:00,3小时,也许\n")
    #expect(found.map(\.what) == ["时间晚于这次巡查", "整改时限的小时有两种", "不是是或否", "这一格不能空"])
    let columns = ["时间", "时限", "立行立改", "点位"]
    #expect(found.map(\.site) == columns.map { .cell(file: "t.csv", line: 2, column: $0) })
    #expect(problems("点位,类别,时间\n东湖路,占道经营,下午\n").map(\.value) == ["下午"])
    #expect(problems("点位,类别,时间\n东湖路,占道经营\n").map(\.what) == ["列数不对"])
  }
}
