import Creation
import Testing

@testable import CreationReports

@Suite("热力图")
struct HeatMapTests {
  private func map(_ groups: [Int]) -> HeatMap {
    let rows = groups.enumerated().flatMap { group, count in
      (0..<count).map { HeatMap.Row(group: "组\(group)", "单位\($0)", [1, 0, 9], total: 10) }
    }
    return HeatMap(title: "问题数", columns: ["占道经营", "乱堆乱放", "其他"], rows: rows, most: 5)
  }

  @Test("一组放得下就不拆开，放不下才拆")
  func pieces() {
    func sizes(_ groups: [Int], _ most: Int) -> [Int] { map(groups).pieces(of: most).map(\.rows.count) }
    #expect(sizes([4, 6, 10, 16, 19, 3], 24) == [20, 16, 22])
    #expect(sizes([30], 24) == [23, 7])
    #expect(sizes([], 24) == [])
    #expect(sizes([2, 2], 1) == [1, 1, 1, 1])
    #expect(map([30]).pieces(of: 24).map(\.title) == ["问题数（之一）", "问题数（之二）"])
    #expect(map([3]).pieces(of: 24).map(\.title) == ["问题数"])
  }

  @Test("数写在格里，零空着，越多越深，「其他」不着色")
  func shades() {
    let map = HeatMap(
      title: "问题数", columns: ["甲", "乙", "丙", "其他"],
      rows: [.init(group: "组", "单位", [1, 5, 0, 5], total: 11)], most: 5)
    let picture = WellFormed(map.svg)
    let fills = picture.all("rect").compactMap { $0["fill"] }
    #expect(fills.count == 4 && fills[0] != fills[1] && fills[2] == fills[3] && fills[0] != fills[2])
    #expect(picture.texts(of: "text").suffix(4) == ["1", "5", "5", "11"])
    #expect(
      map.sheet.rows == [
        [.text("组"), .text("单位"), .integer(1), .integer(5), .empty, .integer(5), .integer(11)]
      ])
  }

  @Test("列名竖排，太长的截断")
  func heads() {
    let map = HeatMap(title: "图", columns: ["未成年人活动场所未正常开放"], rows: [], most: 0)
    #expect(
      WellFormed(map.svg).texts(of: "text").dropFirst().prefix(9) == [
        "未", "成", "年", "人", "活", "动", "场", "⋮", "合",
      ])
  }
}
