import Creation
import Foundation
import Testing

@testable import CreationStore

@Suite("磁盘满了", .enabled(if: TinyDisk.isPossible, TinyDisk.absence), .serialized)
struct FullDiskTests {
  private let disk: TinyDisk
  private let office: SmallOffice

  init() throws {
    disk = try TinyDisk(pages: 160)
    let small = try SmallOffice()
    try small.post([.reported("F202609-0001", on: "2026-09-05"), .reported("F202610-0001", on: "2026-10-05")])
    office = try SmallOffice(copying: small, to: disk.path + "/data")
  }

  @Test("只记一个月的命令：文件与先前一样，说磁盘已满；腾出空间就能重做", arguments: 0...3)
  func appendsAllOrNothing(pages: Int) throws {
    let before = try office.content()
    try disk.leave(pages: pages)
    let facts = (2...60).map {
      Fact.reported("F202610-\(1000 + $0)", on: "2026-10-06", text: String(repeating: "长", count: 90))
    }
    let error = #expect(throws: Problem.self) { try office.post(facts, tx: 2) }
    #expect(error?.why == "磁盘已满")
    #expect(error?.advice.hasPrefix("请腾出空间") == true)
    #expect(try office.content() == before)
    #expect(try office.problems() == [])
    try disk.clear()
    try office.post(facts, tx: 2)
    #expect(try office.postings().count == 61)
    #expect(try office.problems() == [])
  }

  @Test("写新月份的第一条命令也一样，不留下空文件")
  func leavesNoEmptyLedger() throws {
    let before = try office.content()
    try disk.leave(pages: 0)
    #expect(throws: Problem.self) { try office.post([.reported("F202611-0001", on: "2026-11-06")], tx: 2) }
    #expect(try office.content() == before)
    try disk.clear()
    try office.post([.reported("F202611-0001", on: "2026-11-06")], tx: 2)
  }

  @Test("跨几个月、又改登记册的命令：剩多少空间都是要么全有，要么全没有", arguments: 0...34)
  func isAllOrNothing(pages: Int) throws {
    let before = try office.content()
    try disk.leave(pages: pages)
    let error = try attempt()
    let hasAll = try office.postings().count > 2
    if hasAll {
      #expect(error == nil || error?.what == "已记下但还没写完")
      #expect(try office.snapshot().register(Unit.self)["U-900"] != nil)
    } else {
      #expect(error?.why == "磁盘已满")
      #expect(try office.content() == before)
    }
    #expect(try office.problems() == [])
    try? disk.clear()
    if hasAll {
      try office.post([.reported("F202612-0001", on: "2026-12-06")], tx: 3)
    } else {
      #expect(try attempt() == nil)
    }
    #expect(try office.postings().count == (hasAll ? 2 + 91 + 1 : 2 + 91))
    #expect(try office.problems() == [])
  }

  @Test("真程序撞上系统对文件大小的限制：文件与先前一样，用中文说", .enabled(if: Binary.isBuilt, Binary.absence))
  func survivesALimit() throws {
    let long = String(repeating: "长", count: 500)
    try office.post([.reported("F202610-0002", on: "2026-10-05", text: long)], tx: 2)
    let before = try office.content()
    let command = "'\(Binary.path ?? "")' --data '\(office.directory.root)' --now 2026-12-01T10:00 --by 张三"
    let add = "finding add --place P-001 --category C-01 --on 2026-10-06 --text \(long)"
    // The limit counts in 512 bytes; 4 of them lie inside the line to be written.
    let child = try Child(
      ["/bin/sh", "-c", "trap '' XFSZ; ulimit -f 4; exec \(command) \(add)"], output: office.scratch.at("限制"))
    let ending = try child.wait()
    #expect(ending.status == 2, "\(ending)")
    #expect(ending.errors.contains("文件超过了系统允许的大小"), "\(ending)")
    #expect(try office.content() == before)
    let again = try Child(["/bin/sh", "-c", "exec \(command) \(add)"], output: office.scratch.at("再来"))
    #expect(try again.wait().status == 0)
    #expect(try office.problems() == [])
  }

  /// A command of three months and a register; what it ran into.
  private func attempt() throws -> Problem? {
    do {
      _ = try office.store.write(stamp: office.stamp(2)) { transaction in
        for month in ["2026-09", "2026-10", "2026-11"] {
          for serial in 11...40 {
            let id = FindingID(month: Known.month(month), serial: Int32(serial))
            let text = String(repeating: "长", count: 90)
            try transaction.post(
              .finding(id, .reported(.init())), on: Known.moment("\(month)-09"), text: text)
          }
        }
        try transaction.put([Unit(id: "U-900", name: "新单位", kind: .area)], on: Known.moment("2026-11-09"))
      }
      return nil
    } catch let problem as Problem {
      return problem
    }
  }
}
