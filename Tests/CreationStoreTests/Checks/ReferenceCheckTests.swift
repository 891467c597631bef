import Creation
import Testing

@testable import CreationStore

@Suite("检查登记册引用")
struct ReferenceCheckTests {
  private let office: SmallOffice

  init() throws { office = try SmallOffice() }

  @Test(
    "指向没有登记的单位，每一处都说",
    arguments: [
      ("registers/units.json", "\"parent\":\"U-101\"", "\"parent\":\"U-404\"", "U-102.parent"),
      ("registers/places.json", "\"manager\":\"U-101\"", "\"manager\":\"U-404\"", "P-001.manager"),
      ("registers/categories.json", "\"lead\":\"U-201\"", "\"lead\":\"U-404\"", "C-01.lead"),
      ("registers/categories.json", "\"广场\":\"U-102\"", "\"广场\":\"U-404\"", "C-01.leads.广场"),
      ("registers/categories.json", "\"supports\":[]", "\"supports\":[\"U-201\",\"U-404\"]", "C-01.supports"),
    ])
  func findsDanglingReferences(file: String, old: String, new: String, path: String) throws {
    let text = try Disk.text(office.path(file))
    let edited = text.split(separator: old, omittingEmptySubsequences: false).joined(separator: new)
    #expect(edited != text)
    try Disk.write(edited, to: office.path(file))
    let problems = try Check.references(office.snapshot())
    #expect(problems.map(\.site) == [.path(file: file, path: path)])
    #expect(problems.map(\.value) == ["U-404"])
    #expect(problems.allSatisfy { $0.advice.hasPrefix("请") })
  }

  @Test("完好的一个也不说")
  func isSilentOnGoodRegisters() throws {
    #expect(try Check.references(office.snapshot()) == [])
  }

