import Foundation
import Testing

@testable import CreationCommands

@Suite("生成示例市")
struct SampleOfficeTests {
  /// Every file of a directory with its bytes, but for what is derived or names a process.
  private func files(_ desk: Desk, _ folder: String) throws -> [String: [UInt8]] {
    let root = "\(desk.path)/\(folder)"
    let names = try FileManager.default.subpathsOfDirectory(atPath: root)
    var files: [String: [UInt8]] = [:]
    for name in names where !name.hasPrefix(".cache") && name != ".lock" {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: "\(root)/\(name)", isDirectory: &isFolder)
      if !isFolder.boolValue { files[name] = try desk.read("\(folder)/\(name)") }
    }
    return files
  }

  @Test("种子相同，目录逐字节相同，不管何时、由谁生成；种子不同就不同")
  func seeded() throws {
    let desk = try Desk()
    try #require(desk.run(["init", "甲", "--sample", "--seed", "2026"]).status == .done)
    let later = ["--now", "2030-01-01 08:00", "--by", "别人", "init", "乙", "--sample"]
    try #require(desk.run(later, environment: ["CREATION_BY": "另一个"]).status == .done)
    try #require(desk.run(["init", "丙", "--sample", "--seed", "7"]).status == .done)
    let (first, second, other) = (try files(desk, "甲"), try files(desk, "乙"), try files(desk, "丙"))
    #expect(first.keys.sorted() == second.keys.sorted())
    for (name, bytes) in first { #expect(second[name] == bytes, "\(name)") }
    #expect(first.keys.contains("ledger/2026-10.jsonl") && first.keys.contains("months/2026-09/scores.json"))
    #expect(other["ledger/2026-10.jsonl"] != first["ledger/2026-10.jsonl"])
    #expect(other["registers/units.json"] == first["registers/units.json"], "登记册与种子无关")
  }

  @Test("检查无误，只提示一项任务没有落实到人", arguments: [0, 1, 2026, Int.max])
  func clean(_ seed: Int) throws {
    let desk = try Desk()
    try #require(desk.run(["init", "data", "--sample", "--seed", String(seed)]).status == .done)
    let check = desk.run(["check"])
    #expect(check.status == .done)
    #expect(check.text == "完好：流水 4 个月，其中已月结 2 个月\n")
    let hints = check.said.split(separator: "\n")
    #expect(hints.count == 1 && hints[0].contains("没有落实到人") && hints[0].contains("D-514"))
  }

  @Test("仓库里的 data 就是种子 2026 的示例市")
  func shipped() throws {
    let desk = try Desk()
    try #require(desk.run(["init", "data", "--sample", "--seed", "2026"]).status == .done)
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    for (name, bytes) in try files(desk, "data") where !name.hasSuffix(".journal") {
      let shipped = try? Data(contentsOf: package.appendingPathComponent("data/\(name)"))
      #expect(shipped.map { [UInt8]($0) } == bytes, "\(name)")
    }
  }

  @Test("种子不能是负数或别的字", arguments: ["-1", "x", "9223372036854775808"])
  func wrongSeed(_ seed: String) throws {
    let desk = try Desk()
    #expect(desk.run(["init", "data", "--sample", "--seed=\(seed)"]).status == .usage)
    #expect(try desk.names(".").isEmpty)
  }
}
