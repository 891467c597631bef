import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("流水校验")
struct LedgerSumTests {
  private let office: SmallOffice
  private let october = Period(Known.month("2026-10")...Known.month("2026-10"))

  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported("F202609-0001", on: "2026-09-25"), .reported("F202610-0001", on: "2026-10-05"),
    ])
    try office.post(
      [.reported("F202610-0002", on: "2026-10-20"), .reported("F202610-0003", on: "2026-10-21")], tx: 2)
  }

  /// The lines of the ledger that a test picks by hand, as they stand in the files.
  private func sum(_ picks: (String) -> Bool) throws -> LedgerSum {
    var lines: [String] = []
    for month in ["2026-09", "2026-10"] {
      lines += try Disk.text(office.path("ledger/\(month).jsonl")).split(separator: "\n").map(String.init)
        .filter(picks)
    }
    return LedgerSum(
      lines: lines.count,
      sha256: SHA256.fingerprint(lines.joined(separator: "\n").utf8 + (lines.isEmpty ? [] : [10])))
  }

  @Test("整月的就是那个文件的全部字节")
  func wholeMonth() throws {
    let sum = try office.snapshot().ledgerSum(of: october)
    #expect(sum.lines == 3)
    #expect(sum.sha256 == SHA256.fingerprint(try Disk.bytes(office.path("ledger/2026-10.jsonl"))))
  }

  @Test("考评月跨两个文件：只算其间的行")
  func cutMonth() throws {
    let days = try #require(Period(first: Known.day("2026-09-21"), last: Known.day("2026-10-20")))
    let wanted = try sum { !$0.contains(#""on":"2026-10-21""#) }
    #expect(wanted.lines == 3)
    #expect(try office.snapshot().ledgerSum(of: days) == wanted)
  }

  @Test("撤销的命令不算在内")
  func withoutUndone() throws {
    let named: TransactionID? = TransactionID(rawValue: "T1-0002")
    _ = try office.store.write(stamp: office.stamp(9)) {
      try $0.undo(named, on: Known.moment("2026-10-30"), text: nil)
    }
    let wanted = try sum { $0.contains("T1-0001") && $0.contains("F202610") }
    #expect(wanted.lines == 1)
    #expect(try office.snapshot().ledgerSum(of: october) == wanted)
  }

  @Test("没有流水的月份")
  func emptyMonth() throws {
    let sum = try office.snapshot().ledgerSum(of: Period(Known.month("2027-01")...Known.month("2027-01")))
    #expect(sum.lines == 0)
    #expect(sum.sha256 == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
  }

  @Test("月结时记下，改一个字节就不同")
  func isFrozen() throws {
    let september = Known.month("2026-09")
    try office.close(september)
    let frozen = try #require(try office.snapshot().closing(of: september).ledger)
    #expect(frozen == (try office.snapshot().ledgerSum(of: Period(september...september))))
    let file = office.path("ledger/2026-09.jsonl")
    try Disk.write(Disk.text(file).replacing("周巡查", with: "日巡查"), to: file)
    #expect(try office.snapshot().ledgerSum(of: Period(september...september)) != frozen)
    #expect(try Check.closings(office.snapshot()).map(\.what).contains("流水与月结时不同"))
  }
}
