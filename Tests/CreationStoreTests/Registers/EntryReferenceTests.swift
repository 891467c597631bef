import Creation
import Testing

@testable import CreationStore

@Suite("登记册的引用")
struct EntryReferenceTests {
  @Test("每个引用写的字段都是文件里的键，登记册的类型对得上")
  func keys() {
    func expect<Entry: RegisterEntry>(_ type: Entry.Type, _ register: RegisterChange.Register) {
      #expect(type.register == register)
    }
    for register in RegisterChange.Register.allCases { expect(register.entry, register) }
  }

  @Test("一个、没有、几个、按类别的，都数得出")
  func named() {
    var category = Category(id: "C-1", name: "占道经营", lead: "U-1", leads: ["广场": "U-3", "农贸市场": "U-2"])
    category.supports = ["U-4", "U-5"]
    let named = Category.references.flatMap { reference in reference.named(category) }
    #expect(named.map(\.field) == ["lead", "leads.农贸市场", "leads.广场", "supports", "supports"])
    #expect(named.map(\.id) == ["U-1", "U-2", "U-3", "U-4", "U-5"])
    #expect(Category.references.flatMap { $0.named(Category(id: "C-2", name: "空")) }.isEmpty)
  }

  @Test("同一登记册里的引用是上级")
  func parents() {
    func fields<Entry: RegisterEntry>(_ type: Entry.Type, of entry: Entry) -> [String] {
      type.references.filter(\.isParent).flatMap { $0.named(entry) }.map(\.field)
    }
    var duty = Duty(id: "D-1", name: "一", list: "L-1", lead: "U-1")
    duty.parent = "D-2"
    #expect(fields(Duty.self, of: duty) == ["parent"])
    #expect(fields(Unit.self, of: Unit(id: "U-1", name: "一", kind: .area, parent: "U-2")) == ["parent"])
    #expect(fields(Place.self, of: Place(id: "P-1", name: "一", kind: "广场", manager: "U-2")) == [])
  }
}
