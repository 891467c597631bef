import Creation
import Testing

@testable import CreationStore

@Suite("登记册的沿革")
struct RegisterHistoryTests {
  private let office: SmallOffice

  init() throws { office = try SmallOffice() }

  /// Puts a state of the place on file on a day, as a command of its own.
  private func put(_ place: Place, on day: String, tx number: Int) throws {
    let stamp = Posting.Stamp(
      at: Known.instant("\(day)T09:00:00+08:00"), by: "张三", tx: TransactionID(rawValue: "T-\(number)"))
    _ = try office.store.write(stamp: stamp) { _ = try $0.put([place], on: Known.moment(day)) }
  }

  private func history(_ id: PlaceID = "P-900") throws -> RegisterHistory<Place> {
    let snapshot = try office.snapshot()
    return try snapshot.history(of: try #require(try snapshot.register(Place.self)[id]))
  }

  @Test("每一步前后的样子，和逐日记下的一样", arguments: [1, 2, 3, 20260, 77])
  func everyDay(seed: UInt64) throws {
    var chance = SeededGenerator(seed: seed)
    var place = Place(id: "P-900", name: "新广场", kind: "广场")
    var states: [(day: String, place: Place)] = []
    for number in 1...9 {
      switch chance.next() % 5 {
      case 0: place.address = place.address == nil ? "东湖路\(number)号" : nil
      case 1: place.manager = place.manager == nil ? "U-101" : nil
      case 2: place.facilities = number % 2 == 0 ? [] : ["座椅", "路灯\(number)"]
      case 3: place.declared.toggle()
      default: place.name = "广场\(number)"
      }
      let day = "2026-09-0\(number)"
      try put(place, on: day, tx: number)
      states.append((day, place))
    }
    let history = try history()
    #expect(history.isUnbroken, "种子 \(seed)")
    for (day, state) in states { #expect(history.entry(on: Known.day(day)) == state, "种子 \(seed) \(day)") }
    #expect(history.entry(on: Known.day("2026-08-31")) == nil)
    #expect(history.entry(on: Known.day("2027-01-01")) == place)
    #expect(history.steps.first?.action == .added && history.steps.first?.before == nil)
    for (earlier, later) in zip(history.steps, history.steps.dropFirst()) {
      #expect(earlier.after == later.before)
    }
  }

  @Test("撤销了的变动和撤销本身都不算")
  func undone() throws {
    var place = Place(id: "P-900", name: "新广场", kind: "广场")
    try put(place, on: "2026-09-01", tx: 1)
    place.name = "写错了"
    try put(place, on: "2026-09-02", tx: 2)
    let stamp = Posting.Stamp(
      at: Known.instant("2026-09-03T09:00:00+08:00"), by: "张三", tx: "T-3")
    _ = try office.store.write(stamp: stamp) {
      _ = try $0.undo("T-2", on: Known.moment("2026-09-03"), text: nil)
    }
    let history = try history()
    #expect(history.steps.map(\.action) == [.added])
    #expect(history.entry(on: Known.day("2026-09-02"))?.name == "新广场")
    #expect(history.isUnbroken)
  }

  @Test("没有记过账的，一直是现在的样子")
  func unposted() throws {
    let history = try history("P-001")
    #expect(history.steps.isEmpty)
    #expect(history.entry(on: Known.day("2020-01-01"))?.name == "中心农贸市场")
  }

  @Test("手工改过文件的，说得出")
  func byHand() throws {
    try put(Place(id: "P-900", name: "新广场", kind: "广场", address: "东湖路1号"), on: "2026-09-01", tx: 1)
    let file = office.path(Place.file)
    try Disk.write(try Disk.text(file).replacing("东湖路1号", with: "东湖路2号"), to: file)
    #expect(try history().isUnbroken == false)
  }
}
