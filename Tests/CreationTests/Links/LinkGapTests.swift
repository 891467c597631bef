import Testing

@testable import Creation

@Suite("挂钩缺口")
struct LinkGapTests {
  private let today = Day(year: 2026, month: 11, day: 21) ?? Day(number: 0)
  private let units = [
    Unit(id: "U-1", name: "泉水社区", kind: .community), Unit(id: "U-2", name: "书院社区", kind: .community),
    Unit(id: "U-3", name: "龙泉街道", kind: .subdistrict),
    Unit(id: "U-4", name: "撤了的社区", kind: .community, retired: Day(number: 0)),
  ]

  private func gaps(
    _ links: [Link], _ places: [Place] = [], _ grids: [Grid] = []
  ) -> [String] {
    LinkGap.all(links: links, units: units, places: places, grids: grids, on: today)
      .map { "\($0.kind.title) \($0.id)" }
  }

  private func link(_ kind: LinkKind, _ change: (inout Link) -> Void = { _ in }) -> Link {
    var link = Link(id: "K-1", name: "政务环境", kind: kind)
    change(&link)
    return link
  }

  @Test("一条领导、部门挂钩也没有的，不查社区和点位；路段包干不算")
  func none() {
    let place = Place(id: "P-1", name: "路", kind: "主次干道", declared: true)
    #expect(gaps([], [place]) == [])
    #expect(gaps([link(.section) { $0.unit = "U-3" }], [place]) == [])
  }

  @Test("领导和部门都算；挂街道的不算挂了社区；停用的单位不查")
  func communities() {
    #expect(
      gaps([
        link(.leader) {
          $0.community = "U-1"; $0.person = "甲"
        }
      ]) == ["社区无人挂钩 U-2"])
    #expect(
      gaps([
        link(.department) {
          $0.community = "U-2"; $0.unit = "U-3"
        }
      ]) == ["社区无人挂钩 U-1"])
    #expect(
      gaps([
        link(.department) {
          $0.community = "U-3"; $0.unit = "U-9"
        }
      ]) == [
        "社区无人挂钩 U-1", "社区无人挂钩 U-2",
      ])
  }

  @Test(
    "停用的挂钩从停用那天起不算，当天也不算", arguments: [("2026-11-20", false), ("2026-11-21", false), ("2026-11-22", true)])
  func retired(day: String, holds: Bool) {
    let ended = link(.department) {
      $0.community = "U-1"; $0.retired = Day(day)
    }
    let other = link(.department) { $0.community = "U-2" }
    #expect(gaps([ended, other]) == (holds ? [] : ["社区无人挂钩 U-1"]))
  }

  @Test("点位：本身、网格、管理单位、网格的管理单位，挂了一个就算；没有申报的不查")
  func places() {
    let grids = [Grid(id: "G-1", name: "泉水网格", unit: "U-1"), Grid(id: "G-2", name: "书院网格")]
    let places = [
      Place(id: "P-1", name: "甲", kind: "广场", declared: true),
      Place(id: "P-2", name: "乙", kind: "广场", grid: "书院网格", declared: true),
      Place(id: "P-3", name: "丙", kind: "广场", manager: "U-2", declared: true),
      Place(id: "P-4", name: "丁", kind: "广场", grid: "G-1", declared: true),
      Place(id: "P-5", name: "戊", kind: "广场"),
    ]
    let whole = ["申报点位无人挂钩 P-1", "申报点位无人挂钩 P-2", "申报点位无人挂钩 P-3", "申报点位无人挂钩 P-4"]
    let base = [link(.leader) { $0.person = "甲" }]
    let communities = ["社区无人挂钩 U-1", "社区无人挂钩 U-2"]
    #expect(gaps(base, places, grids) == communities + whole)
    let ways: [(String, (inout Link) -> Void)] = [
      ("P-1", { $0.place = "P-1" }), ("P-2", { $0.grid = "G-2" }), ("P-3", { $0.community = "U-2" }),
      ("P-4", { $0.community = "U-1" }), ("P-4", { $0.grid = "G-1" }),
    ]
    for (id, change) in ways {
      let left = gaps(base + [link(.department, change)], places, grids).filter { $0.contains("点位") }
      #expect(left == whole.filter { !$0.hasSuffix(id) }, "\(id)")
    }
    let section = gaps(
      base + [
        link(.section) {
          $0.place = "P-1"; $0.unit = "U-3"
        }
      ], places, grids)
    #expect(section == communities + whole.dropFirst())
  }

  @Test("只写名称的领导挂钩停用了，没有同名的在用，就是缺口；后停用的为准")
  func subjects() {
    let first = link(.leader) {
      $0.person = "甲"; $0.retired = Day("2026-01-31")
    }
    let second = link(.leader) {
      $0.id = "K-2"; $0.person = "乙"; $0.retired = Day("2026-09-30")
    }
    let third = link(.leader) {
      $0.id = "K-3"; $0.person = "丙"
    }
    #expect(gaps([first, second]) == ["没有联系领导 K-2"])
    #expect(gaps([first, second, third]).filter { $0.contains("领导 K") } == [])
    let village = link(.leader) {
      $0.person = "甲"; $0.community = "U-1"; $0.retired = Day("2026-01-31")
    }
    #expect(gaps([village]) == [])
  }

  @Test("门前三包的点位要有签了日期的责任书")
  func frontages() {
    let shops = ["P-1", "P-2", "P-3"].map { Place(id: PlaceID(rawValue: $0), name: $0, kind: .frontage) }
    let signed = link(.frontage) {
      $0.place = "P-1"; $0.since = Day("2026-03-12")
    }
    let unsigned = link(.frontage) { $0.place = "P-2" }
    let all = LinkGap.all(links: [signed, unsigned], units: units, places: shops, grids: [], on: today)
    #expect(all.map(\.id) == ["P-2", "P-3"])
    #expect(all.map(\.detail) == ["责任书没有签约日期", "没有责任书"])
  }
}
