import Creation
import Testing

@testable import CreationStore

@Suite("查一条登记")
struct RegisterLookupTests {
  @Test("用索引查与读全册查，任何词都一样")
  func agreesWithTheWholeRegister() throws {
    var chance = Chance()
    let office = try SmallOffice()
    for _ in 0..<60 {
      try Disk.write(OddRegister.text(&chance, count: 0...12), to: office.path("registers/units.json"))
      RegisterIndex.rebuild(office.directory, register: Unit.file, list: Unit.plural)
      let snapshot = try office.snapshot()
      let register = try snapshot.register(Unit.self)
      let words =
        OddRegister.names + (0...12).map { "U-\($0)" } + [
          chance.oddText(upTo: 2), "没有", "\u{E9}", "\u{8C48}",
        ]
      for word in words {
        #expect(try snapshot.entry(Unit.self, word) == register.find(word), "「\(word)」\(chance)")
      }
    }
  }

  @Test("那一条写坏了：点名文件和位置")
  func namesABrokenEntry() throws {
    let office = try SmallOffice()
    let file = office.path("registers/units.json")
    let broken = try Disk.text(file).split(separator: "district").joined(separator: "distrikt")
    try Disk.write(broken, to: file)
    for hasIndex in [false, true] {
      if hasIndex { RegisterIndex.rebuild(office.directory, register: Unit.file, list: Unit.plural) }
      let error = #expect(throws: Problem.self) { try office.snapshot().entry(Unit.self, "城东区") }
      #expect(error?.site == .path(file: "registers/units.json", path: "units[0].kind"))
    }
  }

  @Test("没有登记册文件：谁也没有")
  func findsNothingWithoutAFile() throws {
    let office = try SmallOffice()
    try Disk.remove(office.path("registers/units.json"))
    let snapshot = try office.snapshot()
    #expect(try snapshot.entry(Unit.self, "U-101") == nil)
    #expect(try snapshot.names(Unit.self) == [:])
  }

  @Test("读的人不写索引")
  func readersWriteNothing() throws {
    let office = try SmallOffice()
    let before = try Disk.tree(office.directory.root)
    _ = try office.snapshot().entry(Unit.self, "城东区")
    _ = try office.snapshot().names(Place.self)
    #expect(try Disk.tree(office.directory.root) == before)
  }
}