  /// The office with a grid word on its first place, and with grids on file where there are any.
  private func problems(grid word: String, grids: [Grid]) throws -> [Problem] {
    let file = office.path(Place.file)
    let text = try Disk.text(file).replacing(#""manager":"U-101""#, with: #""grid":"\#(word)""#)
    try Disk.write(text, to: file)
    if !grids.isEmpty {
      _ = try office.store.write(stamp: office.stamp()) { try $0.replace(RegisterFile(grids)) }
    }
    return try Check.references(office.snapshot())
  }

  @Test("没有网格登记册的，点位的网格写什么都行")
  func bareGridWords() throws {
    #expect(try problems(grid: "泉水一格", grids: []) == [])
    try Disk.write(#"{"format":1,"grids":[]}"#, to: office.path(Grid.file))
    #expect(try Check.references(office.snapshot()) == [], "登记册是空的也一样")
  }

  @Test("点位写网格的编号或名称都算登记了", arguments: ["G-1", "泉水网格"])
  func knownGrids(word: String) throws {
    #expect(try problems(grid: word, grids: [Grid(id: "G-1", name: "泉水网格", unit: "U-101")]) == [])
  }

  @Test("有了网格登记册，点位的网格没有登记、分不清，网格的单位没有登记，都说")
  func unknownGrids() throws {
    let grids = [
      Grid(id: "G-1", name: "泉水网格"), Grid(id: "G-2", name: "泉水网格"),
      Grid(id: "G-3", name: "书院网格", unit: "U-404"),
    ]
    let site = Problem.Site.path(file: Place.file, path: "P-001.grid")
    let dangling = Problem.Site.path(file: Grid.file, path: "G-3.unit")
    let unknown = try problems(grid: "泉水", grids: grids)
    #expect(unknown.map(\.what) == ["指向没有登记的责任单位", "没有登记的网格"])
    #expect(unknown.map(\.site) == [dangling, site])
    #expect(unknown.map(\.value) == ["U-404", "泉水"])
    let text = try Disk.text(office.path(Place.file)).replacing(#""泉水""#, with: #""泉水网格""#)
    try Disk.write(text, to: office.path(Place.file))
    let shared = try Check.references(office.snapshot())
    #expect(shared.map(\.what) == ["指向没有登记的责任单位", "有几个网格叫这个名称"])
    #expect(shared.last?.site == site)
    #expect(shared.last?.why == "同名的有 G-1、G-2")
  }

  @Test("上级绕成圈：圈上的都说，挂在圈上的不说", arguments: [1, 2, 3, 50])
  func findsCircles(length: Int) throws {
    let circle = (0..<length).map { number in
      unit("U-\(number)", parent: "U-\((number + 1) % length)")
    }
    let register = RegisterFile(
      circle + [unit("U-x", parent: "U-0"), unit("U-y", parent: "U-x"), unit("U-z", parent: nil)])
    _ = try office.store.write(stamp: office.stamp()) { try $0.replace(register) }
    let problems = try Check.references(office.snapshot()).filter { $0.what == "上级绕成了圈" }
    #expect(
      Set(problems.compactMap(\.site)) == Set(circle.map { .path(file: Unit.file, path: "\($0.id).parent") }))
  }

  /// An entry that names something that is not on file, by each of its references.
  struct Dangling: Sendable, CustomTestStringConvertible {
    var path: String
    var put: @Sendable (inout Transaction) throws -> Void

    var testDescription: String { path }

    init<Entry: RegisterEntry>(
      _ field: String, _ entry: Entry, _ change: @escaping @Sendable (inout Entry) -> Void
    ) {
      path = "\(Entry.file) \(entry.id).\(field)"
      put = { transaction in
        var entry = entry
        change(&entry)
        try transaction.replace(RegisterFile([entry]))
      }
    }
  }

  static let duty = Duty(id: "D-1", name: "施划停车位", list: "L-1", lead: "U-101")
  static let indicator = Indicator(id: "Ⅲ-92", name: "公益广告占比")
  static let routine = Routine(id: "J-1", name: "周巡查")
  static let plan = InspectionPlan(id: "B-1", name: "第一组")
  static let honour = Honour(id: "H-1", name: "市图书馆")

  static var link: Link {
    var link = Link(id: "K-1", name: "政务环境")
    link.person = "慕容谦"
    return link
  }

  static let danglings = [
    Dangling("list", duty) { $0.list = "X-404" }, Dangling("lead", duty) { $0.lead = "X-404" },
    Dangling("supports", duty) { $0.supports = ["U-102", "X-404"] },
    Dangling("indicator", duty) { $0.indicator = "X-404" }, Dangling("parent", duty) { $0.parent = "X-404" },
    Dangling("parent", indicator) { $0.parent = "X-404" }, Dangling("lead", indicator) { $0.lead = "X-404" },
    Dangling("supports", indicator) { $0.supports = ["X-404"] },
    Dangling("units", routine) { $0.units = ["U-101", "X-404"] },
    Dangling("places", plan) { $0.places = ["P-001", "X-404"] },
    Dangling("routine", plan) { $0.routine = "X-404" },
    Dangling("unit", link) { $0.unit = "X-404" }, Dangling("community", link) { $0.community = "X-404" },
    Dangling("place", link) { $0.place = "X-404" }, Dangling("grid", link) { $0.grid = "X-404" },
    Dangling("unit", honour) { $0.unit = "X-404" },
  ]

  @Test("新的登记册，指向没有登记的，每一种引用都说", arguments: danglings)
  func newRegisters(_ dangling: Dangling) throws {
    _ = try office.store.write(stamp: office.stamp()) { transaction in
      try transaction.replace(RegisterFile([DutyList(id: "L-1", name: "短板项目清单")]))
      try dangling.put(&transaction)
    }
    let problems = try Check.references(office.snapshot())
    #expect(problems.map { "\($0.site?.description ?? "")" } == [dangling.path])
    #expect(problems.map(\.value) == ["X-404"])
  }

  @Test("事项、指标的上级绕成圈也说")
  func otherCircles() throws {
    _ = try office.store.write(stamp: office.stamp()) { transaction in
      try transaction.replace(RegisterFile([DutyList(id: "L-1", name: "短板项目清单")]))
      try transaction.replace(
        RegisterFile([
          Indicator(id: "Ⅰ-1", name: "甲", parent: "Ⅱ-1"), Indicator(id: "Ⅱ-1", name: "乙", parent: "Ⅰ-1"),
          Indicator(id: "Ⅲ-1", name: "丙", parent: "Ⅱ-1"),
        ]))
      var duty = Self.duty
      duty.parent = "D-1"
      try transaction.replace(RegisterFile([duty]))
    }
    let problems = try Check.references(office.snapshot())
    #expect(Set(problems.map(\.what)) == ["上级绕成了圈"])
    #expect(
      problems.compactMap { $0.site?.description } == [
        "registers/duties.json D-1.parent", "registers/indicators.json Ⅰ-1.parent",
        "registers/indicators.json Ⅱ-1.parent",
      ])
  }

  @Test("手工写的挂钩缺了该写的")
  func linkFaults() throws {
    _ = try office.store.write(stamp: office.stamp()) { transaction in
      try transaction.replace(RegisterFile([Link(id: "K-1", name: "政务环境")]))
    }
    let problems = try Check.references(office.snapshot())
    #expect(problems.map { $0.site?.description } == ["registers/links.json K-1.person"])
  }

  private func unit(_ id: String, parent: String?) -> Unit {
    Unit(id: UnitID(rawValue: id), name: id, kind: .area, parent: parent.map(UnitID.init(rawValue:)))
  }
}
