import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("写到一半被杀", .enabled(if: Binary.isBuilt, Binary.absence))
struct KillTests {
  private let office: SmallOffice
  private let rows = 240

  init() throws {
    office = try SmallOffice()
    try office.post([.reported("F202609-0001", on: "2026-09-05")])
    var csv = "external-id,reported,closed,unit,category,text,reporter,phone\n"
    for row in 0..<rows {
      let month = 8 + row % 4
      csv +=
        "W\(row),2026-\(Digits.padded(month, 2))-1\(row % 10) 09:30,2026-11-2\(row % 10),单位\(row % 7),占道经营,"
      csv += "\"第 \(row) 件，\(String(repeating: "长", count: row % 90))\",赵六\(row),1380000\(1000 + row)\n"
    }
    try Disk.write(csv, to: office.scratch.at("工单.csv"))
  }

  @Test("导入几个月的问题，随机时刻杀掉：要么全有，要么全没有；再导一次就齐了")
  func importsAllOrNothing() throws {
    var chance = Chance()
    let undisturbed = try SmallOffice(copying: office)
    let begun = ContinuousClock.now
    #expect(try start(undisturbed).wait().status == 0)
    let span = max(10, Int((ContinuousClock.now - begun) / .milliseconds(1)))
    let wanted = try undisturbed.content()
    var cut = 0
    for round in 0..<20 {
      let victim = try SmallOffice(copying: office)
      let child = try start(victim)
      // Half of the rounds fall into the last third, where the writing is done.
      let from = round % 2 == 0 ? 0 : span * 2 / 3
      usleep(useconds_t(chance.int(from...span) * 1000))
      child.kill()
      let isCut = try child.wait().status == nil
      cut += isCut ? 1 : 0
      try expectSound(victim, isCut: isCut, chance)
      #expect(try start(victim).wait().status == 0, "\(chance)")
      #expect(try findings(victim) == rows + 1, "\(chance)")
      #expect(try significant(victim.content()) == significant(wanted), "\(chance)")
    }
    #expect(cut > 0, "一次也没有杀在半路 \(chance)")
  }

  /// All of the findings are there or none of the new ones, and nothing but a torn tail is to be reported.
  private func expectSound(_ victim: SmallOffice, isCut: Bool, _ chance: Chance) throws {
    let count = try findings(victim)
    #expect(count == rows + 1 || isCut && count == 1, "\(count) \(chance)")
    let check = try Binary.run(["check"], victim)
    #expect(check.status == 0 || check.status == 1 && isTail(check.output), "\(check) \(chance)")
    if count == rows + 1 {
      let names = try victim.snapshot().names(Unit.self).values
      #expect((0..<7).allSatisfy { names.contains("单位\($0)") }, "\(chance)")
    }
  }

  private func isTail(_ output: String) -> Bool {
    let titles = output.split(separator: "\n").filter { $0.hasPrefix("〔") }
    return titles.allSatisfy { $0.hasPrefix("〔未写完的命令〕") }
  }

  private func start(_ office: SmallOffice) throws -> Child {
    let file = self.office.scratch.at("工单.csv")
    return try Binary.start(["finding", "import", file, "--create", "unit"], office)
  }

  private func findings(_ office: SmallOffice) throws -> Int {
    try MonthReader(office.snapshot()).all().findings.count
  }

  /// What is the same whatever the clock and the command's number were: everything but the ledgers' stamps.
  private func significant(_ content: [String: [UInt8]]) -> [String: Int] {
    content.filter { !$0.key.hasSuffix(".new") && !$0.key.contains(".torn-") }.mapValues(\.count)
  }
}
