import Creation
import Testing

@testable import CreationStore

@Suite("登记册变动入账")
struct RegisterPostingTests {
  private let office: SmallOffice
  private let on = Known.moment("2026-11-06")

  init() throws { office = try SmallOffice() }

  @Test("新登记：整条入账")
  func postsANewEntry() throws {
    let changes = try put([Unit(id: "U-900", name: "新单位", kind: .area, weight: Points("0.5"))])
    #expect(changes.map(\.action) == [.added])
    #expect(changes.first?.was == nil)
    #expect(
      try members(changes.first?.now) == ["id": "U-900", "kind": "area", "name": "新单位", "weight": "0.5"])
    #expect(try posted() == changes)
  }

  @Test("改动：只记改了的，原来怎样、现在怎样")
  func postsExactlyWhatChanged() throws {
    let changes = try put([Unit(id: "U-102", name: "城西新区", kind: .district, group: "各区", liaison: "李四")])
    #expect(changes.map(\.action) == [.edited])
    #expect(try members(changes.first?.was) == ["name": "城西区", "parent": "U-101"])
    #expect(try members(changes.first?.now) == ["name": "城西新区", "liaison": "李四", "parent": "∅"])
    #expect(try posted() == changes)
    #expect(try office.snapshot().register(Unit.self)["U-102"]?.name == "城西新区")
    #expect(try office.snapshot().register(Unit.self).entries.count == 3)
  }

  @Test("停用是停用，停用后再改是改动")
  func postsRetirement() throws {
    var unit = Unit(id: "U-201", name: "市城管局", kind: .department, group: "市直部门", retired: on.day)
    #expect(try put([unit]).map(\.action) == [.retired])
    unit.liaison = "李四"
    #expect(try put([unit]).map(\.action) == [.edited])
    unit.retired = nil
    let changes = try put([unit])
    #expect(changes.map(\.action) == [.edited])
    #expect(try members(changes.first?.now) == ["retired": "∅"])
  }

  @Test("没有变化就什么也不写")
  func postsNothingUnchanged() throws {
    let before = try office.content()
    #expect(try put(try office.snapshot().register(Unit.self).entries) == [])
    #expect(try office.content() == before)
  }

  @Test("同一条给两遍：后一遍算数，只记一笔")
  func takesTheLaterOfTwo() throws {
    let changes = try put([
      Unit(id: "U-900", name: "旧名", kind: .area), Unit(id: "U-900", name: "新名", kind: .area),
    ])
    #expect(changes.count == 1)
    #expect(try office.snapshot().register(Unit.self)["U-900"]?.name == "新名")
    #expect(try posted() == changes)
    #expect(try office.problems() == [])
  }

  @Test("已月结的月份不收变动")
  func refusesClosedMonths() throws {
    try Disk.write("{}", to: office.path("months/2026-11/closing.json"))
    let before = try office.content()
    #expect(throws: Problem.self) { try put([Unit(id: "U-900", name: "新单位", kind: .area)]) }
    #expect(try office.content() == before)
  }

  @Test("随机改动：原来的加上变动正是现在的")
  func addsUp() throws {
    var chance = Chance()
    for _ in 0..<25 {
      let office = try SmallOffice()
      let old = random(&chance)
      let new = random(&chance)
      _ = try put([old], in: office)
      let changes = try put([new], in: office)
      let whole = try members(String(decoding: try JSONDocument.line(old), as: UTF8.self))
      var sum = whole
      for (key, value) in try members(changes.first?.was ?? "{}") {
        #expect(whole[key] == value, "\(chance)")
      }
      for (key, value) in try members(changes.first?.now ?? "{}") {
        #expect(sum[key] != value, "没变的不记：\(key) \(chance)")
        sum[key] = value == "∅" ? nil : value
      }
      let wanted = try members(String(decoding: try JSONDocument.line(new), as: UTF8.self))
      #expect(sum == wanted, "\(chance)")
    }
  }

  private func put(_ units: [Unit], in other: SmallOffice? = nil) throws -> [RegisterChange] {
    let office = other ?? self.office
    return try office.store.write(stamp: office.stamp()) { try $0.put(units, on: on) }.value
  }

  private func posted() throws -> [RegisterChange] {
    try office.postings().compactMap { if case .register(let change) = $0.body { change } else { nil } }
  }

  private func random(_ chance: inout Chance) -> Unit {
    Unit(
      id: "U-900", name: chance.oddText(upTo: 2), kind: chance.one(of: UnitKind.allCases, else: .area),
      parent: chance.one(of: [nil, "U-101", "U-102"], else: nil),
      group: chance.one(of: [nil, "各区"], else: nil),
      liaison: chance.one(of: [nil, "李\"四"], else: nil),
      weight: chance.one(of: [nil, 1, Points("0.25")], else: nil),
      retired: chance.one(of: [nil, on.day], else: nil))
  }

  /// The members of a JSON object, each value as a text, null as ∅.
  private func members(_ json: String?) throws -> [String: String] {
    let value = try JSONValue.parse(Array((json ?? "").utf8))
    return Dictionary(
      uniqueKeysWithValues: (value.members ?? []).map { member in
        let text = member.value.string ?? String(decoding: member.value.bytes, as: UTF8.self)
        return (member.key, member.value == .null ? "∅" : text)
      })
  }
}
