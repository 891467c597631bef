import Creation
import Testing

@testable import CreationStore

@Suite("登记册")
struct RegisterFileTests {
  private let office: SmallOffice
  private var file: String { office.path("registers/units.json") }

  init() throws { office = try SmallOffice() }

  @Test("按编号排好，同一编号留后一个")
  func ordersEntries() {
    let register = RegisterFile([unit("U-2", "乙"), unit("U-1", "甲"), unit("U-2", "新乙")])
    #expect(register.entries.map(\.name) == ["甲", "新乙"])
    #expect(register["U-2"]?.name == "新乙")
    #expect(register["U-3"] == nil)
  }

  @Test(
    "按编号或名称找",
    arguments: [
      ("U-1", "U-1"), ("甲", "U-1"), ("乙", nil), ("丙", "U-5"), ("丁", nil), ("戊", nil), ("己", "U-1x"),
      ("没有", nil),
      ("", nil), ("u-1", nil), ("甲 ", nil), ("U-9", "U-9"),
    ])
  func finds(word: String, id: String?) {
    let gone = Known.day("2026-01-01")
    let register = RegisterFile([
      unit("U-1", "甲"), unit("U-2", "乙"), unit("U-3", "乙"), unit("U-4", "丙", retired: gone), unit("U-5", "丙"),
      unit("U-6", "丁", retired: gone), unit("U-7", "丁", retired: gone), unit("U-8", "戊"), unit("U-8x", "戊"),
      unit("U-1x", "己", retired: gone), unit("U-9", "U-8"), unit("U-a", "U-9"),
    ])
    #expect(register.find(word)?.id.rawValue == id)
  }

  @Test("登记、改动之后是新的一册")
  func merges() {
    let register = RegisterFile([unit("U-1", "甲"), unit("U-2", "乙")])
    let merged = register.merging([unit("U-2", "新乙"), unit("U-0", "零")])
    #expect(merged.entries.map(\.name) == ["零", "甲", "新乙"])
    #expect(register.entries.map(\.name) == ["甲", "乙"])
  }

  @Test("还没有文件就是空的一册")
  func isEmptyWithoutAFile() throws {
    try Disk.remove(file)
    #expect(try office.snapshot().register(Unit.self).entries.isEmpty)
  }

  @Test("写的读得回来，别的程序也读得懂")
  func roundTrips() throws {
    var chance = Chance()
    let units = (0..<40).map { number in
      Unit(
        id: UnitID(rawValue: "U-\(number)" + chance.oddText(upTo: 2)), name: chance.oddText(upTo: 4),
        kind: .area,
        parent: "U-0", group: "组\"", liaison: chance.oddText(upTo: 2), weight: Points("1.25"),
        retired: Known.day("2026-01-01"))
    }
    let register = RegisterFile(units)
    _ = try office.store.write(stamp: office.stamp()) { try $0.replace(register) }
    #expect(try office.snapshot().register(Unit.self).entries == register.entries, "\(chance)")
  }

  private func unit(_ id: UnitID, _ name: String, retired: Day? = nil) -> Unit {
    Unit(id: id, name: name, kind: .area, retired: retired)
  }
}
