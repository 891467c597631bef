import Testing

@testable import Creation

@Suite("网格")
struct GridTests {
  @Test("登记册里的写法")
  func coding() throws {
    let grid = Grid(
      id: "G-03", name: "东门街网格", kind: .strip, unit: "U-205", chief: "张三", chiefTitle: "街长",
      phone: "13900001111", retired: try day("2027-01-01"))
    let text =
      #"{"chief":"张三","chief_title":"街长","id":"G-03","kind":"strip","name":"东门街网格","#
      + #""phone":"13900001111","retired":"2027-01-01","unit":"U-205"}"#
    #expect(try json(grid) == text)
    #expect(try read(text) == grid)
  }

  @Test("没有说的：块状，叫网格长，没有管理单位")
  func least() throws {
    let grid = Grid(id: "G-1", name: "泉水网格")
    #expect(grid.kind == .block)
    #expect(grid.titleOfChief == "网格长")
    #expect(grid.unit == nil)
    #expect(try read(try json(grid)) == grid)
  }

  @Test("中山的三类网格")
  func kinds() {
    #expect(GridKind.allCases.map(\.key) == ["block", "strip", "institution"])
    #expect(GridKind.allCases.map { $0.title + "网格" } == ["块状网格", "条形网格", "单位型网格"])
  }

  @Test("称谓：楼长、街长、河长")
  func titles() {
    for title in ["楼长", "街长", "河长"] {
      #expect(Grid(id: "G-1", name: "甲", chiefTitle: title).titleOfChief == title)
    }
  }
}
