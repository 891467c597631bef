import Testing

@testable import Creation

@Suite("导入的问题")
struct FindingRowTests {
  private func row(_ table: String, source: Source = "12345") throws -> FindingRow {
    let (header, row) = try TableText.headed(table)
    let mapped = FieldRow<FindingField>(row, try HeaderMap(header: header, file: "t.csv"), file: "t.csv")
    return try FindingRow(mapped, dates: .automatic, source: source)
  }

  private func problems(_ table: String) -> [Problem] {
    do {
      _ = try row(table)
      return []
    } catch let problems as Problems {
      return problems.list
    } catch {
      Issue.record("\(error)")
      return []
    }
  }

  @Test("代码写进列名对应，不能变")
  func words() {
    #expect(
      FindingField.words == [
        "external-id 外部编号", "reported 登记时间", "limit 时限", "due 整改时限", "replied 回复时间",
        "closed 销号时间", "state 状态", "unit 责任单位", "unit-id 单位编号", "unit-name 单位名称", "supports 配合单位",
        "supports-id 配合单位编号", "supports-name 配合单位名称", "place 点位", "place-id 点位编号", "place-name 点位名称",
        "category 问题类别",
        "category-id 类别编号", "category-name 类别名称",
        "text 内容", "source 来源", "level 级别", "channel 渠道", "inspection 检查批次", "reporter 举报人", "phone 电话",
        "id 编号",
      ])
  }

  @Test("每个字段各归其位")
  func everyField() throws {
    let row = try row(
      """
      外部编号,登记时间,整改时限,销号时间,责任单位,点位,问题类别,内容,来源,举报人,电话
      20260001,2026/10/13 8:05:00,2026-10-20,2026年10月19日,综合执法局,P-017,占道经营,"早市
      占道 ",随手拍,王某,13800005678
      """)
    #expect(row.line == 2)
    #expect(row.external == "20260001")
    #expect(row.reported.description == "2026-10-13T08:05:00")
    #expect(row.due?.description == "2026-10-20")
    #expect(row.closed?.description == "2026-10-19")
    #expect([row.unit, row.place, row.category] == ["综合执法局", "P-017", "占道经营"].map { EntryWords(word: $0) })
    // The words stay untouched.
    #expect(row.text == "早市\n占道 ")
    #expect(row.source == "随手拍")
    #expect((row.reporter, row.phone) == ("王某", "13800005678"))
  }

  @Test("只有登记时间也行，来源用给定的")
  func least() throws {
    let row = try row("登记时间,来源,责任单位,内容\n2026-10-13, ,,\n")
    #expect(row.source == "12345")
    #expect(row.external == nil && row.due == nil && row.closed == nil && row.unit == nil)
    #expect(row.text == nil && row.place == nil && row.category == nil)
    #expect(try self.row("登记时间\n2026-10-13\n", source: "数字城管").source == "数字城管")
  }

  @Test("一行里的错一次说全")
  func allAtOnce() {
    let found = problems("登记时间,整改时限,销号时间\n2026-02-30,明天,13/10/2026\n")
    #expect(
      found
        == [("登记时间", "2026-02-30"), ("整改时限", "明天"), ("销号时间", "13/10/2026")].map { column, value in
          Problem(
            "读不懂这个时间", at: .cell(file: "t.csv", line: 2, column: column), value: value, why: "不是认识的写法，或没有这一天",
            advice: "请改成 2026-10-30 或 2026-10-30 14:05，或用 --date-format 说明写法")
        })
  }

  private let noDate = Problem(
    "没有登记时间", at: .cell(file: "t.csv", line: 2, column: "登记时间"), why: "每个问题都要有登记时间", advice: "请补上登记时间")

  @Test("没有登记时间的，用给定的；不认识的状态不看")
  func given() throws {
    let (header, words) = try TableText.headed("状态,内容\n办理中,x\n")
    let fields = FieldRow<FindingField>(words, try HeaderMap(header: header, file: "t.csv"), file: "t.csv")
    let row = try FindingRow(fields, dates: .automatic, source: "12345", on: try moment("2026-10-13"))
    #expect(row.reported.description == "2026-10-13" && !row.saysReported && row.ended == nil)
  }

  @Test(
    "不予受理、已作废、已合并认得，写代号也认得", arguments: [("不予受理", FindingState.rejected), ("void", .void), ("已合并", .merged)])
  func ended(_ word: String, _ state: FindingState) throws {
    #expect(try row("登记时间,状态\n2026-10-13,\(word)\n").ended == state)
  }

  @Test("没有登记时间")
  func noReport() {
    #expect(problems("登记时间,责任单位\n ,环卫处\n") == [noDate])
    #expect(problems("责任单位,内容\n环卫处,x\n") == [noDate])
    #expect(problems("登记时间,责任单位\n无,环卫处\n").map(\.what) == ["读不懂这个时间"])
  }

  @Test("没有登记时间，别的时间又读不懂，两样都说")
  func noReportAndMore() {
    let found = problems("登记时间,整改时限\n,明天\n")
    #expect(found.map(\.what) == ["读不懂这个时间", "没有登记时间"])
    #expect(found.last == noDate)
  }

  @Test("列数不对：多了少了都说，缺的列不再报缺登记时间")
  func width() {
    func wrong(_ count: Int) -> Problem {
      Problem(
        "列数不对", at: .line(file: "t.csv", line: 2), value: "\(count) 列", why: "表头有 3 列",
        advice: "请检查这一行是否少了或多了分隔符、引号")
    }
    #expect(problems("登记时间,责任单位,内容\n2026-10-13,环卫处\n") == [wrong(2)])
    #expect(problems("登记时间,责任单位,内容\n2026-10-13,环卫处,垃圾,堆放\n") == [wrong(4)])
    #expect(problems("责任单位,内容,登记时间\n环卫处,垃圾\n") == [wrong(2)])
    #expect(problems("登记时间,整改时限,内容\n昨天,后天\n").map(\.what) == ["读不懂这个时间", "读不懂这个时间", "列数不对"])
  }

  @Test("文件末尾多一个逗号只多一列")
  func trailingComma() {
    #expect(problems("登记时间,责任单位\n2026-10-13,").isEmpty)
    #expect(problems("登记时间,责任单位\n2026-10-13,环卫处,").map(\.value) == ["3 列"])
  }

  @Test(
    "销号早于登记的不收；同一天、时刻不明的收",
    arguments: [
      ("2026-10-13", "2026-10-12", false), ("2026-10-13T08:00", "2026-10-13T07:59", false),
      ("2026-10-13", "2026-10-13", true), ("2026-10-13T08:00", "2026-10-13", true),
      ("2026-10-13", "2026-10-13T07:59", true), ("2026-10-13", "2026-10-14", true),
    ])
  func closedBeforeReported(_ reported: String, _ closed: String, _ isTaken: Bool) throws {
    let found = problems("登记时间,销号时间\n\(reported),\(closed)\n")
    let expected = Problem(
      "销号早于登记", at: .cell(file: "t.csv", line: 2, column: "销号时间"), value: try moment(closed).title,
      why: "登记时间是 \(try moment(reported).title)", advice: "请核对这两个时间")
    #expect(found == (isTaken ? [] : [expected]))
  }

  @Test(
    "时限早于登记的照收，说得出来（真实数据里有）",
    arguments: [
      ("2026-10-12", true), ("2026-10-13", false), ("2026-10-13T07:59", true), ("2026-10-14", false),
      ("", false),
    ])
  func dueBeforeReported(_ due: String, _ isEarlier: Bool) throws {
    let row = try row("登记时间,整改时限\n2026-10-13T08:00,\(due)\n")
    #expect(row.isDueBeforeReported == isEarlier)
  }

  @Test("报错用文件里的列名和行号")
  func names() {
    let found = problems("\nopen_dt,reported\n\n\"x\",2026-13-01\n")
    #expect(found.map(\.site) == [.cell(file: "t.csv", line: 4, column: "reported")])
  }
}
