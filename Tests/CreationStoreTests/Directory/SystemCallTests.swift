import Creation
import Testing

@testable import CreationStore

@Suite(
  "在每一个系统调用处出事", .enabled(if: Binary.isBuilt, Binary.absence), .enabled(if: Strace.isPossible, Strace.absence)
)
struct SystemCallTests {
  private let office: SmallOffice
  private static let calls = ["write", "rename", "fsync", "mkdir", "ftruncate"]

  init() throws {
    office = try SmallOffice()
    try office.post([.reported("F202610-0001", on: "2026-10-05")])
    var csv = "external-id,reported,unit,category,text,reporter\n"
    for row in 0..<12 { csv += "W\(row),2026-\(Digits.padded(8 + row % 4, 2))-05,单位甲,占道经营,第 \(row) 件,赵六\n" }
    try Disk.write(csv, to: office.scratch.at("工单.csv"))
  }

  @Test("跨几个月的导入：被杀、磁盘满、磁盘坏，都是要么全有，要么全没有", arguments: Strace.Fault.allCases, calls)
  func importsAllOrNothing(fault: Strace.Fault, call: String) throws {
    let words = ["finding", "import", office.scratch.at("工单.csv"), "--create", "unit"]
    let wanted = try undisturbed(words)
    for number in 1...60 {
      let victim = try SmallOffice(copying: office)
      let ending = try Strace.run(words, victim, fault, at: call, number: number)
      let comment: Comment = "第 \(number) 个 \(call)：\(ending)"
      let count = try MonthReader(victim.snapshot()).all().findings.count
      #expect(count == 1 || count == 13, comment)
      #expect(ending.status == nil || ending.status == 0 || ending.status == 2, comment)
      if ending.status == 0 { #expect(count == 13, comment) }
      if ending.status == 2 { expectHonest(ending.errors, counts: count == 13, comment) }
      #expect(try victim.problems() == [], comment)
      #expect(try Binary.run(words, victim).status == 0, comment)
      #expect(try lengths(victim) == wanted, comment)
      if ending.status == 0, number > 20 || fault == .kill { return }
    }
  }

  @Test("只记一个月的登记：被杀、磁盘满、磁盘坏，也一样", arguments: Strace.Fault.allCases, calls)
  func addsAllOrNothing(fault: Strace.Fault, call: String) throws {
    let words = [
      "finding", "add", "--place", "P-001", "--category", "C-01", "--on", "2026-10-06", "--text", "说明",
    ]
    let before = try office.content()
    let wanted = try undisturbed(words)
    try Disk.append(Array("{\"v\":1,残余".utf8), to: office.path("ledger/2026-10.jsonl"))
    for number in 1...30 {
      let victim = try SmallOffice(copying: office)
      let ending = try Strace.run(words, victim, fault, at: call, number: number)
      let comment: Comment = "第 \(number) 个 \(call)：\(ending)"
      let count = try MonthReader(victim.snapshot()).all().findings.count
      #expect(count == 2 || ending.status != 0 && count == 1, comment)
      if ending.status == 2 { #expect(count == 1, comment) }
      #expect(try Check.ledger(victim.snapshot()) == [], comment)
      if count == 1 {
        #expect(
          try victim.content()["ledger/2026-10.jsonl"]?.starts(with: before["ledger/2026-10.jsonl"] ?? [])
            == true)
        #expect(try Binary.run(words, victim).status == 0, comment)
      }
      #expect(try lengths(victim) == wanted, comment)
      if ending.status == 0, number > 8 || fault == .kill { return }
    }
  }

  /// What failed and yet counts says that it counts; what does not count says why.
  private func expectHonest(_ errors: String, counts: Bool, _ comment: Comment) {
    #expect(errors.contains("已记下但还没写完") == counts, comment)
    #expect(errors.contains("磁盘已满") || errors.contains("磁盘读写出错"), comment)
    #expect(errors.contains("请"), comment)
  }

  private func undisturbed(_ words: [String]) throws -> [String: Int] {
    let office = try SmallOffice(copying: office)
    #expect(try Binary.run(words, office).status == 0)
    return try lengths(office)
  }

  /// How long each file is: the same whatever the command's number was.
  private func lengths(_ office: SmallOffice) throws -> [String: Int] {
    try office.content().filter { !$0.key.hasSuffix(".new") && !$0.key.contains(".torn-") }.mapValues(\.count)
  }
}
