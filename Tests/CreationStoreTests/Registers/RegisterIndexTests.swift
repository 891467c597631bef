import Creation
import Testing

@testable import CreationStore

@Suite("登记册索引")
struct RegisterIndexTests {
  private let office: SmallOffice
  private var file: String { office.path("registers/units.json") }
  private var index: String { office.path(".cache/units.index") }

  init() throws {
    office = try SmallOffice()
    RegisterIndex.rebuild(office.directory, register: Unit.file, list: Unit.plural)
  }

  @Test("登记册没变就对得上，按编号和名称都指到那一条")
  func fits() throws {
    let bytes = try Disk.bytes(file)
    for (word, id) in [("U-101", "U-101"), ("城东区", "U-101"), ("U-201", "U-201"), ("市城管局", "U-201")] {
      let found = try opened { $0.candidates(word).map { Array(bytes[$0]) } }
      #expect(try found?.map { try JSONValue.parse($0)["id"]?.string } == [id])
    }
    #expect(try opened { $0.candidates("没有这个") } == [])
    #expect(try opened { $0.candidates("") } == [])
  }

  @Test("登记册一改就不算数：同样长短的手工改动也不行")
  func isStaleAfterAnEdit() throws {
    let text = try Disk.text(file)
    try Disk.write(text, to: file)
    #expect(try opened { _ in true } == nil)
    #expect(try office.snapshot().entry(Unit.self, "城东区")?.id == "U-101")
    try Disk.write(String(text.map { $0 == "东" ? "南" : $0 }), to: file)
    #expect(try office.snapshot().entry(Unit.self, "城东区") == nil)
    #expect(try office.snapshot().entry(Unit.self, "城南区")?.id == "U-101")
  }

  @Test("程序自己改了登记册，索引跟着新")
  func followsAWrite() throws {
    _ = try office.store.write(stamp: office.stamp()) { transaction in
      try transaction.put([Unit(id: "U-900", name: "新单位", kind: .area)], on: Known.moment("2026-11-06"))
    }
    #expect(try opened { $0.candidates("新单位").count } == 1)
    #expect(try office.snapshot().entry(Unit.self, "新单位")?.id == "U-900")
  }

  @Test("缺了、旧了，写的人顺手重做")
  func isRebuiltByTheNextWriter() throws {
    try Disk.remove(index)
    let unit = try office.store.write(stamp: office.stamp()) { try $0.entry(Unit.self, "城东区") }.value
    #expect(unit?.id == "U-101")
    #expect(try opened { _ in true } == true)
  }

  @Test("截短到任何长度：查得照样对")
  func survivesTruncation() throws {
    let whole = try Disk.bytes(index)
    for length in whole.indices {
      try Disk.write(Array(whole.prefix(length)), to: index)
      try expectRightAnswers("截到 \(length)")
    }
  }

  @Test("任何一个字节坏了：查得照样对，也不崩溃")
  func survivesDamage() throws {
    let whole = try Disk.bytes(index)
    for position in whole.indices {
      for value in [0xFF, whole[position] ^ 0x01] as [UInt8] {
        var damaged = whole
        damaged[position] = value
        try Disk.write(damaged, to: index)
        try expectRightAnswers("第 \(position) 字节改成 \(value)")
      }
    }
  }

  @Test("索引是符号链接：不理它")
  func ignoresALink() throws {
    try Disk.copy(index, to: office.scratch.at("outside"))
    try Disk.remove(index)
    try Disk.link(index, to: office.scratch.at("outside"))
    #expect(try opened { _ in true } == nil)
    try expectRightAnswers("链接")
  }

  private func expectRightAnswers(_ comment: Comment) throws {
    let snapshot = try office.snapshot()
    for (word, id) in [("城西区", "U-102"), ("U-201", "U-201"), ("没有这个", nil)] {
      #expect(try snapshot.entry(Unit.self, word)?.id.rawValue == id, comment)
    }
  }

  private func opened<Value>(_ body: (borrowing RegisterIndex) throws -> Value) throws -> Value? {
    let status = try #require(FileStatus(path: file))
    guard let index = RegisterIndex(office.directory, of: status, name: Unit.plural) else { return nil }
    return try body(index)
  }
}
