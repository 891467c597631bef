import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("登记册条目")
struct RegisterEntryTests {
  private let day = Known.day("2026-01-01")

  @Test("允许的键正是写出来的键")
  func allowsWhatItWrites() throws {
    let unit = Unit(
      id: "U-1", name: "甲", kind: .area, parent: "U-2", group: "各区", liaison: "张三", phone: "1", weight: 1,
      retired: day)
    #expect(try keys(unit) == Unit.keys.sorted())
    let place = Place(
      id: "P-1", name: "乙", kind: "广场", address: "路", manager: "U-1", grid: "G", declared: true,
      facilities: ["座椅"], retired: day)
    #expect(try keys(place) == Place.keys.sorted())
    let grid = Grid(
      id: "G-1", name: "丁", kind: .strip, unit: "U-1", chief: "张三", chiefTitle: "街长", phone: "1",
      members: ["李四"], shifts: [Shift(days: 1...5, from: 480, to: 1080, member: "李四")], retired: day)
    #expect(try keys(grid) == Grid.keys.sorted())
    let category = Category(
      id: "C-1", name: "丙", limit: .days(7), severity: .major, lead: "U-1", leads: ["广场": "U-2"],
      supports: ["U-3"],
      retired: day)
    #expect(try keys(category) == Category.keys.sorted())
    var view = SavedView("督办", words: ["--overdue"])
    view.retired = day
    #expect(try keys(view) == SavedView.keys.sorted())
    var profile = ImportProfile(
      id: "12345", map: ["text": "内容"], create: ["unit"], dates: "dd/MM/yyyy", source: "12345",
      encoding: .gb18030,
      separator: .tab)
    profile.retired = day
    #expect(try keys(profile) == ImportProfile.keys.sorted())
  }

  @Test("导入方案、网格没有文件算空的")
  func mayBeMissing() throws {
    let office = try SmallOffice()
    #expect(try Snapshot(office.directory).register(ImportProfile.self).entries.isEmpty)
    #expect(try Snapshot(office.directory).register(Grid.self).entries.isEmpty)
    #expect(try Snapshot(office.directory).entry(Grid.self, "G-1") == nil)
  }

  @Test("文件名和编号开头")
  func namesFiles() {
    #expect(
      [Unit.file, Place.file, Grid.file, Category.file, SavedView.file, ImportProfile.file] == [
        "registers/units.json", "registers/places.json", "registers/grids.json", "registers/categories.json",
        "registers/views.json", "registers/profiles.json",
      ])
    #expect([Unit.prefix, Place.prefix, Grid.prefix, Category.prefix] == ["U-", "P-", "G-", "C-"])
  }

  private func keys(_ entry: some RegisterEntry) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: JSONEncoder().encode(entry)) as? [String: Any]
    return (object ?? [:]).keys.sorted()
  }
}
