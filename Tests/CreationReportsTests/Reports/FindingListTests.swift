import Creation
import Testing

@testable import CreationReports

@Suite("问题清单")
struct FindingListTests {
  private static let peopleSee = ["编号", "责任单位", "点位", "问题类别", "状态", "整改期限", "时效", "逾期天数", "内容"]

  @Test("给人看的只有要紧的列，给程序的是全部")
  func columns() throws {
    for format in Format.allCases {
      let columns = try FindingList(columns: nil, order: FindingOrder(), format: format).columns.map(\.column)
      switch format {
      case .csv, .json, .jsonl: #expect(columns == FindingColumn.all.map(\.column), "\(format)")
      default: #expect(columns.map(\.title) == Self.peopleSee, "\(format)")
      }
    }
  }

  @Test("键和中文列名都不重复")
  func names() {
    let columns = FindingColumn.all.map(\.column)
    #expect(Set(columns.map(\.key)).count == columns.count)
    #expect(Set(columns.map(\.title)).count == columns.count)
    #expect(columns.allSatisfy { $0.key.allSatisfy { $0 == "_" || $0.isLowercase } })
  }

  @Test("编号列写编号，名称列写名称，配合单位也一样")
  func idsAndNames() throws {
    var finding = try FindingOrderTests.finding(7)
    finding.apply(.assigned(.init(lead: "U-1", supports: ["U-2", "U-3"])), on: finding.last)
    let names = Names(units: ["U-1": "甲局", "U-2": "乙局", "U-3": "丙局"])
    let keys = ["unit", "unit_name", "supports", "supports_names"]
    let sheet = try FindingList(columns: keys, order: FindingOrder(), format: .csv)
      .sheet([finding], names: names, asOf: finding.last)
    #expect(sheet.rows == [[.text("U-1"), .text("甲局"), .text("U-2；U-3"), .text("乙局；丙局")]])
  }

  struct NeedCase: Sendable {
    var columns: [String]
    var sort: [String] = []
    var needs: Set<FindingColumn.Need> = []
  }

  @Test(
    "只读要用到的",
    arguments: [
      NeedCase(columns: ["编号", "状态"]), NeedCase(columns: ["编号"], sort: ["-逾期天数"]),
      NeedCase(columns: ["text"], needs: [.text]),
      NeedCase(columns: ["编号"], sort: ["责任单位"], needs: [.unitNames]),
      NeedCase(columns: ["点位", "类别编号"], sort: ["内容"], needs: [.placeNames, .text]),
    ])
  func needs(_ row: NeedCase) throws {
    let list = try FindingList(columns: row.columns, order: FindingOrder(row.sort), format: .table)
    #expect(list.needs == row.needs)
  }

  @Test("办理中经历的各有一列，没有的空着")
  func happenings() throws {
    var finding = try FindingOrderTests.finding(7)
    let keys = [
      "level", "channel", "inspection", "rebounds", "round", "transfers", "extensions", "suspended_until",
      "satisfied", "appeal", "exposures", "urges", "visits", "fixed_on_spot", "merged",
    ]
    func cells() throws -> [String] {
      let list = try FindingList(columns: keys, order: FindingOrder(), format: .csv)
      return list.sheet([finding], names: Names(), asOf: finding.last).rows[0].map { $0.words(.zh) }
    }
    #expect(try cells() == ["", "", "", "", "1", "0", "0", "", "", "", "0", "0", "0", "否", ""])
    finding.report = .init(
      level: "省级", channel: "电话", inspection: "第47周巡查", rebounds: FindingID("F202609-0003"))
    finding.round = 2
    finding.counts.transfers = 3
    finding.counts.extensions = 4
    finding.counts.exposures = 5
    finding.counts.urges = 6
    finding.counts.visits = 7
    finding.suspension = .init(until: finding.last.day)
    finding.satisfied = true
    finding.appeal = .upheld
    finding.isFixedOnSpot = true
    finding.merged = FindingID("F202610-0001")
    let day = finding.last.day.description
    #expect(
      try cells() == [
        "省级", "电话", "第47周巡查", "F202609-0003", "2", "3", "4", day, "是", "成立", "5", "6", "7", "是",
        "F202610-0001",
      ])
  }

  @Test("先排后截")
  func limit() throws {
    let findings = try [3, 1, 2].map { try FindingOrderTests.finding($0) }
    let list = try FindingList(columns: ["id"], order: FindingOrder(["-id"]), format: .csv)
    let moment = findings[0].last
    let shown = list.arranged(findings, names: Names(), asOf: moment, limit: 2)
    let sheet = list.sheet(shown, names: Names(), asOf: moment)
    #expect(sheet.rows == [[.text("F202610-0003")], [.text("F202610-0002")]])
  }
}
