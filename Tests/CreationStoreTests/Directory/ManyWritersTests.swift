import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("几个进程同时写", .enabled(if: Binary.isBuilt, Binary.absence))
struct ManyWritersTests {
  private let office: SmallOffice

  init() throws { office = try SmallOffice() }

  @Test("四个进程各登记 25 个：一个不少，编号不重，检查无误")
  func losesNothing() throws {
    let add = "'\(Binary.path ?? "")' --data '\(office.directory.root)' --now 2026-12-01T10:00"
    let script = """
      n=0; while [ $n -lt 25 ]; do
        \(add) --by "$1" finding add --place P-001 --category C-01 --text "$1 $n" --on 2026-10-05 || exit 9
        n=$((n+1))
      done
      """
    let children = try (1...4).map { number in
      try Child(["/bin/sh", "-c", script, "sh", "第\(number)人"], output: office.scratch.at("人\(number)"))
    }
    var seen = 0
    for child in children {
      let count = try office.postings().count
      #expect(count >= seen && count % 2 == 0, "读的人看到的都是整条命令")
      seen = count
      let ending = try child.wait()
      #expect(ending.status == 0, "\(ending)")
    }
    let findings = try MonthReader(office.snapshot(), text: true).all().findings
    #expect(findings.map(\.id.serial).sorted() == Array(1...100))
    #expect(
      Set(findings.compactMap(\.text))
        == Set((1...4).flatMap { person in (0..<25).map { "第\(person)人 \($0)" } }))
    let check = try Binary.run(["check"], office)
    #expect(check.status == 0, "\(check)")
  }

  @Test("一个导入几个月，几个不停地读：看不见半条命令")
  func readersSeeWholeCommands() throws {
    var csv = "external-id,reported,unit,category\n"
    for row in 0..<60 { csv += "W\(row),2026-\(Digits.padded(8 + row % 4, 2))-05,城东区,占道经营\n" }
    let file = office.scratch.at("工单.csv")
    try Disk.write(csv, to: file)
    let importing = try Child(
      [
        "/bin/sh", "-c",
        """
        n=0; while [ $n -lt 15 ]; do
          '\(Binary.path ?? "")' --data '\(office.directory.root)' --now 2026-12-01T10:00 --by 张三 \
            finding import '\(file)' --source "来源$n" || exit 9
          n=$((n+1))
        done; : > '\(office.scratch.at("完"))'
        """,
      ], output: office.scratch.at("写"))
    var counts: Set<Int> = []
    while !Disk.exists(office.scratch.at("完")), counts.count < 10_000 {
      let snapshot = try office.snapshot()
      let months = try ["2026-08", "2026-09", "2026-10", "2026-11"].map {
        try count(Known.month($0), snapshot)
      }
      #expect(Set(months).count == 1 && months[0] % 15 == 0, "\(months)")
      counts.insert(months[0])
    }
    let ending = try importing.wait()
    #expect(ending.status == 0, "\(ending)")
    #expect(try MonthReader(office.snapshot()).all().findings.count == 900)
    #expect(counts.count > 1, "一次也没有读在半路")
  }

  private func count(_ month: Month, _ snapshot: Snapshot) throws -> Int {
    var count = 0
    try snapshot.findingEvents(in: month, text: false) { _, event, _, _ in
      if case .reported = event { count += 1 }
    }
    return count
  }
}
