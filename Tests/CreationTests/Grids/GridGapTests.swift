import Testing

@testable import Creation

@Suite("网格缺口")
struct GridGapTests {
  struct Week: Sendable, CustomTestStringConvertible {
    var name: String
    var shifts: String
    var open: [String]
    var testDescription: String { name }
  }

  @Test(
    "一周里没有人值班的钟点，手工推算",
    arguments: [
      Week(name: "全天有人", shifts: "每天 00:00-24:00 甲", open: []),
      Week(name: "两班倒，跨午夜", shifts: "每天 08:00-20:00 甲；每天 20:00-08:00 乙", open: []),
      Week(name: "只有白班", shifts: "每天 08:00-18:00 甲", open: ["每天 00:00-08:00、18:00-24:00"]),
      Week(
        name: "周末没有人", shifts: "周一至周五 00:00-24:00 甲", open: ["周六至周日 00:00-24:00"]),
      Week(
        name: "周日夜班值到周一早上", shifts: "周一至周六 00:00-24:00 甲；周日 22:00-06:00 乙",
        open: ["周日 00:00-22:00"]),
      Week(
        name: "两班重叠", shifts: "每天 00:00-13:00 甲；每天 12:00-23:00 乙", open: ["每天 23:00-24:00"]),
      Week(name: "一整天的班从早上八点起", shifts: "每天 08:00-08:00 甲", open: []),
    ])
  func hours(_ test: Week) throws {
    let grid = Grid(id: "G-1", name: "甲", shifts: try Shift.list(test.shifts))
    #expect(grid.uncoveredHours == test.open)
  }

  @Test("随机的排班，与逐分钟数的一致", arguments: 1...40)
  func property(_ seed: Int) throws {
    var state = UInt64(seed)
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let shifts = (0..<draw(6)).map { _ in
      let first = 1 + draw(7)
      return Shift(
        days: first...(first + draw(8 - first)), from: 30 * draw(48), to: 30 * (1 + draw(48)), member: "甲")
    }
    var covered = [Bool](repeating: false, count: 7 * 1440)
    for shift in shifts {
      for day in shift.days {
        let length = shift.to > shift.from ? shift.to - shift.from : shift.to + 1440 - shift.from
        for minute in 0..<length { covered[((day - 1) * 1440 + shift.from + minute) % covered.count] = true }
      }
    }
    let open = Grid(id: "G-1", name: "甲", shifts: shifts).uncoveredHours
    #expect(open.isEmpty == covered.allSatisfy(\.self), "种子 \(seed) \(shifts) \(open)")
    #expect(minutes(open) == covered.count { !$0 }, "种子 \(seed) \(shifts) \(open)")
  }

  /// The minutes of lines such as 周六至周日 18:00-24:00、00:00-06:00, counted from the text alone.
  private func minutes(_ lines: [String]) -> Int {
    let names = ["周一", "周二", "周三", "周四", "周五", "周六", "周日"]
    return lines.reduce(0) { sum, line in
      let words = line.split(separator: " ")
      let ends =
        words[0] == "每天"
        ? [0, 6] : words[0].split(separator: "至").compactMap { names.firstIndex(of: String($0)) }
      let days = (ends.last ?? 0) - (ends.first ?? 0) + 1
      let hours = words[1].split(separator: "、").reduce(0) { sum, part in
        let clock = part.split(whereSeparator: { $0 == "-" || $0 == ":" }).compactMap { Int($0) }
        return sum + clock[2] * 60 + clock[3] - clock[0] * 60 - clock[1]
      }
      return sum + days * hours
    }
  }

  @Test("没有网格的点位、没有网格长和管理单位的网格")
  func gaps() throws {
    let places = [
      Place(id: "P-1", name: "一路", kind: "主次干道", grid: "G-1"),
      Place(id: "P-2", name: "二路", kind: "主次干道", grid: "乙网格"), Place(id: "P-3", name: "三路", kind: "主次干道"),
      Place(id: "P-4", name: "四路", kind: "主次干道", grid: "北坡"),
      Place(id: "P-5", name: "五路", kind: "主次干道", retired: try day("2026-01-01")),
    ]
    let grids = [
      Grid(id: "G-1", name: "甲网格", unit: "U-1", chief: "张三"), Grid(id: "G-2", name: "乙网格"),
      Grid(id: "G-3", name: "旧网格", retired: try day("2026-01-01")),
    ]
    let gaps = GridGap.all(places: places, grids: grids)
    #expect(gaps.map(\.id) == ["P-3", "P-4", "G-2", "G-2"])
    #expect(
      gaps.map(\.kind) == [.placeWithoutGrid, .placeWithoutGrid, .gridWithoutChief, .gridWithoutUnit])
  }

  @Test("有一个网格排了班，没有排班的也是缺口")
  func shifts() throws {
    let grids = [
      Grid(id: "G-1", name: "甲", unit: "U-1", chief: "张三", shifts: try Shift.list("每天 00:00-24:00 张三")),
      Grid(id: "G-2", name: "乙", unit: "U-1", chief: "李四"),
    ]
    #expect(GridGap.all(places: [], grids: grids).map(\.kind) == [.gridWithoutShifts])
    #expect(GridGap.all(places: [], grids: Array(grids.dropFirst())).isEmpty)
  }
}
