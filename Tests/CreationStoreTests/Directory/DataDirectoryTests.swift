import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("数据目录")
struct DataDirectoryTests {
  private let office: SmallOffice

  init() throws { office = try SmallOffice() }

  @Test("--data 在先，$CREATION_DATA 其次，再是 ./data")
  func isLocated() throws {
    let root = office.directory.root
    let other = try SmallOffice().scratch
    #expect(try DataDirectory.located(option: root, environment: "/没有").root == root)
    #expect(try DataDirectory.located(option: nil, environment: root + "/").root == root)
    #expect(
      try DataDirectory.located(option: nil, environment: nil, working: office.scratch.path).root == root)
    withExtendedLifetime(other) {}
  }

  @Test("指明的不是数据目录：说是哪一个指明的")
  func namesWhoNamedIt() throws {
    let empty = office.scratch.path
    for (option, environment, site) in [(empty, nil, "--data"), (nil, empty, "$CREATION_DATA")] {
      let error = #expect(throws: Problem.self) {
        try DataDirectory.located(option: option, environment: environment)
      }
      #expect(error?.site == .option(site))
      #expect(error?.value == empty)
      #expect(error?.advice.contains("creation init") == true)
    }
  }

  @Test("哪里都没有：指出 creation init")
  func namesInit() throws {
    let empty = try Scratch()
    let error = #expect(throws: Problem.self) {
      try DataDirectory.located(option: nil, environment: nil, working: empty.path)
    }
    #expect(error?.advice.contains("creation init") == true)
    withExtendedLifetime(empty) {}
  }

  @Test("只有年月.jsonl 是流水")
  func findsLedgerMonths() throws {
    let names = [
      "2026-10.jsonl", "2025-01.jsonl", "2026-13.jsonl", "2026-1.jsonl", "2026-10.jsonl.torn-0a", ".journal",
      "2026-10.jsonl.123.new", "说明.txt", "２０２６-10.jsonl",
    ]
    for name in names { try Disk.write("x", to: office.path("ledger/\(name)")) }
    #expect(try office.directory.ledgerMonths().map(\.description) == ["2025-01", "2026-10"])
  }

  @Test("没有月结文件的月份目录不算月结")
  func ignoresAnEmptyMonthFolder() throws {
    for name in ["2026-08/closing.json", "2026-09/scores.json", "2026-10/通报.md", "草稿/closing.json"] {
      try Disk.write("{}", to: office.path("months/\(name)"))
    }
    try FileManager.default.createDirectory(
      atPath: office.path("months/2026-11"), withIntermediateDirectories: false)
    #expect(try office.directory.closedMonths().map(\.description) == ["2026-08", "2026-09"])
  }

  @Test("私密的文件只有主人能读")
  func keepsPrivateFiles() {
    #expect(DataDirectory.mode(of: "private/reporters.jsonl") == 0o600)
    #expect(DataDirectory.mode(of: "ledger/2026-10.jsonl") == 0o640)
    #expect(DataDirectory.mode(of: "registers/private/x.json") == 0o640)
  }

  @Test("数据目录本身可以是人放的符号链接")
  func mayItselfBeALink() throws {
    let link = office.scratch.at("链接")
    try Disk.link(link, to: office.directory.root)
    let store = Store(try DataDirectory.located(option: link, environment: nil))
    _ = try store.write(stamp: office.stamp()) { transaction in
      try transaction.replace(Office(name: "新名字", code: "新", level: .city))
      try transaction.put([Unit(id: "U-900", name: "新单位", kind: .area)], on: Known.moment("2026-10-06"))
    }
    #expect(try office.snapshot().office().name == "新名字")
    #expect(try office.problems() == [])
  }

  @Test(
    "目录里的符号链接不出目录：读和写都拒绝",
    arguments: ["ledger", "months", "registers", "rules", "calendar", "private", ".cache"])
  func refusesLinkedFolders(folder: String) throws {
    let outside = office.scratch.at("outside")
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: false)
    if Disk.exists(office.path(folder)) { try Disk.remove(office.path(folder)) }
    try Disk.link(office.path(folder), to: outside)
    let reading = #expect(throws: Problem.self) { _ = try office.snapshot() }
    #expect(reading?.why == "它是符号链接")
    #expect(reading?.site == .file(office.path(folder)))
    #expect(throws: Problem.self) { try office.post([.reported("F202610-0001", on: "2026-10-05")]) }
    #expect(try Disk.tree(outside).isEmpty)
  }
}
