import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("同时、重复、过后月结", .enabled(if: Binary.isBuilt, Binary.absence))
struct ClosingAtOnceTests {
  private let office: SmallOffice

  init() throws {
    office = try SmallOffice()
    try office.post([
      .reported("F202611-0001", on: "2026-11-05"),
      .assigned("F202611-0001", on: "2026-11-05", due: "2026-11-08"),
    ])
  }

  private func months(_ office: SmallOffice) throws -> [String: [UInt8]] {
    try office.content().filter { $0.key.hasPrefix("months/") }
  }

  @Test("锁被占着：说在等谁，放开以后照样做完")
  func waits() throws {
    var lock: WriterLock? = try WriterLock(office.path(".lock"), holder: "张三", seconds: 0)
    let child = try Binary.start(["month", "close", "last-month"], office)
    let errors = office.scratch.at("child.err")
    for _ in 0..<500 where try !Disk.text(errors).contains("正在等待") { usleep(20_000) }
    #expect(try Disk.text(errors).contains("正在等待 「张三 pid \(getpid())」 写完"))
    #expect(try months(office).isEmpty)
    lock = nil
    let ending = try child.wait()
    #expect(ending.status == 0)
    #expect(ending.output.contains("2026年11月已月结"))
    withExtendedLifetime(lock) {}
  }

  /// Closes the month before on a later day than usual.
  private func closeLate(_ office: SmallOffice) throws -> Child.Ending {
    let words = ["--data", office.directory.root, "--today", "2026-12-20", "month", "close", "last-month"]
    return try Child([Binary.path ?? ""] + words, output: office.scratch.at("late")).wait()
  }

  @Test("两个一起月结：一个做，一个说没有变动；字节与单独月结一样")
  func twoAtOnce() throws {
    let alone = try SmallOffice(copying: office)
    #expect(try Binary.run(["month", "close", "last-month"], alone).status == 0)
    let children = try (0..<2).map {
      try Binary.start(["month", "close", "last-month"], office, output: "c\($0)")
    }
    let endings = try children.map { try $0.wait() }
    #expect(endings.map(\.status) == [0, 0])
    #expect(endings.count { $0.output.contains("没有变动") } == 1)
    #expect(try months(office) == months(alone))
  }

  @Test("再跑一次、过几天补跑：没有变动，成绩的字节一样")
  func againAndLate() throws {
    let late = try SmallOffice(copying: office)
    #expect(try Binary.run(["month", "close", "last-month"], office).status == 0)
    let first = try months(office)
    let again = try closeLate(office)
    #expect(again.status == 0)
    #expect(again.output.split(separator: "\n").count == 1)
    #expect(try months(office) == first)
    #expect(try closeLate(late).status == 0)
    #expect(try months(late)["months/2026-11/scores.json"] == first["months/2026-11/scores.json"])
  }
}
