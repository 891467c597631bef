import Creation
import Testing

@testable import CreationStore

@Suite("新建数据目录")
struct StoreCreateTests {
  private let scratch: Scratch
  private let stamp = Posting.Stamp(
    at: Known.instant("2026-11-01T08:00:00+08:00"), by: "张三", tx: "T1-0001")

  init() throws { scratch = try Scratch() }

  @Test("写好机构、登记册、放假安排、考评办法，检查无误")
  func laysOut() throws {
    let directory = DataDirectory(root: scratch.at("甲/数据"))
    let office = Office(name: "某区创城办", code: "某创城办", level: .district)
    try Store.create(directory, office, stamp: stamp)
    let snapshot = try Snapshot(directory)
    #expect(try snapshot.office() == office)
    #expect(try snapshot.register(Unit.self).entries.isEmpty)
    #expect(try snapshot.rulebooks() == [.standard])
    #expect(try snapshot.calendarYears().contains(2026))
    #expect(try Check.all.flatMap { try $0.problems(snapshot) } == [])
    #expect(try Disk.mode(directory.path("ledger")) == Disk.allowed(0o750))
    #expect(try Disk.mode(directory.path("office.json")) == Disk.allowed(0o640))
  }

  @Test("已有数据的目录不动")
  func refusesWhereThereIsOne() throws {
    let office = try SmallOffice()
    let before = try Disk.tree(office.directory.root)
    let error = #expect(throws: Problem.self) {
      try Store.create(office.directory, Office(name: "别家", code: "别", level: .city), stamp: stamp)
    }
    #expect(error?.what == "这里已有数据目录")
    #expect(try Disk.tree(office.directory.root) == before)
  }

  @Test("轮到自己时别人刚建好：不覆盖")
  func neverOverwritesAnotherCreation() async throws {
    for _ in 0..<5 {
      let directory = DataDirectory(root: scratch.at("同时/\(UInt64.random(in: 0...UInt64.max))"))
      let stamp = stamp
      let made = await withTaskGroup(of: String?.self) { group in
        for name in ["甲", "乙", "丙"] {
          group.addTask {
            let office = Office(name: name, code: name, level: .city)
            do { try Store.create(directory, office, stamp: stamp) } catch { return nil }
            return name
          }
        }
        return await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
      }
      #expect(made.count == 1)
      #expect(try Snapshot(directory).office().name == made.first)
    }
  }

  @Test("上一次新建被打断：再建一次就好")
  func finishesAnInterruptedCreation() throws {
    let directory = DataDirectory(root: scratch.at("数据"))
    let office = Office(name: "某区创城办", code: "某创城办", level: .district)
    let steps = [("calendar/2026.json", "{}"), ("office.json", "{}")].map {
      Journal.Order(action: .replace, file: $0, before: 0, bytes: Array($1.utf8))
    }
    for folder in ["ledger", "calendar"] { try Folder.create(directory.path(folder)) }
    let whole = DataDirectory(root: scratch.at("另一处"))
    try Store.create(whole, office, stamp: stamp)
    let orders = try steps.map { step in
      var step = step
      step.bytes = try Disk.bytes(whole.path(step.file))
      return step
    }
    try Journal.write(tx: "T1-0000", steps: orders, directory)
    #expect(!directory.holdsOffice)
    try Store.create(directory, office, stamp: stamp)
    #expect(try Snapshot(directory).office() == office)
  }
}
