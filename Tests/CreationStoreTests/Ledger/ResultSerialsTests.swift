import Creation
import Testing

@testable import CreationStore

@Suite("测评结果顺序号")
struct ResultSerialsTests {
  private let office: SmallOffice
  private var cache: String { office.path(".cache/serial-2026-10") }

  init() throws {
    office = try SmallOffice()
    try office.post((1...3).map { .reported("F202610-000\($0)", on: "2026-10-05") })
    try office.post(
      results: [
        .recorded("R202610-0001", on: "2026-10-06"), .recorded("R202610-0002", on: "2026-10-06", item: "乙"),
      ],
      tx: 2)
  }

  /// The next numbers of a finding and of a result.
  private func next() throws -> [String] {
    var serials = Serials(try office.snapshot())
    let month = Known.month("2026-10")
    return [
      try serials.next(in: month).description, try serials.next(ResultID.self, in: month).description,
    ]
  }

  @Test("两种各数各的，互不打断")
  func series() throws {
    #expect(Disk.exists(cache))
    #expect(try next() == ["F202610-0004", "R202610-0003"])
    var serials = Serials(try office.snapshot())
    let month = Known.month("2026-10")
    let ids = [
      try serials.next(ResultID.self, in: month).description, try serials.next(in: month).description,
      try serials.next(ResultID.self, in: month).description, try serials.next(in: month).description,
    ]
    #expect(ids == ["R202610-0003", "F202610-0004", "R202610-0004", "F202610-0005"])
  }

  @Test("派生的号码没有了：重读流水；记一笔以后又有了，两种都对")
  func cacheLost() throws {
    try Disk.remove(cache)
    #expect(try next() == ["F202610-0004", "R202610-0003"])
    #expect(!Disk.exists(cache))
    try office.post(results: [.recorded("R202610-0003", on: "2026-10-07", item: "丙")], tx: 3)
    #expect(Disk.exists(cache))
    #expect(try next() == ["F202610-0004", "R202610-0004"])
    try office.post([.reported("F202610-0004", on: "2026-10-07")], tx: 4)
    #expect(try next() == ["F202610-0005", "R202610-0004"])
  }

  @Test("旧版写的派生号码（只有问题的）不认，重读流水")
  func olderCache() throws {
    let fields = try Disk.text(cache).split(separator: " ")
    let text = "\(fields[0]) \(fields[1]) 3"
    try Disk.write("\(text) \(HandLedger.crc(text.utf8))\n", to: cache)
    #expect(try next() == ["F202610-0004", "R202610-0003"])
  }

  @Test("作废、撤销都不还号")
  func keeps() throws {
    try office.post(results: [.voided("R202610-0002", on: "2026-10-07")], tx: 3)
    #expect(try next() == ["F202610-0004", "R202610-0003"])
    _ = try office.store.write(stamp: office.stamp(4)) {
      $0.undo("T1-0003", on: Known.moment("2026-11-05"), text: nil)
    }
    _ = try office.store.write(stamp: office.stamp(5)) {
      $0.undo("T1-0002", on: Known.moment("2026-11-05"), text: nil)
    }
    for hasCache in [true, false] {
      if !hasCache { try Disk.remove(cache) }
      #expect(try next() == ["F202610-0004", "R202610-0003"])
    }
  }

  @Test("补记一个小的号，大的仍是末号")
  func lowerNumber() throws {
    try office.post(results: [.recorded("R202610-0009", on: "2026-10-07", item: "丙")], tx: 3)
    try office.post(results: [.recorded("R202610-0005", on: "2026-10-08", item: "丁")], tx: 4)
    #expect(try next() == ["F202610-0004", "R202610-0010"])
  }

  @Test("号码用到头：说清楚，不崩溃；问题照编")
  func usedUp() throws {
    try office.post(results: [.recorded("R202610-2147483647", on: "2026-10-07", item: "丙")], tx: 3)
    var serials = Serials(try office.snapshot())
    let error = #expect(throws: Problem.self) {
      try serials.next(ResultID.self, in: Known.month("2026-10"))
    }
    #expect(error?.why?.contains("R202610-2147483647") == true)
    #expect(try serials.next(in: Known.month("2026-10")).description == "F202610-0004")
  }
}
