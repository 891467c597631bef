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

  @Test("上级绕成圈：圈上的都说，挂在圈上的不说", arguments: [1, 2, 3, 50])
  func findsCircles(length: Int) throws {
    let circle = (0..<length).map { number in
      unit("U-\(number)", parent: "U-\((number + 1) % length)")
    }
    let register = RegisterFile(
      circle + [unit("U-x", parent: "U-0"), unit("U-y", parent: "U-x"), unit("U-z", parent: nil)])
    _ = try office.store.write(stamp: office.stamp()) { try $0.replace(register) }
    let problems = try Check.references(office.snapshot()).filter { $0.what == "上级单位绕成了圈" }
    #expect(
      Set(problems.compactMap(\.site)) == Set(circle.map { .path(file: Unit.file, path: "\($0.id).parent") }))
  }

  private func unit(_ id: String, parent: String?) -> Unit {
    Unit(id: UnitID(rawValue: id), name: id, kind: .area, parent: parent.map(UnitID.init(rawValue:)))
  }
}
